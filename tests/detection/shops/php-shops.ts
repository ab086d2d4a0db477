/** Shop systems that people host themselves, written in PHP. */
import { button, fields, h, link, p, SHOP, type System } from './shape.ts';

const wooCommerce: System = {
  name: 'WooCommerce',
  words: `
lang | cartPath   | cart       | toCheckout                | path               | checkout                  | billing                  | order                      | done                  | thanks                                     | me             | account       | login
en   | /cart/     | Cart       | Proceed to checkout       | /checkout/         | Checkout                  | Billing details          | Place order                | Order received        | Thank you. Your order has been received.   | /my-account/   | My account    | Login
de   | /warenkorb/| Warenkorb  | Weiter zur Kasse          | /kasse/            | Kasse                     | Rechnungsdetails         | Kostenpflichtig bestellen  | Bestellung erhalten   | Vielen Dank. Deine Bestellung ist eingegangen. | /mein-konto/ | Mein Konto  | Anmelden
fr   | /panier/   | Panier     | Valider la commande       | /commande/         | Validation de la commande | Détails de facturation   | Commander                  | Commande reçue        | Merci. Votre commande a été reçue.         | /mon-compte/   | Mon compte    | Se connecter
es   | /carrito/  | Carrito    | Finalizar compra          | /finalizar-compra/ | Finalizar compra          | Detalles de facturación  | Realizar el pedido         | Pedido recibido       | Gracias. Tu pedido ha sido recibido.       | /mi-cuenta/    | Mi cuenta     | Acceder
it   | /carrello/ | Carrello   | Concludi l’ordine         | /pagamento/        | Pagamento                 | Dettagli di fatturazione | Effettua ordine            | Ordine ricevuto       | Grazie. Il tuo ordine è stato ricevuto.    | /mio-account/  | Il mio account | Accedi
nl   | /winkelwagen/ | Winkelwagen | Verder naar afrekenen | /afrekenen/        | Afrekenen                 | Factuurgegevens          | Bestelling plaatsen        | Bestelling ontvangen  | Bedankt. Je bestelling is ontvangen.       | /mijn-account/ | Mijn account  | Inloggen
pl   | /koszyk/   | Koszyk     | Przejdź do płatności      | /zamowienie/       | Zamówienie                | Dane płatności           | Kupuję i płacę             | Zamówienie otrzymane  | Dziękujemy. Otrzymaliśmy Twoje zamówienie. | /moje-konto/   | Moje konto    | Zaloguj się`,
  draw: (w) => ({
    cart: {
      path: `${w.cartPath}`,
      title: w.cart,
      body: 'class="page woocommerce-cart woocommerce-page"',
      main: `${h(1, w.cart)}${fields('number:cart[9f61][qty] coupon_code')}${h(2, 'Total')}${link(w.toCheckout, w.path ?? '')}`,
    },
    checkout: {
      path: `${w.path}`,
      title: w.checkout,
      body: 'class="page woocommerce-checkout woocommerce-page"',
      main: `${h(1, w.checkout)}${h(3, w.billing)}${fields('billing_first_name billing_last_name billing_address_1 billing_postcode billing_city tel:billing_phone email:billing_email radio:payment_method')}${button(w.order)}`,
    },
    confirmation: {
      path: `${w.path}order-received/2381/?key=wc_order_x8Yt2`,
      title: w.done,
      body: 'class="page woocommerce-checkout woocommerce-page woocommerce-order-received"',
      main: `${h(1, w.done)}${p(w.thanks)}`,
    },
    account: {
      path: `${w.me}`,
      title: w.account,
      body: 'class="page woocommerce-account woocommerce-page"',
      main: `${h(1, w.account)}${h(2, w.login)}${fields('username password:password checkbox:rememberme')}${button(w.login)}`,
    },
  }),
};

