/** www.nordfaser.shop: a small textile shop, from the shelf to "thank you". */
import { type House, htmlPage } from './page.ts';

const HOST = 'http://www.nordfaser.shop';
const ORDER = '10482';

const GOODS = [
  {
    slug: 'linen-towel',
    name: 'Linen bath towel',
    price: '34.00',
    colour: '#c9b79a',
    note: 'Washed linen from Schleswig-Holstein, 70 × 140 cm. Dries by the next morning.',
  },
  {
    slug: 'wool-blanket',
    name: 'Wool blanket “Hallig”',
    price: '129.00',
    colour: '#7d8f8a',
    note: 'Moorland sheep’s wool, undyed, woven in Husum. Grows softer with each winter.',
  },
  {
    slug: 'sailcloth-bag',
    name: 'Sailcloth bag',
    price: '58.00',
    colour: '#b4553d',
    note: 'Cut from sails that have seen the North Sea. No two look alike.',
  },
] as const;
type Good = (typeof GOODS)[number];

const CSS = `
body{font-family:Georgia,'Iowan Old Style',serif;background:#f6f2ea;color:#2b2a27}
header{display:flex;gap:2rem;align-items:baseline;padding:1.6rem 6vw;border-bottom:1px solid #ddd3c1}
header .logo{font-size:1.5rem;letter-spacing:.22em;text-transform:uppercase;text-decoration:none}
nav{display:flex;gap:1.4rem;margin-left:auto;font-size:.95rem}
nav a{text-decoration:none;border-bottom:1px solid transparent}nav a:hover{border-color:currentColor}
main{max-width:62rem;margin:0 auto;padding:3rem 6vw}
h1{font-weight:400;font-size:2.1rem;line-height:1.2;margin-bottom:1rem}
.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:2rem;margin-top:2rem}
.grid a{text-decoration:none}.grid h2{font-size:1.05rem;font-weight:400;margin-top:.8rem}
.price{color:#7a6a4f}
.two{display:grid;grid-template-columns:1.1fr 1fr;gap:3rem}
.button{display:inline-block;background:#2f4a45;color:#fff;border:0;padding:.8rem 1.6rem;border-radius:2px;text-decoration:none;cursor:pointer;margin-top:1.4rem}
.button:hover{background:#203733}
table{width:100%;border-collapse:collapse}td,th{text-align:left;padding:.9rem 0;border-bottom:1px solid #ddd3c1;font-weight:400}
td:last-child,th:last-child{text-align:right}
form p{display:grid;gap:.3rem;margin-top:1rem}
label{font-size:.9rem;color:#6b6253}
input{padding:.7rem .8rem;border:1px solid #c8bda8;border-radius:2px;background:#fffdf8;width:100%}
.row{display:grid;grid-template-columns:1fr 2fr;gap:1rem}
.steps{display:flex;gap:1.5rem;font-size:.85rem;color:#9a8f7b;margin-bottom:2rem}.steps .now{color:#2f4a45;border-bottom:1px solid}
.note{background:#ebe4d4;padding:1.2rem 1.4rem;margin-top:2rem}
footer{padding:3rem 6vw;font-size:.85rem;color:#8a7f6b}
`;

const cloth = (colour: string) =>
  `<svg viewBox="0 0 300 340" role="img" aria-hidden="true"><defs><pattern id="w${colour.slice(1)}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 3h6M3 0v6" stroke="#fff" stroke-opacity=".16"/></pattern></defs><rect width="300" height="340" fill="#e9e1d1"/><path d="M60 70q90-34 180 0v220q-90 26-180 0z" fill="${colour}"/><path d="M60 70q90-34 180 0v220q-90 26-180 0z" fill="url(#w${colour.slice(1)})"/><path d="M60 118q90-30 180 0" stroke="#fff" stroke-opacity=".35" fill="none" stroke-width="5"/></svg>`;

const ORGANISATION = {
  '@type': 'OnlineStore',
  name: 'Nordfaser',
  url: `${HOST}/`,
  logo: `${HOST}/logo.svg`,
  address: { '@type': 'PostalAddress', addressLocality: 'Husum', addressCountry: 'DE' },
};

function shopPage(title: string, bodyClass: string, body: string, data: object[] = []): string {
  return htmlPage({
    title: `${title} – Nordfaser`,
    bodyClass,
    css: CSS,
    data,
    head: '<meta property="og:site_name" content="Nordfaser"><meta name="generator" content="WooCommerce 10.2">',
    body: `<header><a class="logo" href="/">Nordfaser</a><nav><a href="/">Shop</a><a href="/returns/">Returns</a><a href="/contact/">Contact</a><a href="/cart/">Cart</a></nav></header>
<main>${body}</main>
<footer>Nordfaser Webwaren, Husum · Free returns within 30 days</footer>`,
  });
}

const steps = (now: number) =>
  `<div class="steps">${['Address', 'Payment', 'Done'].map((name, i) => `<span${i === now ? ' class="now"' : ''}>${i + 1} ${name}</span>`).join('')}</div>`;

const home = () =>
  shopPage(
    'Linen, wool, sailcloth',
    'home woocommerce-no-js',
    `<h1>Cloth from the coast</h1><p>Three weavers, two sheds, one rule: it must outlive its fashion.</p>
<div class="grid">${GOODS.map((good) => `<a href="/product/${good.slug}/">${cloth(good.colour)}<h2>${good.name}</h2><span class="price">€ ${good.price}</span></a>`).join('')}</div>`,
    [ORGANISATION],
  );

