/**
 * Hosts that are not simply the brand of what happens on them. `*.host` means any host below it,
 * `name.*` any suffix. Facts from general knowledge; hosted services checked against the vendors'
 * own documentation where it could be read.
 */

/** Services under whose name a company keeps its help centre, shop, returns or survey pages. */
export interface HostedService {
  host: string;
  /** Where the brand stands: first label of the host, first path segment, or only on the page. */
  brand: 'sub' | 'path' | 'page';
  use: string;
}

const HOSTED: [brand: HostedService['brand'], use: string, hosts: string][] = [
  [
    'sub',
    'help',
    `
    zendesk.com freshdesk.com freshservice.com myfreshworks.com helpscoutdocs.com
    gorgias.help kustomer.help gladly.com reamaze.com helpjuice.com document360.io
    helpdocs.io groovehq.com kayako.com happyfox.com teamwork.com zohodesk.com zohodesk.eu
    ladesk.com atlassian.net my.site.com force.com salesforce-sites.com custhelp.com
    service-now.com powerappsportals.com dynamics.com crisp.help tawk.help elevio.help
    helpcrunch.com dixa.help richpanel.com gitbook.io readme.io notion.site
    frontkb.com helpshift.com zohodesk.in zohodesk.com.au deskpro.com zammad.com knowledgeowl.com
    supportbee.com`,
  ],
  [
    'path',
    'help',
    `
    intercom.help desk.zoho.com`,
  ],
  [
    'sub',
    'feedback',
    `
    uservoice.com canny.io getsatisfaction.com`,
  ],
  [
    'page',
    'help',
    `
    hubspotpagebuilder.com hs-sites.com`,
  ],
  [
    'page',
    'chat',
    `
    userlike.com`,
  ],
  [
    'sub',
    'status',
    `
    statuspage.io instatus.com`,
  ],
  [
    'sub',
    'returns',
    `
    loopreturns.com returnlogic.com returnscenter.com happyreturns.com returnly.com
    zigzag.global`,
  ],
  [
    'path',
    'tracking',
    `
    narvar.com`,
  ],
  [
    'sub',
    'tracking',
    `
    aftership.com malomo.com wonderment.com sendcloud.sc shipup.co`,
  ],
  [
    'page',
    'tracking',
    `
    parcellab.com`,
  ],
  [
    'path',
    'returns',
    `
    rebound-returns.com`,
  ],
  [
    'sub',
    'store',
    `
    myshopify.com mybigcommerce.com bigcartel.com squarespace.com wixsite.com square.site
    webflow.io gumroad.com company.site storenvy.com myshopline.com shopware.store sellfy.store
    bandcamp.com cafe24.com`,
  ],
  [
    'sub',
    'checkout',
    `
    lemonsqueezy.com`,
  ],
  [
    'sub',
    'billing',
    `
    chargebee.com recurly.com chargebeeportal.com rechargepayments.com`,
  ],
  [
    'sub',
    'survey',
    `
    typeform.com`,
  ],
  [
    'page',
    'survey',
    `
    qualtrics.com medallia.com delighted.com surveymonkey.com`,
  ],
  [
    'path',
    'booking',
    `
    calendly.com`,
  ],
  [
    'sub',
    'booking',
    `
    acuityscheduling.com simplybook.me youcanbook.me`,
  ],
  [
    'page',
    'booking',
    `
    eventbrite.com`,
  ],
  [
    'sub',
    'site',
    `
    wordpress.com blogspot.com github.io gitlab.io netlify.app vercel.app pages.dev web.app
    herokuapp.com azurewebsites.net weebly.com jimdosite.com jimdofree.com mystrikingly.com
    odoo.com`,
  ],
];

export const HOSTED_SERVICES: Map<string, HostedService> = new Map(
  HOSTED.flatMap(([brand, use, hosts]) =>
    hosts
      .trim()
      .split(/\s+/)
      .map((host) => [host, { host, brand, use }] as const),
  ),
);

/** What a site is to a person's record; sites not listed are brands like any other. */
export type SiteRole = 'ignore' | 'indirect' | 'payment' | 'carrier' | 'marketplace';

