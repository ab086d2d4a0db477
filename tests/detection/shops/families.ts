/**
 * The other touchpoints, each with pages that are it and pages that only look like it, in four
 * languages. A line a page: what it is (after `not`, what it must not be taken for; after `unlike`,
 * what it is still taken for), language, path, title, first heading, button, pieces of page.
 */
import { button, fields, h, link, rows, type ShopPage, shopPage } from './shape.ts';

const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

/** What the last column names. */
const PIECES: Record<string, string> = {
  login: fields('email:email password:password checkbox:remember_me'),
  signup: `${fields('firstname lastname email:email')}<input type="password" name="password" autocomplete="new-password"><input type="password" name="password_confirmation">`,
  contact: `${fields('name email:email')}<textarea name="message"></textarea>`,
  search: '<input type="search" name="query">',
  number: fields('order_number email:email'),
  tracking: fields('tracking_number'),
  address: fields('firstname lastname street postcode city'),
  qty: fields('number:qty'),
  comment: '<textarea name="comment"></textarea>',
  article: linked('{"@type":"BlogPosting","headline":"x"}'),
  product: linked('{"@type":"Product","name":"x","offers":{"@type":"Offer"}}'),
  faq: linked('{"@type":"FAQPage","mainEntity":[]}'),
  buy: button('Add to cart'),
  pay: link('Checkout', '/checkout'),
};

