/** Systems that were drawn only after the rules had been mended on the others: the fairer measure. */
import { button, fields, h, link, p, type System } from './shape.ts';

const zenCart: System = {
  name: 'Zen Cart',
  words: `
lang | cart                        | toCheckout        | ship                                | next            | confirm                               | order             | title                | thanks                                        | login                    | enter          | history
en   | Your Shopping Cart Contents | Go to Checkout    | Step 1 of 3 - Delivery Information  | Continue        | Step 3 of 3 - Order Confirmation      | Confirm Order     | Success - Thank You  | Thank You! We Appreciate your Business!       | Welcome, Please Sign In  | Sign In        | My Order History
de   | Ihr Warenkorb enthält       | Zur Kasse         | Schritt 1 von 3 - Versandinformationen | Weiter       | Schritt 3 von 3 - Bestellbestätigung  | Jetzt kaufen      | Erfolgreich - Danke  | Vielen Dank! Wir wissen Ihren Einkauf zu schätzen! | Willkommen, bitte melden Sie sich an | Anmelden | Meine Bestellübersicht
fr   | Contenu de votre panier     | Commander         | Étape 1 sur 3 - Livraison           | Continuer       | Étape 3 sur 3 - Confirmation de commande | Confirmer la commande | Succès - Merci | Merci ! Nous apprécions votre confiance !     | Bienvenue, identifiez-vous | Se connecter | Historique de mes commandes
es   | Contenido de su carrito     | Ir a pagar        | Paso 1 de 3 - Información de envío  | Continuar       | Paso 3 de 3 - Confirmación del pedido | Confirmar pedido  | Éxito - Gracias      | ¡Gracias! ¡Apreciamos su compra!              | Bienvenido, identifíquese | Entrar       | Mi historial de pedidos
it   | Contenuto del tuo carrello  | Vai alla cassa    | Passo 1 di 3 - Informazioni di consegna | Continua    | Passo 3 di 3 - Conferma ordine        | Conferma ordine   | Successo - Grazie    | Grazie! Apprezziamo il tuo acquisto!          | Benvenuto, accedi        | Accedi         | Storico dei miei ordini`,
  draw: (w) => {
    const at = (page: string) => `/index.php?main_page=${page}`;
    return {
      cart: {
        path: at('shopping_cart'),
        title: w.cart,
        body: 'id="shoppingcartBody"',
        main: `${h(1, w.cart)}${fields('cart_quantity[]')}${link(w.toCheckout, at('checkout_shipping'))}`,
      },
      checkout: [
        {
          path: at('checkout_shipping'),
          title: w.ship,
          body: 'id="checkoutshippingBody"',
          main: `${h(1, w.ship)}${fields('radio:shipping')}${button(w.next)}`,
        },
        {
          path: at('checkout_confirmation'),
          title: w.confirm,
          body: 'id="checkoutconfirmationBody"',
          main: `${h(1, w.confirm)}${button(w.order)}`,
        },
      ],
      confirmation: {
        path: at('checkout_success'),
        title: w.title,
        body: 'id="checkoutsuccessBody"',
        main: h(1, w.thanks),
      },
      account: [
        {
          path: at('login'),
          title: w.enter,
          body: 'id="loginBody"',
          main: `${h(1, w.login)}${fields('email_address password:password')}${button(w.enter)}`,
        },
        {
          path: at('account_history'),
          title: w.history,
          body: 'id="accounthistoryBody"',
          main: h(1, w.history),
        },
      ],
    };
  },
};

const oxid: System = {
  name: 'OXID',
  words: `
lang | cart       | next             | address             | pay                    | order                       | done                      | thanks                                | login          | history
en   | Cart       | Continue         | Billing address     | Payment method         | Order now                   | Order completed           | Thank you for ordering at Falter      | Log in         | Order history
de   | Warenkorb  | Weiter           | Rechnungsadresse    | Versand & Zahlungsart  | Zahlungspflichtig bestellen | Bestellung abgeschlossen  | Vielen Dank für Ihre Bestellung im Falter | Anmelden   | Bestellhistorie
fr   | Panier     | Continuer        | Adresse de facturation | Mode de paiement    | Commander maintenant        | Commande terminée         | Merci pour votre commande chez Falter | Connexion      | Historique des commandes
es   | Cesta      | Continuar        | Dirección de facturación | Método de pago    | Comprar ahora               | Pedido completado         | Gracias por su pedido en Falter       | Iniciar sesión | Historial de pedidos
it   | Carrello   | Continua         | Indirizzo di fatturazione | Metodo di pagamento | Ordina ora                | Ordine completato         | Grazie per il tuo ordine su Falter    | Accedi         | Cronologia ordini`,
  draw: (w) => {
    const at = (controller: string) => `/index.php?cl=${controller}`;
    return {
      cart: {
        path: at('basket'),
        title: w.cart,
        body: 'class="cl-basket"',
        main: `${h(1, w.cart)}${fields('aproducts[x][am] voucherNr')}${button(w.next)}`,
      },
      checkout: [
        {
          path: at('user'),
          title: w.address,
          body: 'class="cl-user"',
          main: `${h(3, w.address)}${fields('invadr[oxuser__oxfname] invadr[oxuser__oxstreet] invadr[oxuser__oxzip] invadr[oxuser__oxcity]')}${button(w.next)}`,
        },
        {
          path: at('payment'),
          title: w.pay,
          body: 'class="cl-payment"',
          main: `${h(3, w.pay)}${fields('radio:paymentid')}${button(w.next)}`,
        },
        {
          path: at('order'),
          title: w.cart,
          body: 'class="cl-order"',
          main: `${h(3, w.address, w.pay)}${button(w.order)}`,
        },
      ],
      confirmation: {
        path: at('thankyou'),
        title: w.done,
        body: 'class="cl-thankyou"',
        main: `${h(1, w.done)}${p(w.thanks)}`,
      },
      account: [
        {
          path: at('account'),
          title: w.login,
          body: 'class="cl-account"',
          main: `${h(1, w.login)}${fields('lgn_usr password:lgn_pwd')}${button(w.login)}`,
        },
        { path: at('account_order'), title: w.history, main: h(1, w.history) },
      ],
    };
  },
};

