/** Shop systems written in Ruby, Python, C# and JavaScript; the newest draw all in the browser. */
import { button, fields, h, link, p, type System } from './shape.ts';

const nopCommerce: System = {
  name: 'nopCommerce',
  words: `
lang | cart           | toCheckout  | checkout  | bill              | ship               | next       | thanks        | done                                                | login                     | enter         | orders                     | returns
en   | Shopping cart  | Checkout    | Checkout  | Billing address   | Shipping address   | Continue   | Thank you     | Your order has been successfully processed!         | Welcome, Please Sign In!  | Log in        | My account - Orders        | Return item(s) from order #91
de   | Warenkorb      | Zur Kasse   | Kasse     | Rechnungsadresse  | Lieferadresse      | Weiter     | Vielen Dank   | Ihre Bestellung wurde erfolgreich verarbeitet!      | Willkommen, bitte melden Sie sich an! | Anmelden | Mein Konto - Bestellungen | Artikel aus Bestellung #91 zurücksenden
fr   | Panier         | Commander   | Commande  | Adresse de facturation | Adresse de livraison | Continuer | Merci     | Votre commande a été traitée avec succès !          | Bienvenue, connectez-vous ! | Se connecter | Mon compte - Commandes    | Retourner des articles de la commande n° 91
es   | Carrito        | Pagar       | Pago      | Dirección de facturación | Dirección de envío | Continuar | Gracias    | ¡Su pedido ha sido procesado con éxito!             | Bienvenido, ¡inicie sesión! | Acceder     | Mi cuenta - Pedidos        | Devolver artículos del pedido n.º 91
it   | Carrello       | Cassa       | Cassa     | Indirizzo di fatturazione | Indirizzo di spedizione | Continua | Grazie | Il tuo ordine è stato elaborato con successo!      | Benvenuto, accedi!        | Accedi        | Il mio account - Ordini    | Restituisci articoli dall'ordine n. 91`,
  draw: (w) => ({
    cart: {
      path: '/cart',
      title: w.cart,
      main: `${h(1, w.cart)}${fields('itemquantity12 discountcouponcode')}<button type="submit" name="checkout">${w.toCheckout}</button>`,
    },
    checkout: {
      path: '/onepagecheckout',
      title: w.checkout,
      main: `${h(1, w.checkout)}${h(2, w.bill, w.ship)}${fields('BillingNewAddress_FirstName BillingNewAddress_Address1 BillingNewAddress_ZipPostalCode BillingNewAddress_City')}${button(w.next)}`,
    },
    confirmation: {
      path: '/checkout/completed/91',
      title: w.checkout,
      main: `${h(1, w.thanks)}<strong>${w.done}</strong>`,
    },
    account: [
      {
        path: '/login?returnUrl=%2F',
        title: w.enter,
        main: `${h(1, w.login)}${fields('email:Email password:Password checkbox:RememberMe')}${button(w.enter)}`,
      },
      { path: '/order/history', title: w.orders, main: h(1, w.orders) },
    ],
    returns: {
      path: '/returnrequest/91',
      title: w.returns,
      main: `${h(1, w.returns)}<select name="quantity14"></select><select name="ReturnRequestReasonId"></select>`,
    },
  }),
};

const solidus: System = {
  name: 'Solidus',
  words: `
lang | cart          | checkout           | bill                     | next                | number                     | thanks                                              | login
en   | Shopping Cart | Checkout           | Billing Address          | Save and Continue   | Order R123456789           | Your order has been processed successfully          | Login
de   | Warenkorb     | Zur Kasse          | Rechnungsadresse         | Speichern und weiter | Bestellnummer R123456789  | Ihre Bestellung wurde erfolgreich bearbeitet        | Anmelden
fr   | Panier        | Passer la commande | Adresse de facturation   | Continuer           | Numéro de commande R123456789 | Votre commande a été traitée avec succès         | Connexion
es   | Carrito       | Realizar pedido    | Dirección de facturación | Guardar y continuar | Pedido R123456789          | Su pedido se ha procesado satisfactoriamente        | Entrar
it   | Carrello      | Checkout           | Indirizzo di fatturazione | Salva e continua   | Ordine R123456789          | Il tuo ordine è stato processato con successo       | Entra
nl   | Winkelwagen   | Afrekenen          | Factuuradres             | Bewaren en doorgaan | Bestelling R123456789      | Je bestelling is succesvol verwerkt                 | Inloggen`,
  draw: (w) => ({
    cart: {
      path: '/cart',
      main: `${h(1, w.cart)}${fields('number:order[line_items_attributes][0][quantity] order[coupon_code]')}<button type="submit" name="checkout">${w.checkout}</button>`,
    },
    checkout: {
      path: '/checkout/address',
      main: `${h(1, w.checkout)}${h(3, w.bill)}${fields('order[bill_address_attributes][name] order[bill_address_attributes][address1] order[bill_address_attributes][zipcode]')}${button(w.next)}`,
    },
    // The receipt is the order's own page, and stays it for years: one sentence amid the text tells
    // the two apart, and text is not looked at. Better not noticed than asked about again.
    account: [
      {
        path: '/orders/R123456789',
        main: `${h(1, w.number)}${p(w.thanks)}`,
      },
      {
        path: '/login',
        main: `${h(1, w.login)}${fields('email:spree_user[email] password:spree_user[password]')}${button(w.login)}`,
      },
    ],
  }),
};

