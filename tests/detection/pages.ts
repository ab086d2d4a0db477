/**
 * Own pages of what stands in no shop system's templates: rare languages, stories, help desks, and
 * what only looks like a touchpoint. Those of the systems are drawn in shops/.
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
  row('WooCommerce with own slugs, de', 'confirmation', 'https://kessel.shop/kasse/erhalten/77/', {
    lang: 'de',
    title: 'Bestellung erhalten – Kessel',
    body: 'class="woocommerce-page woocommerce-order-received"',
    main: `${shop}<h1>Vielen Dank für deine Bestellung</h1>`,
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
  row('a payment step without a telling address', 'checkout', 'https://boots.com.au/step/3', {
    lang: 'en',
    title: 'Payment',
    main: `<h1>Payment method</h1>${card}<button>Place order</button>`,
  }),
  row('a hosted help desk', 'help', 'https://kettle.zendesk.com/hc/en-us/articles/1', {
    lang: 'en',
    title: 'How to descale – Kettle',
    main: '<h1>How to descale</h1>',
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