const product = (good: Good) =>
  shopPage(
    good.name,
    'single-product woocommerce woocommerce-page',
    `<div class="two">${cloth(good.colour)}<div><h1 class="product_title">${good.name}</h1><p class="price">€ ${good.price}</p><p>${good.note}</p>
<form class="cart" method="post" action="/cart/"><input type="hidden" name="add-to-cart" value="${good.slug}"><button class="button single_add_to_cart_button" type="submit">Add to cart</button></form></div></div>`,
    [
      {
        '@type': 'Product',
        name: good.name,
        brand: { '@type': 'Brand', name: 'Nordfaser' },
        offers: {
          '@type': 'Offer',
          price: good.price,
          priceCurrency: 'EUR',
          availability: 'https://schema.org/InStock',
        },
      },
    ],
  );

const cart = (good: Good | undefined) =>
  shopPage(
    'Cart',
    'woocommerce-cart woocommerce-page',
    good
      ? `<h1>Cart</h1><table><tr><th>Product</th><th>Total</th></tr><tr><td>${good.name} × 1</td><td>€ ${good.price}</td></tr></table><a class="button checkout-button" href="/checkout/">Proceed to checkout</a>`
      : '<h1>Cart</h1><p>Your cart is currently empty.</p>',
  );

const field = (label: string, name: string, autocomplete: string, more = '') =>
  `<p><label for="${name}">${label}</label><input id="${name}" name="${name}" autocomplete="${autocomplete}" ${more}></p>`;

const checkout = () =>
  shopPage(
    'Checkout',
    'woocommerce-checkout woocommerce-page',
    `${steps(0)}<h1>Where may we send it?</h1><form method="post" action="/checkout/">
${field('E-mail', 'billing_email', 'email', 'type="email"')}
${field('Name', 'billing_first_name', 'shipping name')}
${field('Street and number', 'billing_address_1', 'shipping street-address')}
<div class="row">${field('Postcode', 'billing_postcode', 'shipping postal-code')}${field('Town', 'billing_city', 'shipping address-level2')}</div>
<button class="button" type="submit">Continue to payment</button></form>`,
  );

const payment = (good: Good) =>
  shopPage(
    'Pay for order',
    'woocommerce-checkout woocommerce-order-pay woocommerce-page',
    `${steps(1)}<h1>Pay for order</h1><p>Order ${ORDER} · ${good.name} · € ${good.price}</p><form method="post" action="/checkout/order-pay/${ORDER}/">
${field('Card number', 'card-number', 'cc-number', 'inputmode="numeric"')}
<div class="row">${field('Expiry', 'card-expiry', 'cc-exp', 'placeholder="MM / YY"')}${field('Security code', 'card-cvc', 'cc-csc', 'inputmode="numeric"')}</div>
<button class="button" type="submit">Pay € ${good.price}</button></form>`,
  );

const received = (good: Good) =>
  shopPage(
    'Order received',
    'woocommerce-checkout woocommerce-order-received woocommerce-page',
    `${steps(2)}<h1 class="entry-title">Order received</h1><p class="woocommerce-thankyou-order-received">Thank you. Your order has been received.</p>
<table class="woocommerce-order-overview"><tr><td>Order number</td><td>${ORDER}</td></tr><tr><td>${good.name} × 1</td><td>€ ${good.price}</td></tr><tr><td>Payment method</td><td>Card</td></tr></table>
<p class="note">We pack on Tuesdays and Fridays. You will hear from us when the parcel leaves Husum.</p>`,
  );

const letter = (title: string, text: string) =>
  shopPage(title, 'page', `<h1>${title}</h1><p>${text}</p>`);

/** The cart is a cookie with one article's name in it. */
export const shop: House = ({ url, method, form, cookies }) => {
  const chosen = GOODS.find(({ slug }) => slug === cookies.get('cart'));
  const path = url.pathname;
  const [, slug] = /^\/product\/([\w-]+)\/$/.exec(path) ?? [];
  const good = GOODS.find((item) => item.slug === slug);
  if (good) return { html: product(good) };
  if (path === '/') return { html: home() };
  if (path === '/cart/') {
    if (method === 'POST') {
      return {
        to: '/cart/',
        cookie: `cart=${GOODS.find(({ slug }) => slug === form.get('add-to-cart'))?.slug ?? ''}`,
      };
    }
    return { html: cart(chosen) };
  }
  if (path === '/checkout/') {
    return method === 'POST' ? { to: `/checkout/order-pay/${ORDER}/` } : { html: checkout() };
  }
  const paid = `/checkout/order-received/${ORDER}/`;
  if (path === `/checkout/order-pay/${ORDER}/`) {
    return method === 'POST' ? { to: paid } : { html: payment(chosen ?? GOODS[0]) };
  }
  if (path === paid) return { html: received(chosen ?? GOODS[0]), cookie: 'cart=' };
  if (path === '/returns/') {
    return { html: letter('Returns', 'Thirty days, no reason needed, we pay the postage.') };
  }
  if (path === '/contact/') {
    return { html: letter('Contact', 'Write to moin@nordfaser.shop or ring the shed.') };
  }
  return null;
};