const magento: System = {
  name: 'Magento',
  words: `
lang | cart                | toCheckout            | checkout     | shipping            | next          | page                | thanks                         | login                | enter         | orders
en   | Shopping Cart       | Proceed to Checkout   | Checkout     | Shipping Address    | Next          | Success Page        | Thank you for your purchase!   | Customer Login       | Sign In       | My Orders
de   | Warenkorb           | Zur Kasse             | Zur Kasse    | Lieferadresse       | Weiter        | Erfolgsseite        | Danke für Ihren Einkauf!       | Kundenanmeldung      | Anmelden      | Meine Bestellungen
fr   | Panier              | Procéder au paiement  | Paiement     | Adresse de livraison | Suivant      | Page de succès      | Merci pour votre achat !       | Connexion client     | Connexion     | Mes commandes
es   | Cesta               | Proceder al pago      | Pago         | Dirección de envío  | Siguiente     | Página de éxito     | ¡Gracias por su compra!        | Acceso de clientes   | Iniciar sesión | Mis pedidos
it   | Carrello            | Procedi all’acquisto  | Pagamento    | Indirizzo di spedizione | Avanti    | Pagina di successo  | Grazie per il tuo acquisto!    | Login cliente        | Accedi        | I miei ordini
nl   | Winkelwagen         | Ga naar bestellen     | Afrekenen    | Verzendadres        | Volgende      | Successpagina       | Bedankt voor uw aankoop!       | Inloggen             | Inloggen      | Mijn bestellingen
pl   | Koszyk              | Przejdź do kasy       | Kasa         | Adres dostawy       | Dalej         | Strona sukcesu      | Dziękujemy za zakup!           | Logowanie            | Zaloguj się   | Moje zamówienia`,
  draw: (w) => {
    const head = '<script src="/static/version1/frontend/Falter/luma/mage/bootstrap.js"></script>';
    return {
      cart: {
        path: '/checkout/cart/',
        title: w.cart,
        head,
        body: 'class="checkout-cart-index page-layout-1column"',
        main: `${h(1, w.cart)}${fields('number:cart[41][qty] coupon_code')}${button(w.toCheckout)}`,
      },
      checkout: {
        path: '/checkout/#shipping',
        title: w.checkout,
        head,
        bare: true,
        body: 'class="checkout-index-index page-layout-checkout"',
        main: `<div>${w.shipping}</div>${fields('email:username firstname lastname street[0] city postcode telephone')}${button(w.next)}`,
      },
      confirmation: {
        path: '/checkout/onepage/success/',
        title: w.page,
        head,
        body: 'class="checkout-onepage-success page-layout-1column"',
        main: h(1, w.thanks),
      },
      account: [
        {
          path: '/customer/account/login/',
          title: w.login,
          head,
          body: 'class="customer-account-login page-layout-1column"',
          main: `${h(1, w.login)}${fields('email:login[username] password:login[password]')}${button(w.enter)}`,
        },
        {
          path: '/sales/order/history/',
          title: w.orders,
          head,
          body: 'class="account sales-order-history page-layout-2columns-left"',
          main: h(1, w.orders),
        },
      ],
    };
  },
};

