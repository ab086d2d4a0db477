/**
 * Own pages in the shape of common shop systems and help desks: what must be noticed, and what only
 * looks like it. Short on purpose: what a system's templates always have, and a little furniture.
 */

export interface OwnPage {
  what: string;
  url: string;
  html: string;
  says: string;
}

interface Parts {
  lang: string;
  title: string;
  body?: string;
  head?: string;
  main: string;
}

export function page({ lang, title, body = '', head = '', main }: Parts): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body ${body}><header><a href="/">Home</a><a href="/blog/">Blog</a></header><main>${main}</main></body></html>`;
}

const shop = '<a href="/cart">Cart</a>';
const address =
  '<input name="firstname"><input name="lastname"><input name="street"><input name="postcode"><input name="city">';
const card =
  '<input autocomplete="cc-number" name="cardnumber"><input autocomplete="cc-exp"><input autocomplete="cc-csc" name="cvc">';

const row = (what: string, says: string, url: string, parts: Parts): OwnPage => ({
  what,
  says,
  url,
  html: page(parts),
});

export const MUST_MATCH: OwnPage[] = [
  row('WooCommerce, en', 'confirmation', 'https://kettle.shop/checkout/order-received/412/', {
    lang: 'en',
    title: 'Order received – Kettle',
    body: 'class="woocommerce-checkout woocommerce-page woocommerce-order-received"',
    main: `${shop}<h1>Order received</h1><p>Thank you. Your order has been received.</p>`,
  }),
  row('WooCommerce with own slugs, de', 'confirmation', 'https://kessel.shop/kasse/erhalten/77/', {
    lang: 'de',
    title: 'Bestellung erhalten – Kessel',
    body: 'class="woocommerce-page woocommerce-order-received"',
    main: `${shop}<h1>Vielen Dank für deine Bestellung</h1>`,
  }),
  row('Magento, fr', 'confirmation', 'https://lampes.fr/checkout/onepage/success/', {
    lang: 'fr',
    title: 'Page de confirmation',
    body: 'class="checkout-onepage-success page-layout-1column"',
    main: '<h1>Merci pour votre achat !</h1>',
  }),
  row('Shopware, de', 'confirmation', 'https://nordlicht.de/checkout/finish?orderId=8', {
    lang: 'de-DE',
    title: 'Bestellbestätigung | Nordlicht',
    body: 'class="is-ctl-checkout is-act-finishpage"',
    main: '<h1>Vielen Dank für Ihre Bestellung bei Nordlicht!</h1>',
  }),
  row('PrestaShop, es', 'confirmation', 'https://zapato.es/confirmacion-pedido?id_cart=4', {
    lang: 'es',
    title: 'Confirmación del pedido',
    body: 'id="order-confirmation"',
    main: '<h3>Tu pedido está confirmado</h3><h1>Gracias por tu compra</h1>',
  }),
  row(
    'Shopify thank-you page, en',
    'confirmation',
    'https://mugs.shop/checkouts/cn/Z2Nw/thank-you',
    {
      lang: 'en',
      title: 'Thank you for your purchase! - Mugs - Checkout',
      head: '<script src="https://cdn.shopify.com/s/checkout.js"></script>',
      main: '<h2>Thank you, Ada!</h2><h2>Your order is confirmed</h2>',
    },
  ),
  row('OpenCart, it', 'confirmation', 'https://borse.it/index.php?route=checkout/success', {
    lang: 'it',
    title: 'Il tuo ordine è stato ricevuto',
    main: '<h1>Grazie per il tuo ordine</h1><a href="/cart">Carrello</a>',
  }),
  row('nopCommerce, en', 'confirmation', 'https://tools.co.uk/checkout/completed/91', {
    lang: 'en',
    title: 'Tools. Checkout',
    main: `${shop}<h1>Thank you</h1><h2>Your order has been successfully processed!</h2>`,
  }),
  row('Sylius, fr', 'confirmation', 'https://velo.fr/fr_FR/order/thank-you', {
    lang: 'fr',
    title: 'Merci | Vélo',
    main: '<h1>Merci pour votre commande</h1><a href="/panier">Panier</a>',
  }),
  row('Odoo, nl', 'confirmation', 'https://fiets.nl/shop/confirmation', {
    lang: 'nl',
    title: 'Winkel | Fiets',
    main: '<h1>Bedankt voor je bestelling</h1><a href="/winkelwagen">Winkelwagen</a>',
  }),
  row('an airline, en', 'confirmation', 'https://fly.aero/booking/confirmation', {
    lang: 'en',
    title: 'Booking confirmed',
    main: '<h1>Thank you for your booking</h1>',
  }),
  row('a hotel, de', 'confirmation', 'https://hotel.at/buchung/bestaetigung', {
    lang: 'de',
    title: 'Buchungsbestätigung',
    main: '<h1>Vielen Dank für Ihre Buchung</h1>',
  }),
  row('a shop in Greek', 'confirmation', 'https://fotistika.gr/checkout/success', {
    lang: 'el',
    title: 'Επιβεβαίωση παραγγελίας',
    main: `${shop}<h1>Ευχαριστούμε για την παραγγελία σας!</h1>`,
  }),
  row('bare thanks of a Romanian shop', 'confirmation', 'https://lampi.ro/multumim', {
    lang: 'ro',
    title: 'Lampi',
    main: `${shop}<h1>Mulțumim!</h1>`,
  }),
  row(
    'a checkout in Serbian, read in the browser’s English',
    'checkout',
    'https://lampe.rs/kupovina',
    {
      lang: 'en',
      title: 'Shopping | Lampe',
      head: '<meta property="og:type" content="article">',
      main: `<h2>Method of delivery</h2><h2>Overview of the order</h2>${address}<button>Method of payment</button>`,
    },
  ),
  row('WooCommerce checkout, en', 'checkout', 'https://kettle.shop/checkout/', {
    lang: 'en',
    title: 'Checkout – Kettle',
    body: 'class="woocommerce-checkout woocommerce-page"',
    main: `<h1>Checkout</h1>${address}<button>Place order</button>`,
  }),
  row('Magento checkout, fr', 'checkout', 'https://lampes.fr/checkout/#shipping', {
    lang: 'fr',
    title: 'Paiement',
    body: 'class="checkout-index-index"',
    main: `<h1>Adresse de livraison</h1>${address}`,
  }),
  row('Shopware checkout, de', 'checkout', 'https://nordlicht.de/checkout/confirm', {
    lang: 'de',
    title: 'Bestellung abschließen',
    body: 'class="is-ctl-checkout is-act-confirmpage"',
    main: '<h1>Bestellung prüfen</h1><h2>Zahlungsart</h2><button>Zahlungspflichtig bestellen</button>',
  }),
  row('a payment step without a telling address', 'checkout', 'https://boots.com.au/step/3', {
    lang: 'en',
    title: 'Payment',
    main: `<h1>Payment method</h1>${card}<button>Place order</button>`,
  }),
  row('a checkout in Italian', 'checkout', 'https://borse.it/cassa', {
    lang: 'it',
    title: 'Cassa',
    main: `<h1>Indirizzo di spedizione</h1>${address}${card}`,
  }),
  row('a cart in German', 'cart', 'https://kessel.shop/warenkorb', {
    lang: 'de',
    title: 'Warenkorb',
    main: '<h1>Ihr Warenkorb</h1><input name="qty"><a class="btn" href="/kasse">Zur Kasse</a>',
  }),
  row('Magento cart', 'cart', 'https://lampes.fr/checkout/cart/', {
    lang: 'fr',
    title: 'Panier',
    body: 'class="checkout-cart-index"',
    main: '<h1>Panier</h1><input name="cart[1][qty]"><button>Finaliser ma commande</button>',
  }),
  row('Shopify cart', 'cart', 'https://mugs.shop/cart', {
    lang: 'en',
    title: 'Your Shopping Cart – Mugs',
    head: '<script src="//cdn.shopify.com/s/x.js"></script>',
    main: '<h1>Your cart</h1><input name="updates[]"><button name="checkout">Check out</button>',
  }),
  row('a German help centre', 'help', 'https://kessel.shop/hilfe', {
    lang: 'de',
    title: 'Hilfe-Center',
    main: '<h1>Wie können wir helfen?</h1>',
  }),
  row('a contact form in Spanish', 'help', 'https://zapato.es/contacto', {
    lang: 'es',
    title: 'Contacto',
    main: '<h1>Contáctanos</h1><input name="email"><textarea name="message"></textarea><button>Enviar</button>',
  }),
  row('a hosted help desk', 'help', 'https://kettle.zendesk.com/hc/en-us/articles/1', {
    lang: 'en',
    title: 'How to descale – Kettle',
    main: '<h1>How to descale</h1>',
  }),
  row('a log-in', 'account', 'https://kettle.shop/account/login', {
    lang: 'en',
    title: 'Log in',
    main: '<h1>Log in</h1><input name="email"><input type="password" name="password"><button>Sign in</button>',
  }),
  row('orders in French', 'account', 'https://velo.fr/compte/mes-commandes', {
    lang: 'fr',
    title: 'Mes commandes',
    main: '<h1>Mes commandes</h1>',
  }),
  row('a sign-up', 'signup', 'https://kettle.shop/register', {
    lang: 'en',
    title: 'Create an account',
    main: '<h1>Create an account</h1><input name="firstname"><input type="password" name="password" autocomplete="new-password"><input type="password" name="password_confirm"><button>Create account</button>',
  }),
  row('a return in German', 'returns', 'https://kessel.shop/retoure', {
    lang: 'de',
    title: 'Retoure anmelden',
    main: '<h1>Retoure anmelden</h1><input name="order_number">',
  }),
  row('order tracking', 'tracking', 'https://kettle.shop/track-order', {
    lang: 'en',
    title: 'Track your order',
    main: '<h1>Track your order</h1><input name="tracking_number">',
  }),
  row('a cancellation in German', 'cancellation', 'https://funk.de/kuendigung', {
    lang: 'de',
    title: 'Vertrag kündigen',
    main: '<h1>Vertrag kündigen</h1><button>Kündigung bestätigen</button>',
  }),
  row('a product', 'visit', 'https://kettle.shop/products/red-kettle', {
    lang: 'en',
    title: 'Red kettle | Kettle',
    head: '<script type="application/ld+json">{"@type":"Product","name":"Red kettle","offers":{"@type":"Offer"},"review":{"@type":"Review"}}</script>',
    main: `${shop}<h1>Red kettle</h1><button>Add to cart</button>`,
  }),
  row('a review of another brand', 'review', 'https://www.trustpilot.com/review/www.kettle.shop', {
    lang: 'en',
    title: 'Kettle Reviews | Read 812 Reviews of kettle.shop',
    main: '<h1>Kettle</h1>',
  }),
  row('an article about an organisation', 'article', 'https://paper.press/2026/kettle-recall', {
    lang: 'en',
    title: 'Kettles recalled',
    head: '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"The Paper"},"about":{"@type":"Organization","name":"Kettle","url":"https://kettle.shop/"}}</script>',
    main: '<h1>Kettles recalled</h1>',
  }),
];

/** `says` is what it must not be taken for. */
export const MUST_NOT_MATCH: OwnPage[] = [
  row('payment failed', 'confirmation', 'https://kettle.shop/checkout/payment-failed', {
    lang: 'en',
    title: 'Payment failed – order not completed',
    main: `${shop}<h1>Your payment was declined</h1>`,
  }),
  row(
    'payment failed at a success address',
    'confirmation',
    'https://kettle.shop/checkout/success',
    {
      lang: 'de',
      title: 'Zahlung',
      main: '<h1>Zahlung fehlgeschlagen</h1>',
    },
  ),
  row('payment page titled confirmation', 'confirmation', 'https://kettle.shop/checkout/confirm', {
    lang: 'en',
    title: 'Order confirmation',
    main: `<h1>Confirm your order</h1>${card}<button>Place order</button>`,
  }),
  row('thanks for subscribing', 'confirmation', 'https://kettle.shop/thank-you', {
    lang: 'en',
    title: 'Thank you for subscribing',
    main: `${shop}<h1>Thank you for subscribing to our newsletter</h1>`,
  }),
  row(
    'an old order, WooCommerce',
    'confirmation',
    'https://kettle.shop/my-account/view-order/412/',
    {
      lang: 'en',
      title: 'Order #412 – Kettle',
      body: 'class="woocommerce-account woocommerce-page woocommerce-view-order"',
      main: `${shop}<h1>Order #412</h1>`,
    },
  ),
  row(
    'an old order, Shopify',
    'confirmation',
    'https://mugs.shop/123/orders/0123456789abcdef0123456789abcdef',
    {
      lang: 'en',
      title: 'Thank you for your purchase!',
      main: '<h2>Your order is confirmed</h2><h2>Order status</h2>',
    },
  ),
  row('an order list', 'confirmation', 'https://kettle.shop/account/order-history', {
    lang: 'en',
    title: 'Order history',
    main: '<h1>Your orders</h1>',
  }),
  row('a message received', 'confirmation', 'https://kettle.shop/contact/thank-you', {
    lang: 'en',
    title: 'Thank you',
    main: `${shop}<h1>Thank you for contacting us. We received your message.</h1>`,
  }),
  row(
    'a plain error at an order’s address',
    'confirmation',
    'https://kettle.shop/checkout/order-received/412/',
    {
      lang: 'en',
      title: '',
      main: '<p>Nothing here.</p>',
    },
  ),
  row(
    'a shop’s page for what is not found',
    'confirmation',
    'https://kettle.shop/checkout/order-received/412/',
    {
      lang: 'de',
      title: 'Seite nicht gefunden – Kessel',
      main: `${shop}<h1>Seite nicht gefunden</h1>`,
    },
  ),
  row(
    'a receipt among the orders',
    'confirmation',
    'https://kettle.shop/my-account/orders/412/receipt',
    {
      lang: 'en',
      title: 'Receipt for order 412',
      main: `${shop}<h1>Receipt</h1><h2>Your order number is 412</h2>`,
    },
  ),
  row('thanks in a newsletter box', 'confirmation', 'https://kettle.shop/tea', {
    lang: 'en',
    title: 'Tea – Kettle',
    main: `${shop}<h1>Tea</h1><h3>Thank you!</h3>`,
  }),
  row(
    'a step of an order below the cart’s address',
    'cart',
    'https://konvice.cz/kosik/doprava-a-platba',
    {
      lang: 'cs',
      title: 'Košík',
      main: `${shop}<h1>Doprava a platba</h1>${address}`,
    },
  ),
  row('a product of a system that calls it an article', 'article', 'https://kettle.shop/red', {
    lang: 'en',
    title: 'Red kettle',
    head: '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"Product","brand":{"@type":"Brand","name":"Other"}}</script>',
    main: `${shop}<h1>Red kettle</h1><button>Add to cart</button>`,
  }),
  row('bags', 'cart', 'https://kettle.shop/bags/leather', {
    lang: 'en',
    title: 'Leather bags',
    main: `${shop}<h1>Leather bags</h1>`,
  }),
  row('gift baskets', 'cart', 'https://kettle.shop/gift-basket-stuffers', {
    lang: 'en',
    title: 'Gift basket stuffers',
    main: `${shop}<h1>Gift basket stuffers</h1>`,
  }),
  row(
    'an article about checkouts',
    'checkout',
    'https://paper.press/blog/how-we-fixed-our-checkout-flow-in-a-week',
    {
      lang: 'en',
      title: 'How we fixed our checkout flow in a week',
      head: '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"BlogPosting"}</script>',
      main: '<h1>How we fixed our checkout flow in a week</h1>',
    },
  ),
  row('a product with reviews', 'review', 'https://kettle.shop/products/red', {
    lang: 'en',
    title: 'Red',
    head: '<script type="application/ld+json">{"@type":"Product","brand":{"@type":"Brand","name":"Other"},"review":{"@type":"Review","itemReviewed":{"@type":"Brand","name":"Other"}}}</script>',
    main: `${shop}<h1>Red</h1>`,
  }),
  row('a donation thanks in a blog', 'confirmation', 'https://ada.blog/2026/01/thank-you-all', {
    lang: 'en',
    title: 'Thank you all',
    head: '<script type="application/ld+json">{"@type":"BlogPosting"}</script>',
    main: '<h1>Thank you all</h1>',
  }),
];