const bagisto: System = {
  name: 'Bagisto',
  words: `
lang | cart        | toCheckout                        | checkout   | bill                     | order                   | thanks                            | login            | enter          | orders
en   | Cart        | Proceed To Checkout               | Checkout   | Billing Address          | Place Order             | Thank you for your order!         | Sign In          | Sign In        | Orders
de   | Warenkorb   | Zur Kasse gehen                   | Kasse      | Rechnungsadresse         | Bestellung aufgeben     | Vielen Dank für Ihre Bestellung!  | Anmelden         | Anmelden       | Bestellungen
fr   | Panier      | Passer à la caisse                | Caisse     | Adresse de facturation   | Passer la commande      | Merci pour votre commande !       | Se connecter     | Se connecter   | Commandes
es   | Carrito     | Continuar con el Pago             | Pago       | Dirección de facturación | Realizar Pedido         | ¡Gracias por su pedido!           | Iniciar sesión   | Iniciar Sesión | Pedidos
it   | Carrello    | Procedi al Checkout               | Checkout   | Indirizzo di fatturazione | Effettua Ordine        | Grazie per il tuo ordine!         | Accedi           | Accedi         | Ordini
nl   | Winkelwagen | Doorgaan naar afrekenen           | Afrekenen  | Factuuradres             | Bestelling plaatsen     | Bedankt voor uw bestelling!       | Aanmelden        | Aanmelden      | Bestellingen
pl   | Koszyk      | Przejdź do realizacji zamówienia  | Kasa       | Adres rozliczeniowy      | Złóż zamówienie         | Dziękujemy za Twoje zamówienie!   | Zaloguj się      | Zaloguj się    | Zamówienia`,
  draw: (w) => ({
    cart: {
      path: '/checkout/cart',
      title: w.cart,
      main: `${fields('quantity')}${link(w.toCheckout, '/checkout/onepage')}`,
    },
    checkout: {
      path: '/checkout/onepage',
      title: w.checkout,
      bare: true,
      main: `${h(2, w.bill)}${fields('billing.first_name billing.address[0] billing.city billing.postcode')}${button(w.order)}`,
    },
    // Not one heading: the title says it, and a sentence.
    confirmation: { path: '/checkout/onepage/success', title: w.thanks, main: p(w.thanks) },
    account: [
      {
        path: '/customer/login',
        title: w.login,
        main: `${h(1, w.login)}${fields('email:email password:password')}${button(w.enter)}`,
      },
      { path: '/customer/account/orders', title: w.orders, main: h(2, w.orders) },
    ],
  }),
};

const pretix: System = {
  name: 'pretix',
  words: `
lang | cart          | toCheckout         | checkout           | contact              | pay           | review              | order                  | title              | thanks        | number
en   | Your cart     | Checkout           | Checkout           | Contact information  | Payment       | Review order        | Place binding order    | Order details      | Thank you!    | Your order: K7QX2
de   | Ihr Warenkorb | Zur Kasse          | Kasse              | Kontaktdaten         | Zahlung       | Bestellung prüfen   | Zahlungspflichtig bestellen | Bestelldetails | Vielen Dank!  | Ihre Bestellung: K7QX2
fr   | Votre panier  | Commander          | Paiement           | Coordonnées          | Paiement      | Vérifier la commande | Passer la commande ferme | Détails de la commande | Merci ! | Votre commande : K7QX2
es   | Su carrito    | Pagar              | Pago               | Datos de contacto    | Pago          | Revisar pedido      | Realizar pedido        | Detalles del pedido | ¡Gracias!    | Su pedido: K7QX2
it   | Il tuo carrello | Checkout         | Checkout           | Contatti             | Pagamento     | Controlla l'ordine  | Effettua l'ordine      | Dettagli dell'ordine | Grazie!     | Il tuo ordine: K7QX2`,
  draw: (w) => ({
    checkout: [
      {
        path: '/museum/nacht/checkout/questions/',
        title: w.checkout,
        main: `${h(2, w.checkout)}${h(3, w.contact)}${fields('email:email name_parts_0 street zipcode city')}`,
      },
      {
        path: '/museum/nacht/checkout/payment/',
        title: w.pay,
        main: `${h(2, w.pay)}${fields('radio:payment')}`,
      },
      {
        path: '/museum/nacht/checkout/confirm/',
        title: w.review,
        main: `${h(2, w.review)}${fields('checkbox:confirm_terms')}${button(w.order)}`,
      },
    ],
    confirmation: {
      path: '/museum/nacht/order/K7QX2/8f3kq0s7d2mxv1ab/?thanks=yes',
      title: w.title,
      main: `${h(2, w.thanks, w.number)}${h(3, w.pay)}`,
    },
  }),
};

export const LATER_SHOPS = [zenCart, oxid, bagisto, pretix];
