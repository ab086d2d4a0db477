/** Shop systems that run as a service: the same checkout for all who rent it. */
import { button, fields, h, link, p, type System } from './shape.ts';

const shopify: System = {
  name: 'Shopify',
  words: `
lang | cart          | toCheckout       | checkout            | contact              | delivery     | payment   | pay              | title                          | thanks           | done                           | ship                 | bill                    | login          | enter
en   | Your cart     | Check out        | Checkout            | Contact              | Delivery     | Payment   | Pay now          | Thank you for your purchase!   | Thank you, Ada!  | Your order is confirmed        | Shipping address     | Billing address         | Login          | Sign in
de   | Dein Warenkorb | Auschecken      | Checkout            | Kontakt              | Lieferung    | Zahlung   | Jetzt bezahlen   | Vielen Dank für deinen Einkauf! | Vielen Dank, Ada! | Deine Bestellung ist bestätigt | Lieferadresse       | Rechnungsadresse        | Anmelden       | Einloggen
fr   | Votre panier  | Procéder au paiement | Paiement        | Contact              | Livraison    | Paiement  | Payer maintenant | Merci pour votre achat !       | Merci, Ada !     | Votre commande est confirmée   | Adresse de livraison | Adresse de facturation  | Connexion      | Se connecter
es   | Tu carrito    | Pagar pedido     | Pago                | Contacto             | Entrega      | Pago      | Pagar ahora      | ¡Gracias por tu compra!        | ¡Gracias, Ada!   | Tu pedido está confirmado      | Dirección de envío   | Dirección de facturación | Inicio de sesión | Iniciar sesión
it   | Il tuo carrello | Check-out      | Check-out           | Contatto             | Consegna     | Pagamento | Paga ora         | Grazie per il tuo acquisto!    | Grazie, Ada!     | Il tuo ordine è confermato     | Indirizzo di spedizione | Indirizzo di fatturazione | Accedi      | Accedi
nl   | Je winkelwagen | Afrekenen       | Afrekenen           | Contact              | Bezorging    | Betaling  | Nu betalen       | Bedankt voor je aankoop!       | Bedankt, Ada!    | Je bestelling is bevestigd     | Verzendadres         | Factuuradres            | Inloggen       | Inloggen
pl   | Twój koszyk   | Realizuj zakup   | Realizacja zakupu   | Kontakt              | Dostawa      | Płatność  | Zapłać teraz     | Dziękujemy za zakup!           | Dziękujemy, Ada! | Twoje zamówienie zostało potwierdzone | Adres dostawy | Adres rozliczeniowy     | Logowanie      | Zaloguj się`,
  draw: (w) => {
    const head = '<script src="https://cdn.shopify.com/shopifycloud/web/app.js"></script>';
    const token = '/checkouts/cn/hWN3T8vYq5mJ2xLb0RkE4sZp';
    return {
      cart: {
        path: '/cart',
        title: w.cart,
        head,
        main: `${h(1, w.cart)}${fields('number:updates[]')}<button type="submit" name="checkout">${w.toCheckout}</button>`,
      },
      checkout: {
        path: `${token}/${w.lang}-${w.lang}`,
        title: w.checkout,
        head,
        bare: true,
        main: `${h(2, w.contact, w.delivery, w.payment)}<input autocomplete="shipping email" id="email" name="email"><input autocomplete="shipping address-line1" name="address1"><input autocomplete="shipping postal-code" name="postalCode"><iframe src="https://checkout.pci.shopifyinc.com/build/number.html" name="card-fields-number-x"></iframe>${button(w.pay)}`,
      },
      confirmation: {
        path: `${token}/${w.lang}-${w.lang}/thank-you`,
        title: w.title,
        head,
        bare: true,
        main: `${h(2, w.thanks, w.done)}${h(3, w.contact, w.ship, w.bill)}`,
      },
      account: {
        path: '/account/login',
        title: w.login,
        head,
        main: `${h(1, w.login)}${fields('email:customer[email] password:customer[password]')}${button(w.enter)}`,
      },
    };
  },
};