const prestaShop: System = {
  name: 'PrestaShop',
  words: `
lang | cartPath   | cart                   | toCheckout            | orderPath   | order                  | steps                                                   | donePath                  | title                      | done                                    | loginPath    | login                          | enter          | history
en   | /cart      | Shopping Cart          | Proceed to checkout   | /order      | Order                  | Personal Information,Addresses,Shipping Method,Payment | /order-confirmation       | Order confirmation         | Your order is confirmed                 | /login       | Log in to your account         | Sign in        | Order history
de   | /warenkorb | Warenkorb              | Zur Kasse             | /bestellung | Bestellung             | Persönliche Angaben,Adressen,Versandart,Zahlung        | /bestellbestaetigung      | Bestellbestätigung         | Ihre Bestellung ist bestätigt           | /anmeldung   | Melden Sie sich an             | Anmelden       | Bestellverlauf
fr   | /panier    | Panier                 | Commander             | /commande   | Commande               | Informations personnelles,Adresses,Mode de livraison,Paiement | /confirmation-commande | Confirmation de commande | Votre commande est confirmée            | /connexion   | Connectez-vous à votre compte  | Connexion      | Historique de commandes
es   | /carrito   | Carrito                | Finalizar compra      | /pedido     | Pedido                 | Datos personales,Direcciones,Método de envío,Pago      | /confirmacion-pedido      | Confirmación de pedido     | Su pedido está confirmado               | /iniciar-sesion | Iniciar sesión con su cuenta | Iniciar sesión | Historial de pedidos
it   | /carrello  | Carrello               | Procedi con il checkout | /ordine   | Ordine                 | Informazioni personali,Indirizzi,Metodo di spedizione,Pagamento | /conferma-ordine | Conferma ordine          | Il tuo ordine è confermato              | /login       | Accedi al tuo account          | Accedi         | Storico ordini
nl   | /winkelmandje | Winkelmandje        | Afrekenen             | /bestelling | Bestelling             | Persoonlijke gegevens,Adressen,Verzendwijze,Betaling   | /bevestiging-bestelling   | Bevestiging bestelling     | Uw bestelling is bevestigd              | /inloggen    | Log in op uw account           | Inloggen       | Besteloverzicht
pl   | /koszyk    | Koszyk                 | Przejdź do realizacji zamówienia | /zamówienie | Zamówienie  | Dane osobowe,Adresy,Sposób dostawy,Płatność            | /potwierdzenie-zamowienia | Potwierdzenie zamówienia   | Twoje zamówienie zostało potwierdzone   | /logowanie   | Zaloguj się do swojego konta   | Zaloguj się    | Historia zamówień`,
  draw: (w) => ({
    cart: {
      path: `${w.cartPath}?action=show`,
      title: w.cart,
      body: `id="cart" class="lang-${w.lang} page-cart"`,
      main: `${h(1, w.cart)}${fields('number:product-quantity-spin')}${link(w.toCheckout, w.orderPath ?? '')}`,
    },
    checkout: {
      path: w.orderPath ?? '',
      title: w.order,
      bare: true,
      body: `id="checkout" class="lang-${w.lang} page-order"`,
      main: `${h(1, ...(w.steps ?? '').split(','))}${fields('firstname lastname address1 postcode city tel:phone')}`,
    },
    confirmation: {
      path: `${w.donePath}?id_cart=81&id_module=30&id_order=77&key=8f0a`,
      title: w.title,
      body: `id="order-confirmation" class="lang-${w.lang} page-order-confirmation"`,
      main: h(3, w.done),
    },
    account: [
      {
        path: `${w.loginPath}?back=my-account`,
        title: w.enter,
        body: `id="authentication" class="lang-${w.lang} page-authentication"`,
        main: `${h(1, w.login)}${fields('email:email password:password')}${button(w.enter)}`,
      },
      {
        path: '/order-history',
        title: w.history,
        body: `id="history" class="lang-${w.lang} page-history"`,
        main: h(1, w.history),
      },
    ],
  }),
};

