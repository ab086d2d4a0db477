/**
 * Signs of what a page is, one a row. A row fires when everything it names is there; its weight
 * goes to the topic it speaks for. Words are looked up in words.ts, in the page's language and
 * English. Weights are whole or half points: about three make a topic likely, six nearly sure.
 */
import type { WordKind } from './words.ts';

export type Topic =
  | 'cart'
  | 'checkout'
  | 'confirmation'
  | 'tracking'
  | 'returns'
  | 'help'
  | 'account'
  | 'signup'
  | 'cancellation'
  | 'commercial';

export type Place = 'path' | 'heading' | 'title' | 'button';

export interface Sign {
  /** `<topic>:<what was seen>`; the person can switch it off for a site by this name. */
  id: string;
  says: Topic;
  weight: number;
  /** Words of this kind at this place; the weight shrinks when they are a small part of it. */
  words?: [kind: WordKind, place: Place];
  /** All of these fields. */
  fields?: string[];
  /** None of these fields. */
  without?: string[];
  /** Path with query, lower case. */
  path?: RegExp;
  /** Host name, lower case. */
  host?: RegExp;
  /** A line of the page's types, or of its marks. */
  type?: RegExp;
  mark?: RegExp;
  link?: string;
  /** A payment provider's frame. */
  payFrame?: true;
  /** A support chat, or at least its loader. */
  chat?: true;
}

const words = (says: Topic, kind: WordKind, weights: Partial<Record<Place, number>>): Sign[] =>
  Object.entries(weights).map(([place, weight]) => ({
    id: `${says}:${kind === (says as string) ? '' : `${kind}-`}${place}`,
    says,
    weight,
    words: [kind, place as Place],
  }));

const fields = (says: Topic, weights: Record<string, number>): Sign[] =>
  Object.entries(weights).map(([names, weight]) => ({
    id: `${says}:field-${names}`,
    says,
    weight,
    fields: names.split('+'),
  }));

/** Where shop systems lead after an order. */
const DONE =
  /order-received|checkout_success|\/checkout\/(onepage\/)?(success|finish|completed|complete|thank|order-confirm|orderplaced|done|confirmation|purchase-confirmation)|(checkouts?|orders?|cart|booking)\/.{0,60}thank|order-?confirm|order-?thank|finishorder|conferma-ordine|confirmation-commande|potwierdzenie-zamowienia|route=checkout\/success/;

/** osCommerce and all that came of it call the last step before the order so. */
const LAST_STEP = /checkout_confirmation/;

/** Where shop systems keep what belongs to the person. */
const AREA =
  /\/(customer|account|my-?account|member)s?\/(account|address|order|wishlist|edit|profile|setting|payment|card|detail)|address-?book|\/user\/(?!regist)/;

/** Against a topic: the page is an article, or its system calls every page one. */
const article = (says: Topic, weight: number): Sign[] => [
  { id: `${says}:article`, says, weight, type: /Article$|Posting$|^Recipe/m },
  { id: `${says}:og-article`, says, weight: -1, type: /^og:article/m },
];

/** Against a topic: the page stands among products or stories, whatever their names say. */
const shelf = (says: Topic, weight: number): Sign[] => [
  {
    id: `${says}:shelf`,
    says,
    weight,
    path: /\/(produ[ck]t(s|e|os)?|produits?|prodotti|collections?|kategorien?|categorias?|shop-by|blogs?|news|magazine?|ratgeber)\/./,
  },
];