const medusa: System = {
  name: 'Medusa',
  words: `
lang | cart           | toCheckout      | checkout    | ship                    | bill                      | next                 | title               | thanks         | done                                         | welcome            | enter
en   | Cart           | Go to checkout  | Checkout    | Shipping Address        | Billing address           | Continue to delivery | Order Confirmed     | Thank you!     | Your order was placed successfully.          | Welcome back       | Sign in
de   | Warenkorb      | Zur Kasse       | Kasse       | Lieferadresse           | Rechnungsadresse          | Weiter zur Lieferung | Bestellung bestätigt | Vielen Dank!  | Ihre Bestellung wurde erfolgreich aufgegeben. | Willkommen zurück | Anmelden
fr   | Panier         | Passer commande | Commande    | Adresse de livraison    | Adresse de facturation    | Continuer            | Commande confirmée  | Merci !        | Votre commande a été passée avec succès.     | Bon retour         | Se connecter
es   | Carrito        | Ir a pagar      | Pago        | Dirección de envío      | Dirección de facturación  | Continuar            | Pedido confirmado   | ¡Gracias!      | Tu pedido se ha realizado correctamente.     | Bienvenido de nuevo | Iniciar sesión
it   | Carrello       | Vai al checkout | Checkout    | Indirizzo di spedizione | Indirizzo di fatturazione | Continua             | Ordine confermato   | Grazie!        | Il tuo ordine è stato effettuato con successo. | Bentornato      | Accedi`,
  draw: (w) => ({
    cart: {
      path: `/${w.lang}/cart`,
      title: w.cart,
      main: `${h(2, w.cart)}<select data-testid="product-select"></select>${link(w.toCheckout, `/${w.lang}/checkout?step=address`)}`,
    },
    checkout: {
      path: `/${w.lang}/checkout?step=address`,
      title: w.checkout,
      bare: true,
      main: `${h(2, w.ship, w.bill)}${fields('shipping_address.first_name shipping_address.address_1 shipping_address.postal_code shipping_address.city email:email')}${button(w.next)}`,
    },
    confirmation: {
      path: `/${w.lang}/order/order_01JC8Q4M2W5Y7ZP0VX3K9B6T1R/confirmed`,
      title: w.title,
      main: `<h1><span>${w.thanks}</span><span>${w.done}</span></h1>${h(2, 'Summary')}`,
    },
    account: {
      path: `/${w.lang}/account`,
      title: w.enter,
      main: `${h(1, w.welcome)}${fields('email:email password:password')}${button(w.enter)}`,
    },
  }),
};

const vendure: System = {
  name: 'Vendure',
  words: `
lang | cart                | checkout             | contact                   | ship                 | toPay               | summary              | done                              | login                       | enter
en   | Shopping cart       | Checkout             | Contact information       | Shipping information | Proceed to payment  | Order summary        | Your order has been received!     | Sign in to your account     | Sign in
de   | Warenkorb           | Kasse                | Kontaktdaten              | Versandangaben       | Weiter zur Zahlung  | Bestellübersicht     | Ihre Bestellung ist eingegangen!  | Melden Sie sich an          | Anmelden
fr   | Panier              | Commande             | Coordonnées               | Livraison            | Procéder au paiement | Récapitulatif de la commande | Votre commande a été reçue ! | Connectez-vous à votre compte | Se connecter
es   | Carro de la compra  | Finalizar la compra  | Información del contacto  | Información de envío | Proceder al pago    | Resumen del pedido   | ¡Tu orden ha sido recibida!       | Iniciar sesión en su cuenta | Iniciar sesión
it   | Carrello            | Checkout             | Informazioni di contatto  | Spedizione           | Vai al pagamento    | Riepilogo dell'ordine | Il tuo ordine è stato ricevuto!  | Accedi al tuo account       | Accedi`,
  draw: (w) => ({
    checkout: [
      {
        path: '/checkout',
        main: `${h(2, w.checkout, w.contact, w.ship)}${fields('emailAddress firstName lastName streetLine1 city postalCode')}${button(w.toPay)}`,
      },
      {
        path: '/checkout/payment',
        main: `${h(2, w.checkout)}<iframe src="https://js.stripe.com/v3/elements-inner-payment-x.html" name="__privateStripeFrame1"></iframe>`,
      },
    ],
    confirmation: {
      path: '/checkout/confirmation/QK5XB2ZT8LWA9VNC',
      main: `${h(2, w.summary)}${p(w.done)}`,
    },
    account: {
      path: '/sign-in',
      main: `${h(2, w.login)}${fields('email:email password:password checkbox:rememberMe')}${button(w.enter)}`,
    },
  }),
};