const FAMILIES = `
says             | lang | path                          | title                          | first                              | button                     | pieces
help             | en   | /help                         | Help Centre                    | How can we help?                   |                            | search
help             | en   | /contact                      | Contact us                     | Get in touch                       | Send message               | contact
help             | en   | /faq                          | FAQ                            | Frequently asked questions         |                            | faq
help             | de   | /hilfe                        | Hilfe                          | Wie können wir Ihnen helfen?       |                            | search
help             | de   | /kontakt                      | Kontakt                        | Kontaktformular                    | Nachricht senden           | contact
help             | fr   | /aide                         | Aide                           | Comment pouvons-nous vous aider ?  |                            | search
help             | fr   | /nous-contacter               | Nous contacter                 | Contactez-nous                     | Envoyer                    | contact
help             | es   | /ayuda                        | Ayuda                          | ¿En qué podemos ayudarte?          |                            | search
help             | es   | /contacto                     | Contacto                       | Contacta con nosotros              | Enviar                     | contact
not help         | en   | /blog/how-to-help-a-friend    | How to help a friend move      | How to help a friend move          |                            | article
not help         | en   | /products/first-aid-help-kit  | First aid help kit             | First aid help kit                 |                            | product buy
not help         | en   | /account/login                | Sign in                        | Sign in                            | Sign in                    | login
not help         | de   | /produkte/hilfsmotor          | Hilfsmotor für Fahrräder       | Hilfsmotor                         |                            | product buy
not help         | fr   | /blog/aide-au-choix           | Aide au choix d’un vélo        | Bien choisir son vélo              |                            | article
not help         | es   | /productos/contacto-lentillas | Lentes de contacto             | Lentes de contacto                 |                            | product buy
returns          | en   | /returns                      | Returns                        | Start a return                     | Find my order              | number
returns          | en   | /pages/refund-policy          | Refund policy                  | Refund policy                      |                            |
returns          | de   | /retouren                     | Retouren                       | Retoure anmelden                   | Weiter                     | number
returns          | de   | /widerruf                     | Widerrufsrecht                 | Widerrufsbelehrung                 |                            |
returns          | fr   | /retours                      | Retours et remboursements      | Retourner un article               | Continuer                  | number
returns          | es   | /devoluciones                 | Devoluciones                   | Devolver un producto               | Continuar                  | number
not returns      | en   | /collections/many-happy-returns | Many happy returns           | Many happy returns                 |                            |
not returns      | en   | /products/return-of-the-king  | The Return of the King         | The Return of the King             |                            | product buy
not returns      | en   | /checkout                     | Checkout                       | Shipping address                   | Place order                | address
not returns      | de   | /produkte/retourpumpe         | Rücklaufpumpe                  | Rücklaufpumpe                      |                            | product buy
not returns      | fr   | /blog/retour-vers-le-futur    | Retour vers le futur           | Retour vers le futur               |                            | article
account          | en   | /login                        | Log in                         | Log in                             | Log in                     | login
account          | en   | /account/orders               | Your orders                    | Your orders                        |                            |
account          | en   | /account/settings             | Account settings               | Account settings                   |                            |
account          | de   | /anmelden                     | Anmelden                       | Anmelden                           | Anmelden                   | login
account          | de   | /mein-konto                   | Mein Konto                     | Mein Konto                         |                            |
account          | fr   | /connexion                    | Connexion                      | Connexion                          | Se connecter               | login
account          | fr   | /mon-compte/commandes         | Mes commandes                  | Mes commandes                      |                            |
account          | es   | /iniciar-sesion               | Iniciar sesión                 | Iniciar sesión                     | Iniciar sesión             | login
account          | es   | /mi-cuenta                    | Mi cuenta                      | Mi cuenta                          |                            |
not account      | en   | /blog/login-page-design       | Ten login pages we like        | Ten login pages we like            |                            | article
not account      | en   | /cart                         | Your cart                      | Your cart                          | Checkout                   | qty
not account      | de   | /kasse                        | Kasse                          | Lieferadresse                      | Zahlungspflichtig bestellen | address
not account      | fr   | /inscription                  | Créer un compte                | Créer un compte                    | S’inscrire                 | signup
signup           | en   | /register                     | Create an account              | Create an account                  | Create account             | signup
signup           | en   | /signup                       | Sign up                        | Sign up                            | Sign up                    | signup
signup           | de   | /registrieren                 | Registrieren                   | Neues Konto erstellen              | Registrieren               | signup
signup           | fr   | /inscription                  | Inscription                    | Créer un compte                    | S’inscrire                 | signup
signup           | es   | /registro                     | Crear cuenta                   | Crear una cuenta                   | Registrarse                | signup
not signup       | en   | /login                        | Log in                         | Welcome back                       | Log in                     | login
not signup       | en   | /newsletter                   | Newsletter                     | Sign up for our newsletter         | Subscribe                  |
not signup       | en   | /checkout                     | Checkout                       | Checkout as guest                  | Continue                   | address
not signup       | de   | /newsletter                   | Newsletter                     | Newsletter abonnieren              | Anmelden                   |
not signup       | fr   | /connexion                    | Connexion                      | Connexion                          | Se connecter               | login
tracking         | en   | /track-order                  | Track your order               | Track your order                   | Track                      | tracking
tracking         | de   | /sendungsverfolgung           | Sendungsverfolgung             | Sendung verfolgen                  | Verfolgen                  | tracking
tracking         | fr   | /suivi-commande               | Suivi de commande              | Suivre ma commande                 | Suivre                     | tracking
tracking         | es   | /seguimiento-pedido           | Seguimiento del pedido         | Seguimiento de tu pedido           | Buscar                     | tracking
not tracking     | en   | /collections/track-pants      | Track pants                    | Track pants                        |                            |
not tracking     | en   | /products/fitness-tracker     | Fitness tracker                | Fitness tracker                    |                            | product buy
not tracking     | en   | /blog/how-cookies-track-you   | How cookies track you          | How cookies track you              |                            | article
not tracking     | de   | /produkte/trackingstab        | Trekkingstab                   | Trekkingstab                       |                            | product buy
cancellation     | en   | /account/cancel-subscription  | Cancel subscription            | Cancel your subscription           | Confirm cancellation       |
cancellation     | de   | /kuendigung                   | Kündigung                      | Vertrag kündigen                   | Jetzt kündigen             |
cancellation     | fr   | /resiliation                  | Résiliation                    | Résilier mon abonnement            | Résilier                   |
cancellation     | es   | /cancelar-suscripcion         | Cancelar suscripción           | Cancelar suscripción               | Cancelar                   |
not cancellation | en   | /cancellation-policy          | Cancellation policy            | Cancellation policy                |                            |
not cancellation | en   | /products/noise-cancelling    | Noise cancelling headphones    | Noise cancelling headphones        |                            | product buy
not cancellation | en   | /newsletter/unsubscribe       | Unsubscribe                    | Unsubscribe from our newsletter    |                            |
cart             | en   | /basket                       | Your basket                    | Your basket                        |                            | qty pay
cart             | de   | /warenkorb                    | Warenkorb                      | Ihr Warenkorb                      | Zur Kasse                  | qty
cart             | fr   | /panier                       | Mon panier                     | Mon panier                         | Valider mon panier         | qty
cart             | es   | /cesta                        | Mi cesta                       | Mi cesta                           | Tramitar pedido            | qty
not cart         | en   | /collections/shopping-baskets | Shopping baskets               | Shopping baskets                   |                            |
not cart         | en   | /products/golf-cart           | Golf cart                      | Golf cart                          |                            | product buy
not cart         | de   | /kategorie/einkaufskoerbe     | Einkaufskörbe                  | Einkaufskörbe                      |                            |
not cart         | fr   | /produits/panier-a-linge      | Panier à linge                 | Panier à linge                     |                            | product buy
not cart         | es   | /productos/cesta-de-mimbre    | Cesta de mimbre                | Cesta de mimbre                    |                            | product buy
checkout         | en   | /checkout                     | Checkout                       | Delivery address                   | Continue to payment        | address
checkout         | de   | /kasse                        | Kasse                          | Lieferadresse                      | Weiter zur Zahlung         | address
checkout         | fr   | /commande                     | Commande                       | Adresse de livraison               | Continuer                  | address
checkout         | es   | /tramitar-pedido              | Tramitar pedido                | Dirección de envío                 | Continuar                  | address
not checkout     | en   | /account/addresses            | Address book                   | My addresses                       | Save address               | address
unlike checkout  | en   | /shipping                     | Shipping                       | Shipping information and costs     |                            |
not checkout     | en   | /blog/self-checkout-tills     | Do self-checkouts save time?   | Do self-checkouts save time?       |                            | article
unlike checkout  | de   | /versand-und-zahlung          | Versand und Zahlung            | Versand- und Zahlungsarten         |                            |
not checkout     | fr   | /compte/adresses              | Mes adresses                   | Mes adresses                       | Enregistrer                | address
review           | en   | https://www.trustpilot.com/review/www.falter.example | Falter Reviews | Falter                            |                            |
review           | de   | https://de.trustpilot.com/review/falter.example | Bewertungen zu Falter | Falter                            |                            |
review           | fr   | https://fr.trustpilot.com/review/falter.example | Avis de Falter    | Falter                             |                            |
review           | es   | https://www.tripadvisor.es/Restaurant_Review-g187497-d8123-Reviews-Falter-Barcelona.html | FALTER - Opiniones | Falter |           |
not review       | en   | https://www.trustpilot.com/categories/shoe_store | Best shoe stores | Best in shoe store               |                            |
not review       | en   | /reviews                      | Customer reviews               | What our customers say             |                            |
not review       | de   | /bewertungen                  | Kundenbewertungen              | Das sagen unsere Kunden            |                            |
not review       | fr   | /produits/blouse              | Blouse – 12 avis               | Blouse                             |                            | product buy`;

export interface FamilyPage extends ShopPage {
  is: 'it' | 'not' | 'unlike';
}

export const familyPages = (): FamilyPage[] =>
  rows(FAMILIES).map((w) => {
    const [, is = 'it', says = ''] = /^(?:(not|unlike) )?(\w+)$/.exec(w.says ?? '') ?? [];
    const main = [
      h(1, w.first),
      ...(w.pieces ?? '').split(' ').map((piece) => PIECES[piece] ?? ''),
      w.button ? button(w.button) : '',
    ].join('');
    const what = `${w.lang} ${w.path} “${w.first}”`;
    const page = shopPage({ what, says, system: says }, w, {
      path: w.path ?? '',
      title: w.title,
      main,
    });
    return {
      ...page,
      // What others write stands on a host of their own.
      ...(w.path?.startsWith('https:') && { url: w.path }),
      is: is as FamilyPage['is'],
    };
  });
