/**
 * Pages that look like the end of an order and are none: each says nearly what a receipt says, or
 * stands where a receipt stands. A line a page; `lang` and `path` first, then title, first heading,
 * second heading, and what else is on it.
 */
import { button, fields, h, rows, type ShopPage, shopPage, type Words } from './shape.ts';

const PAYMENT = `${fields('cardnumber')}<input autocomplete="cc-csc" name="cvc">`;

/** Words in the last column that stand for a piece of page. */
const PIECES: Record<string, string> = {
  '': '',
  card: PAYMENT,
  radios: fields('radio:payment_method checkbox:terms'),
  password: fields('password:password'),
  email: fields('email:email'),
  track: fields('order_number'),
  article:
    '<script type="application/ld+json">{"@type":"BlogPosting","headline":"x"}</script><p>…</p>',
  product:
    '<script type="application/ld+json">{"@type":"Product","name":"x","offers":{"@type":"Offer"}}</script><button>Add to cart</button>',
};

interface Lookalike {
  what: string;
  table: string;
}

const columns = 'lang | path | title | first | second | button | piece';

export const LOOKALIKES: Lookalike[] = [
  {
    what: 'a payment that failed',
    table: `
en | /index.php?route=checkout/failure              | Failed Payment!            | Failed Payment!                          |   |   |
en | /checkout/onepage/failure/                     | Checkout                   | We could not process your order          |   |   |
en | /checkout/success                              | Payment                    | Your payment was not completed           |   |   |
en | /checkout/order-received/2381/                 | Order received             | Payment failed                           |   |   |
en | /order/thank-you                               | Order                      | Unfortunately your order has been declined |   |   |
de | /checkout/finish?orderId=019a                  | Zahlung abschließen        | Ihre Zahlung wurde leider abgelehnt      |   | Zahlungsart ändern |
de | /kasse/order-pay/2381/                         | Für die Bestellung zahlen  | Zahlung fehlgeschlagen                   |   | Jetzt zahlen | radios
fr | /commande/echec                                | Commande                   | Votre paiement a échoué                  |   |   |
fr | /confirmation-commande?id_cart=81              | Commande                   | Le paiement a été refusé                 |   |   |
es | /pedido/confirmacion                           | Pedido                     | El pago ha sido rechazado                |   |   |
it | /ordine/conferma                               | Ordine                     | Il pagamento è stato rifiutato           |   |   |
nl | /bestelling/bevestiging                        | Bestelling                 | Je betaling is mislukt                   |   |   |
pl | /zamowienie/potwierdzenie                      | Zamówienie                 | Płatność nie powiodła się                |   |   | `,
  },
  {
    what: 'an order that was cancelled',
    table: `
en | /checkout/cancelled        | Checkout   | Your order has been cancelled     |  |  |
en | /orders/8812               | Order      | Booking cancelled                 |  |  |
de | /bestellung/storniert      | Bestellung | Ihre Bestellung wurde storniert   |  |  |
fr | /commande/annulee          | Commande   | Votre commande a été annulée      |  |  |
es | /pedido/cancelado          | Pedido     | Su pedido ha sido cancelado       |  |  |
it | /ordine/annullato          | Ordine     | Il tuo ordine è stato annullato   |  |  | `,
  },
  {
    what: 'the last step before the order',
    table: `
en | /checkout/confirm       | Order confirmation          | Confirm your order      |                    | Place order                 | card
en | /checkout/confirmation  | Order confirmation          | Order confirmation      | Payment method     | Pay now                     | card
en | /shop/payment           | Shop                        |                         | Confirm order      | Pay now                     | radios
en | /checkout/review        | Review your order           | Almost done             | Order summary      | Place your order            |
de | /checkout/confirm       | Bestellung bestätigen       | Bestellung bestätigen   | Zahlungsart        | Zahlungspflichtig bestellen | radios
de | /bestellung/bestaetigen | Bestellbestätigung          | Bestellübersicht        |                    | Kaufen                      | radios
fr | /commande/confirmation  | Confirmation de la commande | Confirmer ma commande   | Mode de paiement   | Payer                       | card
es | /pedido/confirmar       | Confirmar pedido            | Confirmación del pedido | Método de pago     | Pagar ahora                 | radios
it | /shop/payment           | Negozio                     |                         | Conferma ordine    | Paga ora                    | radios
it | /ordine/conferma        | Conferma ordine             | Conferma ordine         | Metodo di pagamento | Ordina con obbligo di pagamento | radios
nl | /bestelling/bevestigen  | Bestelling bevestigen       | Bestelling bevestigen   | Betaalmethode      | Bestelling plaatsen         | radios
pl | /zamowienie/potwierdz   | Potwierdzenie zamówienia    | Podsumowanie            | Metoda płatności   | Zamawiam i płacę            | radios`,
  },
  {
    what: 'thanks for something else',
    table: `
en | /newsletter/thank-you        | Thank you                    | Thank you for subscribing                 |                      |  |
en | /thank-you                   | Thank you                    | Thanks for signing up!                    | Newsletter           |  |
en | /pages/thank-you             | Thank you                    | You’re on the list                        |                      |  |
en | /contact/thanks              | Thank you                    | Thank you for your message                |                      |  |
en | /quote/thank-you             | Thank you                    | Thank you for your quote request          |                      |  |
en | /careers/thank-you           | Thank you                    | Thank you for your application            |                      |  |
en | /survey/complete             | Survey complete              | Thank you for your feedback               |                      |  |
en | /reviews/thank-you           | Thank you                    | Thank you for your review                 |                      |  |
en | /download/thank-you          | Thank you for downloading    | Your download has started                 |                      |  |
en | /returns/thank-you           | Return request received      | Thank you for submitting your return request |                   |  |
de | /newsletter/danke            | Danke                        | Danke für Ihre Anmeldung zum Newsletter   |                      |  |
de | /kontakt/danke               | Vielen Dank                  | Vielen Dank für Ihre Nachricht            |                      |  |
de | /angebot/danke               | Vielen Dank                  | Vielen Dank für Ihre Anfrage              |                      |  |
de | /retoure/danke               | Vielen Dank                  | Ihre Retoure wurde angemeldet             |                      |  |
fr | /newsletter/merci            | Merci                        | Merci pour votre inscription              | Newsletter           |  |
fr | /contact/merci               | Merci                        | Merci pour votre message                  |                      |  |
fr | /devis/merci                 | Merci                        | Votre demande de devis a été envoyée      |                      |  |
es | /newsletter/gracias          | Gracias                      | Gracias por suscribirte                   | Newsletter           |  |
es | /contacto/gracias            | Gracias                      | Gracias por contactarnos                  |                      |  |
it | /newsletter/grazie           | Grazie                       | Grazie per l'iscrizione alla newsletter   |                      |  |
it | /contatti/grazie             | Grazie                       | Grazie per averci contattato              |                      |  |
nl | /nieuwsbrief/bedankt         | Bedankt                      | Bedankt voor je aanmelding                | Nieuwsbrief          |  |
pl | /newsletter/dziekujemy       | Dziękujemy                   | Dziękujemy za zapisanie się do newslettera |                     |  | `,
  },
  {
    what: 'an address or an account confirmed',
    table: `
en | /email/confirmation?token=x   | Confirmation           | Please confirm your email address      |  |  |
en | /account/confirm              | Email confirmed        | Your email address has been confirmed  |  |  |
en | /register/thank-you           | Thank you              | Your account has been created          |  |  |
en | /index.php?route=account/success | Your Account Has Been Created! | Your Account Has Been Created! |  |  |
en | /registration/confirmation    | Registration complete  | Registration complete                  |  |  |
en | /password/confirmation        | Check your inbox       | Thank you. We have sent you an email   |  |  |
de | /konto/bestaetigung           | Bestätigung            | Ihr Konto wurde erstellt               |  |  |
de | /email/bestaetigen            | Bestätigung            | Ihre E-Mail-Adresse wurde bestätigt    |  |  |
fr | /compte/confirmation          | Confirmation           | Votre compte a été créé                |  |  |
fr | /email/confirmation           | Confirmation           | Votre adresse e-mail est confirmée     |  |  |
es | /cuenta/confirmacion          | Confirmación           | Su cuenta ha sido creada               |  |  |
it | /account/conferma             | Conferma               | Il tuo account è stato creato          |  |  | `,
  },
  {
    what: 'the orders of an account',
    table: `
en | /my-account/orders/                 | My account      | Orders             |  |  |
en | /account/orders                     | My orders       | Your orders        |  |  |
en | /sales/order/history/               | My Orders       | My Orders          |  |  |
en | /order-history                      | Order history   | Order history      |  |  |
en | /purchases                          | Purchases       | Purchase history   |  |  |
de | /account/order                      | Bestellungen    | Ihre Bestellungen  |  |  |
fr | /mon-compte/commandes               | Commandes       | Mes commandes      |  |  |
es | /mi-cuenta/pedidos                  | Pedidos         | Mis pedidos        |  |  |
it | /mio-account/ordini                 | Ordini          | I miei ordini      |  |  |
nl | /mijn-account/bestellingen          | Bestellingen    | Mijn bestellingen  |  |  |
pl | /moje-konto/zamowienia              | Zamówienia      | Moje zamówienia    |  |  | `,
  },
  {
    what: 'an old order opened again',
    table: `
en | /my-account/view-order/412/                      | Order #412               | Order #412              | Order details              |  |
en | /sales/order/view/order_id/412/                  | Order # 000000412        | Order # 000000412       | Items Ordered              |  |
en | /index.php?controller=order-detail&id_order=412  | Order details            | Order details           |                            |  |
en | /index.php?route=account/order.info&order_id=412 | Order Information        | Order Information       | Order History              |  |
en | /orderdetails/412                                | Order Details            | Order information       |                            |  |
en | /account.php?action=view_order&order_id=412      | Order #412               |                         | Order #412                 |  |
en | /12345678/orders/0123456789abcdef0123456789abcdef | Order #1412             |                         | Your order is confirmed    |  |
en | /account/orders/details/order_01JC8Q4M2W         | Order #412               | Order #412              | Thank you for your order   |  |
en | /en_US/account/orders/000000412                  | Order #000000412         | Order #000000412        |                            |  |
en | /my/orders/42?access_token=x                     | Sales Order S00042       |                         | Sales Order S00042         |  |
en | /account/orders/412                              | Order 412                | Order 412               | Order placed: 3 March 2026 |  |
en | /my-account/trips/K7QX2M                         | Your trip to Lisbon      | Your trip to Lisbon     | Booking confirmed          |  |
en | /orders/R123456789                               |                          | Order R123456789        |                            |  |
de | /mein-konto/view-order/412/                      | Bestellung Nr. 412       | Bestellung Nr. 412      | Bestelldetails             |  |
de | /account/order/412                               | Bestellung 412           | Bestellung 412          | Bestellung erhalten am 3. März |  |
fr | /mon-compte/view-order/412/                      | Commande n°412           | Commande n°412          | Détails de la commande     |  |
fr | /compte/commandes/412                            | Commande 412             | Commande 412            | Commande validée le 3 mars |  |
es | /mi-cuenta/view-order/412/                       | Pedido nº 412            | Pedido nº 412           | Detalles del pedido        |  |
it | /mio-account/view-order/412/                     | Ordine n. 412            | Ordine n. 412           | Dettagli ordine            |  | `,
  },
  {
    what: 'where an order is',
    table: `
en | /track-order               | Track your order          | Track your order                   |                               | Track | track
en | /orders/track/412          | Order status              | Your order has been shipped        | Delivery tracking             |  |
en | /tracking/XZ12             | Track your parcel         | Your order has been delivered      |                               |  |
de | /sendungsverfolgung        | Sendungsverfolgung        | Ihre Bestellung wurde versandt     |                               |  | track
fr | /suivi-commande            | Suivi de commande         | Votre commande a été expédiée      |                               |  | track
es | /seguimiento-pedido        | Seguimiento del pedido    | Su pedido ha sido enviado          |                               |  | track
it | /traccia-ordine            | Traccia il tuo ordine     | Il tuo ordine è stato spedito      |                               |  | track`,
  },
  {
    what: 'text about confirmations',
    table: `
en | /blog/how-to-write-an-order-confirmation-email | How to write an order confirmation email | How to write an order confirmation email |  |  | article
en | /help/order-confirmation                       | I have no order confirmation | I have not received my order confirmation | Help |  |
en | /faq                                           | FAQ                    | Frequently asked questions   | When is my booking confirmed? |  |
en | /products/thank-you-card                       | Thank you card         | Thank you card               |  | Add to cart | product
en | /collections/thank-you-gifts                   | Thank you gifts        | Thank you gifts              |  |  |
en | /products/thank-you-for-shopping-stickers      | “Thank you for shopping” stickers | “Thank you for shopping” stickers |  | Add to cart | product
de | /ratgeber/bestellbestaetigung-muster           | Bestellbestätigung: Muster | Bestellbestätigung schreiben: Muster und Tipps |  |  | article
de | /produkte/danke-karte                          | Dankeskarte            | Karte „Danke“                |  | In den Warenkorb | product
fr | /blog/confirmation-de-commande-exemple         | Confirmation de commande : exemple | Confirmation de commande : un exemple |  |  | article
es | /productos/tarjeta-gracias                     | Tarjeta Gracias        | Tarjeta «Gracias»            |  | Añadir al carrito | product
it | /prodotti/biglietto-grazie                     | Biglietto Grazie       | Biglietto «Grazie»           |  | Aggiungi al carrello | product`,
  },
  {
    what: 'a list of wishes, an empty cart',
    table: `
en | /wishlist     | Wish list      | My wish list                   |  |  |
en | /cart         | Cart           | Your cart is currently empty   |  |  |
de | /merkzettel   | Merkzettel     | Mein Merkzettel                |  |  |
fr | /favoris      | Favoris        | Mes favoris                    |  |  |
es | /favoritos    | Favoritos      | Mis favoritos                  |  |  | `,
  },
  {
    what: 'written after the rules had been mended',
    table: `
en | /checkout/error                     | Something went wrong        | Oops! We couldn’t take your payment  |                       | Try again |
en | /order/pending                      | Payment pending             | Your payment is still being processed |                      |  |
en | /cart/saved                         | Cart saved                  | Your cart has been saved for later   |                       |  |
en | /waitlist/success                   | You’re in!                  | Thanks, we will let you know         |                       |  |
en | /appointment/request-sent           | Request sent                | We have received your request        |                       |  |
en | /account/subscription               | Your subscription           | Your subscription is active          |                       |  |
en | /account/payment-methods            | Payment methods             | Payment method added successfully    |                       |  |
en | /gift-cards/balance                 | Gift card balance           | Thank you for checking your balance  |                       |  |
en | /loyalty/welcome                    | Welcome to the club         | Thank you for joining                |                       |  |
en | /refund/confirmation                | Refund confirmation         | Your refund has been processed       |                       |  |
en | /orders/412/cancel/success          | Cancelled                   | Your order was successfully cancelled |                      |  |
en | /orders/412/review/thanks           | Thanks                      | Thanks for rating your order         |                       |  |
en | /help/articles/when-is-my-order-placed | When is my order placed? | When is my order placed?             |                       |  |
en | /jobs/order-picker                  | Order picker (m/f/d)        | Order picker                         | Apply now             |  |
en | /donate/thank-you                   | Thank you                   | Thank you for your support           |                       |  |
de | /zahlung/ausstehend                 | Zahlung ausstehend          | Ihre Zahlung wird noch bearbeitet    |                       |  |
de | /konto/abo                          | Mein Abo                    | Ihr Abonnement ist aktiv             |                       |  |
de | /bewertung/danke                    | Danke                       | Danke für deine Bewertung            |                       |  |
de | /termin/danke                       | Vielen Dank                 | Ihre Terminanfrage ist eingegangen   |                       |  |
de | /bestellungen/412/storno            | Storno                      | Ihre Stornierung war erfolgreich     |                       |  |
fr | /avis/merci                         | Merci                       | Merci pour votre avis                |                       |  |
fr | /compte/abonnement                  | Mon abonnement              | Votre abonnement est actif           |                       |  |
fr | /commande/412/annulation            | Annulation                  | Votre demande d’annulation a été prise en compte |           |  |
es | /opiniones/gracias                  | Gracias                     | Gracias por tu opinión               |                       |  |
es | /cita/solicitada                    | Solicitud recibida          | Hemos recibido tu solicitud          |                       |  |
it | /recensioni/grazie                  | Grazie                      | Grazie per la tua recensione         |                       |  |
it | /preventivo/grazie                  | Grazie                      | Abbiamo ricevuto la tua richiesta    |                       |  |
nl | /beoordeling/bedankt                | Bedankt                     | Bedankt voor je beoordeling          |                       |  |
nl | /bestelling/geannuleerd             | Geannuleerd                 | Je bestelling is geannuleerd         |                       |  |
pl | /opinie/dziekujemy                  | Dziękujemy                  | Dziękujemy za opinię                 |                       |  | `,
  },
];

export const lookalikePages = ({ what, table }: Lookalike): ShopPage[] =>
  rows(`${columns}\n${table.trim()}`).map((w: Words) =>
    shopPage(
      { what: `${w.path} “${w.first || w.second}”`, says: 'confirmation', system: what },
      w,
      {
        path: w.path ?? '',
        title: w.title,
        main: [
          w.first && h(1, w.first),
          w.second && h(2, w.second),
          PIECES[w.piece ?? ''],
          w.button && button(w.button),
        ].join(''),
      },
    ),
  );