const saleor: System = {
  name: 'Saleor',
  words: `
lang | locale | cart          | toCheckout  | contact | ship                 | pay                | title                | done                            | login          | welcome            | orders
en   | en-us  | Shopping Cart | Checkout    | Contact | Shipping address     | Pay now            | Order confirmed      | Your order is confirmed         | Sign In        | Welcome Back       | Orders
de   | de-de  | Warenkorb     | Zur Kasse   | Kontakt | Lieferadresse        | Jetzt bezahlen     | Bestellung bestätigt | Ihre Bestellung ist bestätigt   | Anmelden       | Willkommen zurück  | Bestellungen
fr   | fr-fr  | Panier        | Commander   | Contact | Adresse de livraison | Payer maintenant   | Commande confirmée   | Votre commande est confirmée    | Connexion      | Bon retour         | Commandes
es   | es-es  | Carrito       | Pagar       | Contacto | Dirección de envío  | Pagar ahora        | Pedido confirmado    | Tu pedido está confirmado       | Iniciar sesión | Bienvenido de nuevo | Pedidos
pl   | pl-pl  | Koszyk        | Do kasy     | Kontakt | Adres dostawy        | Zapłać teraz       | Zamówienie potwierdzone | Zamówienie potwierdzone      | Zaloguj się    | Witaj ponownie     | Zamówienia`,
  draw: (w) => ({
    cart: {
      path: `/${w.locale}/default-channel/cart`,
      title: w.cart,
      main: `${h(1, w.cart)}${link(w.toCheckout, '/checkout?checkout=Q2hlY2tvdXQ6')}`,
    },
    checkout: {
      path: '/checkout?checkout=Q2hlY2tvdXQ6YTk0&step=shipping',
      title: 'Checkout',
      bare: true,
      main: `${h(2, w.contact, w.ship)}${fields('email:email firstName streetAddress1 postalCode city')}${button(w.pay)}`,
    },
    confirmation: {
      path: '/checkout/complete?order=T3JkZXI6NzE',
      title: w.title,
      bare: true,
      main: `${h(1, w.done)}${h(2, w.ship)}`,
    },
    account: [
      {
        path: `/${w.locale}/default-channel/login`,
        title: w.login,
        main: `${h(1, w.welcome)}${fields('email:email password:password')}${button(w.login)}`,
      },
      {
        path: `/${w.locale}/default-channel/account/orders`,
        title: w.orders,
        main: h(1, w.orders),
      },
    ],
  }),
};

const odoo: System = {
  name: 'Odoo',
  words: `
lang | shop      | cart                | toCheckout       | address              | confirm              | pay            | title                 | done                                 | login          | orders
en   | Shop      | Order summary       | Checkout         | Delivery address     | Confirm order        | Pay now        | Order Confirmation    | Thank you for your order.            | Log in         | Your Orders
de   | Shop      | Bestellübersicht    | Zur Kasse        | Lieferadresse        | Bestellung bestätigen | Jetzt zahlen  | Auftragsbestätigung   | Vielen Dank für Ihre Bestellung.     | Anmelden       | Ihre Bestellungen
fr   | Boutique  | Résumé de la commande | Commander      | Adresse de livraison | Confirmer la commande | Payer         | Confirmation de la commande | Merci pour votre commande.     | Se connecter   | Vos commandes
es   | Tienda    | Resumen del pedido  | Pagar            | Dirección de entrega | Confirmar pedido     | Pagar ahora    | Confirmación del pedido | Gracias por su pedido.             | Iniciar sesión | Sus pedidos
it   | Negozio   | Riepilogo dell'ordine | Checkout       | Indirizzo di consegna | Conferma ordine     | Paga ora       | Conferma ordine       | Grazie per l'ordine.                 | Accedi         | I tuoi ordini
nl   | Winkel    | Besteloverzicht     | Afrekenen        | Afleveradres         | Bestelling bevestigen | Nu betalen    | Orderbevestiging      | Bedankt voor je bestelling.          | Inloggen       | Je bestellingen`,
  draw: (w) => {
    const head = '<meta name="generator" content="Odoo">';
    return {
      cart: {
        path: '/shop/cart',
        title: w.shop,
        head,
        main: `${h(3, w.cart)}<input type="text" class="js_quantity" name="quantity">${fields('promo')}${link(w.toCheckout, '/shop/checkout?try_skip_step=true')}`,
      },
      checkout: [
        {
          path: '/shop/address',
          title: w.shop,
          head,
          main: `${h(3, w.address)}${fields('name email:email tel:phone street zip city')}${link(w.confirm, '#')}`,
        },
        {
          path: '/shop/payment',
          title: w.shop,
          head,
          main: `${h(3, w.confirm)}${fields('radio:o_payment_radio')}${button(w.pay)}`,
        },
      ],
      confirmation: {
        path: '/shop/confirmation',
        title: w.title,
        head,
        main: `${h(3, w.done)}${h(5, 'S00042')}`,
      },
      account: [
        {
          path: '/web/login',
          title: w.login,
          head,
          main: `${fields('login password:password')}${button(w.login)}`,
        },
        { path: '/my/orders', title: w.orders, head, main: h(1, w.orders) },
      ],
    };
  },
};

export const OTHER_SHOPS = [nopCommerce, solidus, medusa, vendure, saleor, odoo];