const shopware: System = {
  name: 'Shopware',
  words: `
lang | cart                    | toCheckout          | ship                        | confirm                | order                          | title                  | done                                     | login                     | enter          | orders
en   | Shopping cart           | Go to checkout      | Shipping information        | Complete order         | Submit order                   | Order completed        | Thank you for your order with            | I'm a customer already!   | Log in         | Orders
de   | Warenkorb               | Zur Kasse           | Versandinformationen        | Bestellung abschließen | Zahlungspflichtig bestellen    | Bestellung abgeschlossen | Vielen Dank für Ihre Bestellung bei    | Ich bin bereits Kunde     | Anmelden       | Bestellungen
fr   | Panier                  | Passer à la caisse  | Conditions d'expédition     | Terminer la commande   | Commande avec obligation de paiement | Commande terminée | Nous vous remercions pour votre commande chez | Je suis déjà client ! | Se connecter   | Commandes
es   | Cesta                   | Ir a la caja        | Información sobre el envío  | Finalizar pedido       | Pedir con pago                 | Pedido finalizado      | Muchas gracias por su pedido en          | ¡Ya soy cliente!          | Iniciar sesión | Pedidos
it   | Carrello degli acquisti | Vai alla cassa      | Informazioni sulla spedizione | Concludi ordine      | Ordina con obbligo di pagamento | Ordine terminato      | Ti ringraziamo per il tuo ordine su      | Sono già un cliente!      | Accedi         | Ordini
nl   | Winkelmand              | Ga naar de kassa    | Verzendinformatie           | Bestelling afronden    | Bestelling plaatsen            | Bestelling voltooid    | Bedankt voor uw bestelling bij           | Ik ben al klant!          | Inloggen       | Bestellingen
pl   | Koszyk                  | Przejdź do kasy     | Informacje o wysyłce        | Zakończ zamówienie     | Zamów z obowiązkiem zapłaty    | Zamówienie zakończone  | Dziękujemy za złożenie zamówienia w      | Już jestem klientem!      | Zaloguj się    | Zamówienia`,
  draw: (w) => ({
    cart: {
      path: '/checkout/cart',
      title: w.cart,
      body: 'class="is-ctl-checkout is-act-cartpage"',
      main: `${h(1, w.cart)}${fields('number:quantity code')}${link(w.toCheckout, '/checkout/confirm')}`,
    },
    checkout: [
      {
        path: '/checkout/register',
        title: w.ship,
        bare: true,
        body: 'class="is-ctl-register is-act-checkoutregisterpage"',
        main: `${fields('personal-firstName personal-lastName billingAddress[street] billingAddress[zipcode] billingAddress[city]')}`,
      },
      {
        path: '/checkout/confirm',
        title: w.confirm,
        bare: true,
        body: 'class="is-ctl-checkout is-act-confirmpage"',
        main: `${h(1, w.confirm)}${fields('radio:paymentMethodId checkbox:tos')}${button(w.order)}`,
      },
    ],
    confirmation: {
      path: '/checkout/finish?orderId=019a8c0d4f6b72d5a3e1f4c2b8d97e10',
      title: w.title,
      bare: true,
      body: 'class="is-ctl-checkout is-act-finishpage"',
      main: h(1, `${w.done} ${SHOP}!`),
    },
    account: [
      {
        path: '/account/login',
        title: w.enter,
        body: 'class="is-ctl-auth is-act-loginpage"',
        main: `<div class="card-title">${w.login}</div>${fields('email:username password:password')}${button(w.enter)}`,
      },
      {
        path: '/account/order',
        title: w.orders,
        body: 'class="is-ctl-accountorder is-act-orderoverview"',
        main: h(1, w.orders),
      },
    ],
  }),
};

const openCart: System = {
  name: 'OpenCart',
  words: `
lang | cart               | checkout            | shipping                | order               | done                                    | title             | login              | enter      | orders              | returns
en   | Shopping Cart      | Checkout            | Shipping Address        | Confirm Order       | Your order has been placed!             | Success           | Returning Customer | Login      | Orders              | Returns
de   | Warenkorb          | Kasse               | Lieferadresse           | Bestellung bestätigen | Ihre Bestellung wurde aufgegeben!     | Erfolg            | Registrierter Kunde | Anmelden  | Bestellungen        | Retouren
fr   | Panier d'achat     | Paiement            | Adresse de livraison    | Confirmer la commande | Votre commande a été passée!          | Succès            | Client existant    | Se connecter | Commandes         | Retours de produits
es   | Carrito de compras | Finalizar compra    | Dirección de envío      | Confirmar pedido    | ¡Su pedido ha sido realizado!           | Éxito             | Ya soy cliente     | Iniciar sesión | Pedidos         | Devoluciones
it   | Carrello           | Cassa               | Indirizzo di spedizione | Conferma ordine     | Il tuo ordine è stato inviato!          | Successo          | Cliente registrato | Accedi     | Ordini              | Resi
nl   | Winkelwagen        | Afrekenen           | Verzendadres            | Bestelling bevestigen | Uw bestelling is geplaatst!           | Gelukt            | Bestaande klant    | Inloggen   | Bestellingen        | Retourneren
pl   | Koszyk             | Zamówienie          | Adres dostawy           | Potwierdź zamówienie | Twoje zamówienie zostało złożone!      | Sukces            | Stały klient       | Zaloguj się | Zamówienia         | Zwroty`,
  draw: (w) => {
    const at = (route: string) => `/index.php?route=${route}&language=${w.lang}-gb`;
    return {
      cart: {
        path: at('checkout/cart'),
        title: w.cart,
        main: `${h(1, w.cart)}${fields('number:quantity')}${link(w.checkout, at('checkout/checkout'))}`,
      },
      checkout: {
        path: at('checkout/checkout'),
        title: w.checkout,
        main: `${h(1, w.checkout)}<legend>${w.shipping}</legend>${fields('firstname lastname shipping_address_1 shipping_city shipping_postcode')}${button(w.order)}`,
      },
      confirmation: {
        path: at('checkout/success'),
        title: w.done,
        main: `<a href="#">${w.title}</a>${h(1, w.done)}`,
      },
      account: [
        {
          path: at('account/login'),
          title: w.enter,
          main: `${h(2, w.login)}${fields('email:email password:password')}${button(w.enter)}`,
        },
        { path: at('account/order'), title: w.orders, main: h(1, w.orders) },
      ],
      returns: {
        path: at('account/returns.add'),
        title: w.returns,
        main: `${h(1, w.returns)}${fields('firstname lastname email order_id product quantity')}`,
      },
    };
  },
};