const bigCommerce: System = {
  name: 'BigCommerce',
  words: `
lang | cart                     | toCheckout      | checkout        | customer    | ship             | pay        | order              | thanks           | login          | orders       | returns          | newReturn
en   | Your Cart (2 items)      | Check out       | Checkout        | Customer    | Shipping         | Payment    | Place Order        | Thank you Ada!   | Sign in        | Orders       | Returns          | New Return
de   | Ihr Warenkorb (2 Artikel) | Bezahlvorgang  | Bezahlvorgang   | Kunde       | Versand          | Zahlung    | Bestellung aufgeben | Vielen Dank, Ada! | Anmelden     | Bestellungen | Rückgaben        | Neue Rückgabe
fr   | Votre panier (2 articles) | Paiement       | Paiement        | Client      | Expédition       | Paiement   | Passer la commande | Merci Ada !      | Se connecter   | Commandes    | Retours          | Nouveau retour
es   | Su carrito (2 artículos) | Proceso de pago | Proceso de pago | Cliente     | Envío            | Pago       | Realizar pedido    | ¡Gracias, Ada!   | Iniciar sesión | Pedidos      | Devoluciones     | Nueva devolución
it   | Il tuo carrello (2 articoli) | Checkout    | Checkout        | Cliente     | Spedizione       | Pagamento  | Effettua l’ordine  | Grazie Ada!      | Accedi         | Ordini       | Resi             | Nuovo reso
nl   | Uw winkelwagen (2 items) | Afrekenen       | Betaalomgeving  | Klant       | Verzending       | Betaling   | Bestelling plaatsen | Bedankt Ada!    | Inloggen       | Bestellingen | Retourzendingen  | Nieuwe retournering
pl   | Twój koszyk (2 produkty) | Do kasy         | Kasa            | Klient      | Wysyłka          | Płatność   | Złóż zamówienie    | Dziękujemy Ada!  | Zaloguj się    | Zamówienia   | Zwroty           | Nowy zwrot`,
  draw: (w) => {
    const head =
      '<script src="https://cdn11.bigcommerce.com/s-x1/stencil/theme-bundle.main.js"></script>';
    return {
      cart: {
        path: '/cart.php',
        title: w.cart,
        head,
        main: `${h(1, w.cart)}${fields('number:qty-7f21 couponcode')}${link(w.toCheckout, '/checkout')}`,
      },
      checkout: {
        path: '/checkout',
        head,
        bare: true,
        main: `${h(1, w.checkout)}${h(2, w.customer, w.ship, w.pay)}${fields('email:email shippingAddress.firstName shippingAddress.address1 shippingAddress.postalCode')}${button(w.order)}`,
      },
      // A guest may make an account here: two fields for a password.
      confirmation: {
        path: '/checkout/order-confirmation',
        head,
        bare: true,
        main: `${h(1, w.checkout, w.thanks)}${fields('password:password password:confirmPassword')}`,
      },
      account: [
        {
          path: '/login.php',
          title: w.login,
          head,
          main: `${h(1, w.login)}${fields('email:login_email password:login_pass')}${button(w.login)}`,
        },
        {
          path: '/account.php?action=order_status',
          title: w.orders,
          head,
          main: h(1, w.orders),
        },
      ],
      returns: {
        path: '/account.php?action=new_return&order_id=118',
        title: w.returns,
        head,
        main: `${h(1, w.newReturn)}<select name="return_qty[4]"></select><select name="return_reason"></select>`,
      },
    };
  },
};