const ROLES: [role: SiteRole, group: string, sites: string][] = [
  [
    'ignore',
    'search',
    `
    baidu.com bing.com duckduckgo.com ecosia.org google.* naver.com qwant.com
    search.brave.com seznam.cz startpage.com yahoo.* yandex.*`,
  ],
  [
    'ignore',
    'mail',
    `
    fastmail.com gmx.net icloud.com mail.google.com mail.proton.me mail.ru mail.yahoo.com
    outlook.live.com outlook.office.com tutanota.com web.de`,
  ],
  [
    'indirect',
    'social',
    `
    bsky.app discord.com facebook.com instagram.com linkedin.com mastodon.social pinterest.*
    quora.com reddit.com snapchat.com telegram.org threads.net tiktok.com tumblr.com
    twitter.com vk.com web.whatsapp.com weibo.com whatsapp.com x.com youtube.com`,
  ],
  [
    'ignore',
    'reference',
    `
    archive.org arxiv.org developer.mozilla.org github.com gitlab.com openstreetmap.org
    stackexchange.com stackoverflow.com wikimedia.org wikipedia.org wiktionary.org`,
  ],
  [
    'ignore',
    'work',
    `
    asana.com atlassian.net calendar.google.com docs.google.com drive.google.com dropbox.com
    figma.com miro.com notion.so office.com sharepoint.com slack.com teams.microsoft.com
    trello.com zoom.us`,
  ],
  [
    'payment',
    'payment',
    `
    2c2p.com 2checkout.com adyen.com affirm.com afterpay.com afterpay.nl alipay.com
    almapay.com aplazame.com authorize.net bambora.com barion.com billie.io
    billing.stripe.com blik.com bolt.com braintree-api.com braintreegateway.com buckaroo.nl
    buy.paddle.com buy.stripe.com ccavenue.com ccvpay.nl chargeafter.com checkout.bolt.com
    checkout.com checkout.fi checkout.gumroad.com checkout.klarna.com checkout.paddle.com
    checkout.paypal.com checkout.postfinance.ch checkout.razorpay.com checkout.sezzle.com
    checkout.square.site checkout.stripe.com checkoutshopper-live.adyen.com clearpay.co.uk
    cleverbridge.com cloudpayments.ru comgate.cz computop-paygate.com cybersource.com
    datatrans.biz datatrans.com dibspayment.com dibspayment.eu digitalriver.com dlocal.com
    dotpay.pl ebanx.com epay.dk eway.com.au fastspring.com flutterwave.com gocardless.com
    gopay.com gopay.cz heidelpay.com icepay.com ideal.nl in3.nl instamojo.com
    invoice.stripe.com iyzico.com klarna.com kustom.co latitudepay.com mercadopago.*
    mercanet.bnpparibas.net midtrans.com mobilepay.dk mobilpay.ro mollie.com mondu.ai
    monetico-services.com multisafepay.com mycommerce.com nets.eu oney.fr onfastspring.com
    opayo.co.uk paddle.com pagseguro.uol.com.br paiement.creditmutuel.fr pay.amazon.com
    pay.gocardless.com pay.google.com pay.klarna.com pay.mollie.com pay.nl pay.stripe.com
    pay.sumup.com paymentexpress.com payments.amazon.com payments.worldpay.com
    paymentsense.com payone.com paypal.com payplug.com payproglobal.com payrexx.com
    paysafe.com paysafecard.com payson.se paystack.com paytm.in paytrail.com payu.com
    payu.in payzen.eu pensopay.com playground.klarna.com pledg.co przelewy24.pl qliro.com
    quickpay.net razorpay.com redsys.es reepay.com riverty.com robokassa.com robokassa.ru
    saferpay.com sagepay.com scalapay.com secure-payment.com secure.2checkout.com
    secure.avangate.com secure.ogone.com secure.payu.com secure.przelewy24.pl
    secure.worldpay.com securepay.com.au sequra.com sequra.es sermepa.es sezzle.com shop.app
    simplepay.hu sips-services.com sites.fastspring.com six-payment-services.com skrill.com
    sofort.com squareup.com stripe.com sumup.com svea.com swish.nu systempay.fr tabby.ai
    tamara.co tebex.io tpay.com trustly.com twint.ch unzer.com vipps.no wallee.com walley.se
    walleypay.com windcave.com worldpay.com www.affirm.com www.mollie.com xendit.co
    xsolla.com yookassa.ru zip.co`,
  ],
  [
    'carrier',
    'carrier',
    `
    17track.net aftership.com araskargo.com.tr auspost.com.au australiapost.com.au bpost.be
    bring.* canadapost-postescanada.ca ceskaposta.cz chronopost.fr colissimo.fr correos.es
    ctt.pt dhl.* dpd.* evri.com fedex.com gls-group.* inpost.* japanpost.jp
    kuronekoyamato.co.jp laposte.fr lasership.com mondialrelay.* myhermes.* ontrac.com
    packeta.com parcelsapp.com poste.it posti.fi postnl.nl postnord.* royalmail.com
    sagawa-exp.co.jp sf-express.com ups.com usps.com yodel.co.uk yurticikargo.com`,
  ],
  [
    'ignore',
    'identity',
    `
    accounts.google.com appleid.apple.com auth0.com idp.* login.live.com
    login.microsoftonline.com okta.com onelogin.com`,
  ],
  [
    'indirect',
    'news',
    `
    aftonbladet.se arstechnica.com asahi.com bbc.co.uk bbc.com bloomberg.com cnn.com
    corriere.it dn.se dr.dk elmundo.es elpais.com faz.net forbes.com ft.com gazeta.pl
    globo.com hs.fi hurriyet.com.tr idnes.cz lefigaro.fr lemonde.fr nikkei.com nos.nl nrk.no
    nu.nl nytimes.com publico.pt repubblica.it reuters.com sina.com.cn spiegel.de
    techcrunch.com theguardian.com theverge.com vg.no washingtonpost.com wired.com wsj.com
    yle.fi zeit.de`,
  ],
  [
    'marketplace',
    'marketplace',
    `
    airbnb.* aliexpress.* allegro.pl amazon.* bol.com booking.com cdiscount.com deliveroo.*
    doordash.com ebay.* etsy.com expedia.* flipkart.com foodpanda.* hepsiburada.com jd.com
    justeat.* kaufland.* kleinanzeigen.de lazada.* leboncoin.fr marktplaats.nl
    mercadolibre.* mercadolivre.com.br olx.* otto.de rakuten.* shopee.* taobao.com temu.com
    tmall.com trendyol.com ubereats.com vinted.* walmart.com wolt.com`,
  ],
];

export const SITE_ROLES: Map<string, { role: SiteRole; group: string }> = new Map(
  ROLES.flatMap(([role, group, sites]) =>
    sites
      .trim()
      .split(/\s+/)
      .map((site) => [site, { role, group }] as const),
  ),
);