const sylius: System = {
  name: 'Sylius',
  words: `
lang | locale | cart               | checkout        | address    | next       | summary         | order              | thanks       | placed                                         | login          | history
en   | en_US  | Your shopping cart | Checkout        | Address    | Next       | Summary         | Place order        | Thank you!   | You have successfully placed an order.         | Login          | Order history
de   | de_DE  | Ihr Warenkorb      | Zur Kasse       | Anschrift  | Weiter     | Zusammenfassung | Bestellung aufgeben | Vielen Dank! | Du hast erfolgreich eine Bestellung aufgegeben | Anmelden       | Bestellverlauf
fr   | fr_FR  | Votre panier       | Paiement        | Adresse    | Suivant    | Résumé          | Commander          | Merci !      | Votre commande a bien été prise en compte.     | Connexion      | Historique des commandes
es   | es_ES  | Su carrito         | Completar pedido | Dirección | Siguiente  | Resumen         | Realizar pedido    | ¡Gracias!    | Ha realizado correctamente un pedido.          | Iniciar sesión | Historial de pedidos
it   | it_IT  | Il tuo carrello    | Checkout        | Indirizzo  | Avanti     | Riepilogo       | Ordina             | Grazie!      | L'ordine è stato effettuato con successo.      | Login          | Storico ordini
nl   | nl_NL  | Je winkelwagen     | Afrekenen       | Adres      | Volgende   | Samenvatting    | Plaats bestelling  | Bedankt!     | Uw bestelling werd geplaatst.                  | Inloggen       | Bestelgeschiedenis
pl   | pl_PL  | Twój koszyk        | Zamów           | Adres      | Dalej      | Podsumowanie    | Zamawiam           | Dziękujemy!  | Złożyłeś zamówienie.                           | Zaloguj        | Historia zamówień`,
  draw: (w) => ({
    cart: {
      path: `/${w.locale}/cart/`,
      title: w.cart,
      main: `${h(1, w.cart)}${fields('number:sylius_cart[items][0][quantity] sylius_cart[promotionCoupon]')}${link(w.checkout, `/${w.locale}/checkout/`)}`,
    },
    checkout: [
      {
        path: `/${w.locale}/checkout/address`,
        title: w.address,
        bare: true,
        main: `${fields('sylius_checkout_address[billingAddress][firstName] sylius_checkout_address[billingAddress][street] sylius_checkout_address[billingAddress][city]')}${button(w.next)}`,
      },
      {
        path: `/${w.locale}/checkout/complete`,
        title: w.summary,
        bare: true,
        main: `${h(1, w.summary)}<textarea name="sylius_checkout_complete[notes]"></textarea>${button(w.order)}`,
      },
    ],
    confirmation: {
      path: `/${w.locale}/order/thank-you`,
      title: w.thanks,
      main: `${h(1, w.thanks)}${w.placed}`,
    },
    account: [
      {
        path: `/${w.locale}/login`,
        title: w.login,
        main: `${h(1, w.login)}${fields('_username password:_password checkbox:_remember_me')}${button(w.login)}`,
      },
      { path: `/${w.locale}/account/orders/`, title: w.history, main: h(1, w.history) },
    ],
  }),
};

export const PHP_SHOPS = [wooCommerce, magento, prestaShop, shopware, openCart, sylius];