const salesforce: System = {
  name: 'Salesforce Commerce',
  words: `
lang | locale | cart           | toCheckout | checkout  | ship      | pay      | order           | title      | done                            | login          | history                     | create
en   | en_US  | Your Cart      | Checkout   | Checkout  | Shipping  | Payment  | Place Order     | Thank You  | Thank you for your order.       | Login          | Order History               | Create Account
de   | de_DE  | Ihr Warenkorb  | Zur Kasse  | Kasse     | Versand   | Zahlung  | Bestellung aufgeben | Vielen Dank | Vielen Dank für Ihre Bestellung. | Anmelden  | Bestellhistorie             | Konto erstellen
fr   | fr_FR  | Votre panier   | Paiement   | Paiement  | Livraison | Paiement | Passer commande | Merci      | Merci pour votre commande.      | Connexion      | Historique des commandes    | Créer un compte
es   | es_ES  | Tu carrito     | Pagar      | Pago      | Envío     | Pago     | Realizar pedido | Gracias    | Gracias por tu pedido.          | Iniciar sesión | Historial de pedidos        | Crear cuenta
it   | it_IT  | Il tuo carrello | Checkout  | Checkout  | Spedizione | Pagamento | Invia ordine  | Grazie     | Grazie per il tuo ordine.       | Accedi         | Cronologia ordini           | Crea account`,
  draw: (w) => {
    const head =
      '<script src="/on/demandware.static/Sites-Falter-Site/-/default/v1/js/main.js"></script>';
    const at = (controller: string) =>
      `/on/demandware.store/Sites-Falter-Site/${w.locale}/${controller}`;
    return {
      cart: {
        path: at('Cart-Show'),
        title: w.cart,
        head,
        main: `${h(1, w.cart)}<select class="quantity" name="quantity-0"></select>${fields('couponCode')}${link(w.toCheckout, at('Checkout-Begin'))}`,
      },
      checkout: {
        path: `${at('Checkout-Begin')}?stage=shipping#shipping`,
        title: w.checkout,
        head,
        bare: true,
        main: `${h(1, w.checkout)}${h(2, w.ship, w.pay)}${fields('dwfrm_shipping_shippingAddress_addressFields_firstName dwfrm_shipping_shippingAddress_addressFields_address1 dwfrm_shipping_shippingAddress_addressFields_postalCode')}${button(w.order)}`,
      },
      // As on BigCommerce, a guest is offered an account.
      confirmation: {
        path: at('Order-Confirm'),
        title: w.title,
        head,
        main: `${h(1, w.title)}${h(2, w.done)}${h(2, w.create)}${fields('password:dwfrm_newPasswords_newpassword password:dwfrm_newPasswords_newpasswordconfirm')}${button(w.create)}`,
      },
      account: [
        {
          path: at('Login-Show'),
          title: w.login,
          head,
          main: `${h(1, w.login)}${fields('email:loginEmail password:loginPassword checkbox:loginRememberMe')}${button(w.login)}`,
        },
        { path: at('Order-History'), title: w.history, head, main: h(1, w.history) },
      ],
    };
  },
};

/** Nothing of a known system at all: the last step of a small shop that somebody wrote alone. */
const handmade: System = {
  name: 'handmade',
  words: `
lang | cartPath   | cart           | toCheckout       | path          | checkout          | order                       | donePath             | done                                             | login
en   | /basket    | Your basket    | Continue         | /basket/step2 | Your details      | Buy now                     | /basket/done         | We have got your order                           | Log in
de   | /warenkorb | Ihr Warenkorb  | Weiter           | /bestellen    | Ihre Daten        | Kaufen                      | /bestellt            | Ihre Bestellung ist eingegangen                  | Einloggen
fr   | /panier    | Mon panier     | Continuer        | /coordonnees  | Vos coordonnées   | Acheter                     | /fin                 | Votre commande a bien été enregistrée            | Connexion
es   | /cesta     | Mi cesta       | Continuar        | /datos        | Tus datos         | Comprar ahora               | /fin                 | Hemos recibido tu pedido                         | Entrar
it   | /carrello  | Il mio carrello | Continua        | /dati         | I tuoi dati       | Acquista ora                | /fine                | Abbiamo ricevuto il tuo ordine                   | Entra`,
  draw: (w) => ({
    cart: {
      path: w.cartPath ?? '',
      title: w.cart,
      main: `${h(1, w.cart)}${fields('menge[1]')}${button(w.toCheckout)}`,
    },
    checkout: {
      path: w.path ?? '',
      title: w.checkout,
      main: `${h(1, w.checkout)}${fields('name street zip city email:email radio:payment')}${button(w.order)}`,
    },
    confirmation: { path: w.donePath ?? '', title: w.done, main: `${h(1, w.done)}${p('12 €')}` },
    account: {
      path: '/login',
      title: w.login,
      main: `${h(1, w.login)}${fields('email:email password:password')}${button(w.login)}`,
    },
  }),
};

export const HOSTED_SHOPS = [shopify, bigCommerce, salesforce, handmade];