export const SIGNS: Sign[] = [
  ...words('cart', 'cart', { path: 5, heading: 5, title: 4 }),
  ...words('cart', 'checkout', { button: 1.5, path: -2, heading: -1.5 }),
  ...words('cart', 'product', { button: -1 }),
  ...fields('cart', {
    qty: 1.5,
    coupon: 1,
    card: -3,
    street: -2,
    given: -1.5,
    family: -0.5,
    phone: -1.5,
    'given+street+phone': -2.5,
    password2: -3,
    city: -0.5,
    bill: -1.5,
    pay: -1,
    cvc: -2,
    message: -1,
  }),
  {
    id: 'cart:platform',
    says: 'cart',
    weight: 6,
    mark: /^(\.woocommerce-cart|\.checkout-cart-index|#cart|#shopping-cart|\.checkout-cart|\.template-cart|\.is-ctl-checkout\.is-act-cart|\.cart-page|\.page-cart)$/m,
  },
  {
    id: 'cart:steps',
    says: 'cart',
    weight: -3,
    path: /checkout\/(?!cart)|\/(shipping|payment|address|review|confirm)/,
  },

  ...shelf('cart', -7),
  { id: 'cart:product', says: 'cart', weight: -2, type: /^(Product$|Offer$|og:product)/m },

  ...words('checkout', 'checkout', { path: 4.5, heading: 3, title: 3, button: 1.5 }),
  ...words('checkout', 'cart', { path: -1, heading: -1 }),
  ...words('checkout', 'account', { path: -3, heading: -1, title: -1.5 }),
  ...words('checkout', 'billing', { path: -3, heading: -3.5, title: -3.5 }),
  ...words('checkout', 'signup', { path: -2, heading: -1.5, title: -2 }),
  ...words('checkout', 'help', { path: -3, title: -1.5 }),
  ...words('checkout', 'contact', { path: -3, heading: -2, title: -2 }),
  ...words('checkout', 'confirmation', { heading: -2, title: -2, path: -2 }),
  ...words('checkout', 'product', { button: -1.5 }),
  ...words('checkout', 'failed', { heading: 2 }),
  ...words('checkout', 'ordering', { button: 5 }),
  ...words('checkout', 'thanks', { heading: -2 }),
  ...fields('checkout', {
    card: 3,
    cvc: 1.5,
    expiry: 0.5,
    street: 1.5,
    zip: 0.5,
    city: 0.5,
    ship: 1,
    bill: 1,
    pay: 1,
    'given+street': 1,
    'street+pay': 1,
    coupon: 0.5,
    password2: -1,
    birth: -0.5,
    subject: -1.5,
    track: -1,
  }),
  { id: 'checkout:frame', says: 'checkout', weight: 3, payFrame: true },
  { id: 'checkout:type', says: 'checkout', weight: 4, type: /^CheckoutPage$/m },
  {
    id: 'checkout:platform',
    says: 'checkout',
    weight: 5,
    mark: /^(\.woocommerce-checkout|\.checkout-index-index|#checkout|\.is-ctl-checkout|\.checkout-page|\.page-checkout|\.onepage-checkout|#order-opc)$/m,
  },
  {
    id: 'checkout:steps',
    says: 'checkout',
    weight: 3,
    path: /checkouts?\/(?!cart)|checkout_(?!success)|order-pay|onepagecheckout|coshipping|cobilling/,
  },
  { id: 'checkout:last-step', says: 'checkout', weight: 4, path: LAST_STEP },
  ...article('checkout', -4),
  ...shelf('checkout', -4),
  {
    id: 'checkout:product',
    says: 'checkout',
    weight: -2.5,
    type: /^(Product$|Offer$|og:product$)/m,
  },

  { id: 'checkout:area', says: 'checkout', weight: -1, path: AREA },
  { id: 'checkout:done', says: 'checkout', weight: -6, path: DONE },

  ...words('confirmation', 'confirmation', { path: 4, heading: 6, title: 4 }),
  ...words('confirmation', 'failed', { path: -8, heading: -14, title: -10 }),
  ...words('confirmation', 'thanks', { path: 2, heading: 2 }),
  ...words('confirmation', 'ordering', { button: -14 }),
  ...words('confirmation', 'product', { button: -1 }),
  { id: 'confirmation:shop', says: 'confirmation', weight: 1, link: 'cart' },
  ...words('confirmation', 'missing', { heading: -8, title: -8 }),
  ...words('confirmation', 'newsletter', { path: -5, heading: -6, title: -4 }),
  ...words('confirmation', 'sent', { heading: -6, title: -4 }),
  ...words('confirmation', 'account', { path: -4, title: -3 }),
  ...words('confirmation', 'signup', { path: -5 }),
  ...words('confirmation', 'login', { path: -5 }),
  ...words('confirmation', 'review', { path: -4 }),
  ...words('confirmation', 'tracking', { path: -3, title: -2 }),
  ...words('confirmation', 'contact', { path: -9 }),
  ...words('confirmation', 'help', { path: -12, title: -3 }),
  ...words('confirmation', 'returns', { path: -4, heading: -3, title: -3 }),
  ...words('confirmation', 'cancel', { path: -4, heading: -5 }),
  ...fields('confirmation', {
    card: -12,
    cvc: -5,
    pay: -3,
    street: -3,
    message: -1.5,
    order: -1,
    qty: -2,
  }),
  { id: 'confirmation:product', says: 'confirmation', weight: -4, type: /^(Product$|og:product)/m },
  { id: 'confirmation:type', says: 'confirmation', weight: 2, type: /^Order$/m },
  ...article('confirmation', -9),
  ...shelf('confirmation', -9),
  { id: 'confirmation:last-step', says: 'confirmation', weight: -14, path: LAST_STEP },
  {
    id: 'confirmation:platform',
    says: 'confirmation',
    weight: 8,
    mark: /^(\.woocommerce-order-received|\.checkout-onepage-success|#order-confirmation|\.is-act-finishpage|\.checkout-success|\.order-confirmation|\.page-order-received|[#.][\w-]{0,20}(order|checkout)-(completed?|received|success|confirmed|confirmation|thank-?you)(-[\w-]{0,20})?)$/m,
  },
  {
    id: 'confirmation:done',
    says: 'confirmation',
    weight: 4,
    path: DONE,
  },
  {
    id: 'confirmation:again',
    says: 'confirmation',
    weight: -9,
    path: /view-order|order-?history|\/orders?\/[0-9a-f]{16}|my-?orders|account\/|sales\/order|purchase-history|orderdetails/,
  },

  ...words('tracking', 'tracking', { path: 4, heading: 4.5, title: 4 }),
  ...fields('tracking', { track: 2.5, order: 1, card: -4, street: -2, password: -0.5 }),
  { id: 'tracking:type', says: 'tracking', weight: 4, type: /^ParcelDelivery$/m },
  {
    id: 'tracking:order-again',
    says: 'tracking',
    weight: 6,
    path: /\/orders\/[0-9a-f]{16}(?!.{0,40}(checkout|address|payment|delivery|shipping))/,
  },

  ...words('returns', 'returns', { path: 4.5, heading: 4.5, title: 4 }),
  ...fields('returns', { card: -3, street: -1 }),
  { id: 'returns:type', says: 'returns', weight: 3, type: /^MerchantReturnPolicy$/m },
  { id: 'returns:product', says: 'returns', weight: -4, type: /^(Product$|Offer$|og:product)/m },
  ...article('returns', -2),
  ...shelf('returns', -4),

  ...words('help', 'help', { path: 4, heading: 4, title: 3.5 }),
  ...words('help', 'contact', { path: 4, heading: 4, title: 3.5, button: 0.5 }),
  ...words('help', 'sent', { heading: 3, title: 2.5 }),
  ...words('help', 'returns', { path: -2, heading: -2 }),
  ...words('help', 'tracking', { path: -2, heading: -2 }),
  ...fields('help', { 'message+email': 1.5, subject: 1.5, card: -3, street: -1, password2: -2 }),
  { id: 'help:type', says: 'help', weight: 4, type: /^(ContactPage|FAQPage|QAPage)$/m },
  ...article('help', -3),
  ...shelf('help', -3),

  ...words('account', 'account', { path: 6, heading: 4, title: 3.5 }),
  ...words('account', 'billing', { path: 3.5, heading: 4, title: 4 }),
  ...words('account', 'login', { path: 4, heading: 3, title: 3.5, button: 1 }),
  ...words('account', 'signup', { path: -3, heading: -1, title: -1 }),
  ...fields('account', {
    password: 1,
    remember: 0.5,
    'user+password': 0.5,
    otp: 2,
    password2: -1.5,
    newPassword: -1,
    card: -0.5,
    message: -1,
  }),
  {
    id: 'account:platform',
    says: 'account',
    weight: 5,
    mark: /^(\.woocommerce-account|\.customer-address-(form|index)|\.(page-account|account-page)|\.customer-account(-login)?(-index)?|#my-account|#authentication|#history|\.sales-order-history|\.is-ctl-account\w{0,20}|\.template-(customers-)?(account|login))$/m,
  },
  ...shelf('account', -4),
  {
    id: 'account:area',
    says: 'account',
    weight: 3,
    path: AREA,
  },
  {
    id: 'account:login-path-part',
    says: 'account',
    weight: 2.5,
    path: /log-?[io]n|sign-?[io]n(?!g)|passw/,
  },
  { id: 'account:product', says: 'account', weight: -3, type: /^(Product$|Offer$|og:product)/m },
  { id: 'signup:product', says: 'signup', weight: -3, type: /^(Product$|Offer$|og:product)/m },
  {
    id: 'account:orders',
    says: 'account',
    weight: 4,
    path: /view-order|order-?history|\/my-?orders|purchase-history|sales\/order/,
  },

  ...words('signup', 'signup', { path: 4, heading: 4, title: 3.5, button: 0.5 }),
  ...words('signup', 'checkout', { path: -3, heading: -2, title: -2 }),
  ...words('signup', 'cart', { path: -2 }),
  ...words('signup', 'newsletter', { heading: -1.5 }),
  ...words('signup', 'login', { path: -1, heading: -2, title: -2 }),
  ...fields('signup', {
    password2: 2.5,
    newPassword: 2,
    'given+password': 1.5,
    birth: 0.5,
    'terms+password': 0.5,
    card: -2,
    pay: -1.5,
    ship: -1,
    coupon: -0.5,
    remember: -0.5,
    message: -1,
  }),
  {
    id: 'signup:platform',
    says: 'signup',
    weight: 5,
    mark: /^\.(customer-account-create|template-(customers-)?register)$/m,
  },
  { id: 'signup:action', says: 'signup', weight: 3, type: /^RegisterAction$/m },

  ...words('cancellation', 'cancel', { path: 4, heading: 4.5, title: 4 }),
  {
    id: 'cancellation:policy',
    says: 'cancellation',
    weight: -3,
    path: /polic|terms|legal|unsubscribe/,
  },
  ...article('cancellation', -4),
  ...shelf('cancellation', -4),

  ...words('commercial', 'product', { button: 3, path: 1.5 }),
  ...words('commercial', 'cart', { button: 1.5 }),
  {
    id: 'commercial:product',
    says: 'commercial',
    weight: 3,
    type: /^(Product|ProductGroup|Offer|AggregateOffer|og:product)/m,
  },
  {
    id: 'commercial:business',
    says: 'commercial',
    weight: 2.5,
    type: /Store$|Business$|^(Restaurant|Hotel|Airline|BankOrCreditUnion|FinancialService|Corporation|SoftwareApplication)$/m,
  },
  { id: 'commercial:organisation', says: 'commercial', weight: 0.5, type: /^Organization$/m },
  {
    id: 'commercial:platform',
    says: 'commercial',
    weight: 3,
    mark: /^\.(catalog-(category|product)|single-product|template-(product|collection))|shopify|woocommerce|prestashop|bigcommerce|demandware|vtex|webshopapp|shopware|magento|ecwid|opencart/m,
  },
  { id: 'commercial:cart-link', says: 'commercial', weight: 2.5, link: 'cart' },
  { id: 'commercial:checkout-link', says: 'commercial', weight: 1, link: 'checkout' },
  { id: 'commercial:returns-link', says: 'commercial', weight: 1.5, link: 'returns' },
  { id: 'commercial:tracking-link', says: 'commercial', weight: 0.5, link: 'tracking' },
  { id: 'commercial:account-link', says: 'commercial', weight: 0.5, link: 'account' },
  { id: 'commercial:help-link', says: 'commercial', weight: 0.5, link: 'help' },
  { id: 'commercial:pay', says: 'commercial', weight: 2.5, fields: ['card'] },
  { id: 'commercial:chat', says: 'commercial', weight: 2.5, chat: true },
  { id: 'commercial:quantity', says: 'commercial', weight: 1, fields: ['qty'] },
  ...article('commercial', -3.5),
  {
    id: 'commercial:media',
    says: 'commercial',
    weight: -3,
    type: /^og:(music|video\.|profile)|^Music|^Podcast|^ProfilePage|^Discussion/m,
  },
  ...words('commercial', 'selling', { title: 1.5 }),
  {
    id: 'commercial:host',
    says: 'commercial',
    weight: 1,
    host: /shop|store|boutique|tienda|negozio|loja|sklep|butik|outlet|market|mall/,
  },
  {
    id: 'commercial:blog',
    says: 'commercial',
    weight: -1.5,
    path: /\/(blog|news|article|recipe|forum|thread|wiki)s?\//i,
  },
];

/** From how many points on a topic is said. */
export const ENOUGH = 3;
/** From how many points on a site is taken for a brand's. */
export const SELLS = 2;
