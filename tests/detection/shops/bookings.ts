/** Where one books a seat, a room or a table: an airline, a hotel, a hotel's shop of rooms. */
import { button, fields, h, link, p, type System } from './shape.ts';

const airline: System = {
  name: 'an airline',
  words: `
lang | passengers           | pay       | payNow                | title                   | done                             | number                        | login          | mine
en   | Passenger details    | Payment   | Pay and book          | Booking confirmation    | Your booking is confirmed        | Booking reference: K7QX2M     | Log in         | My bookings
de   | Passagierdaten       | Zahlung   | Jetzt zahlungspflichtig buchen | Buchungsbestätigung | Ihre Buchung ist bestätigt    | Buchungscode: K7QX2M          | Anmelden       | Meine Buchungen
fr   | Passagers            | Paiement  | Payer et réserver     | Confirmation de réservation | Votre réservation est confirmée | Référence : K7QX2M          | Connexion      | Mes réservations
es   | Datos de los pasajeros | Pago    | Pagar y reservar      | Confirmación de la reserva | Tu reserva está confirmada    | Localizador: K7QX2M           | Iniciar sesión | Mis reservas
it   | Dati dei passeggeri  | Pagamento | Paga e prenota        | Conferma della prenotazione | La tua prenotazione è confermata | Codice: K7QX2M            | Accedi         | Le mie prenotazioni`,
  draw: (w) => ({
    checkout: {
      path: `/${w.lang}/booking/payment`,
      title: w.pay,
      bare: true,
      main: `${h(1, w.pay)}<input autocomplete="cc-number" name="cardNumber"><input autocomplete="cc-csc" name="cvv">${button(w.payNow)}`,
    },
    confirmation: [
      {
        path: `/${w.lang}/booking/confirmation`,
        title: w.title,
        main: `${h(1, w.done)}${h(2, w.number)}`,
      },
      {
        path: `/${w.lang}/flights/itinerary`,
        title: w.title,
        main: `${h(1, w.done)}${h(2, w.passengers)}`,
      },
    ],
    account: { path: `/${w.lang}/my-account/trips`, title: w.mine, main: h(1, w.mine) },
  }),
};

const hotel: System = {
  name: 'a hotel',
  words: `
lang | guest              | pay           | book                     | done                                | thanks                                  | mine
en   | Guest details      | Payment method | Complete booking        | Your reservation is confirmed       | Thank you for booking with us           | My reservations
de   | Gästedaten         | Zahlungsart   | Zahlungspflichtig buchen | Ihre Reservierung ist bestätigt     | Vielen Dank für Ihre Reservierung       | Meine Reservierungen
fr   | Vos coordonnées    | Mode de paiement | Finaliser la réservation | Votre séjour est confirmé        | Merci pour votre réservation            | Mes séjours
es   | Datos del huésped  | Método de pago | Completar la reserva    | Su reserva ha sido confirmada       | Gracias por su reserva                  | Mis reservas
it   | Dati dell'ospite   | Metodo di pagamento | Completa la prenotazione | Prenotazione effettuata         | Grazie per aver prenotato               | Le mie prenotazioni`,
  draw: (w) => ({
    checkout: {
      path: '/reservations/guest-details?room=2',
      title: w.guest,
      bare: true,
      main: `${h(1, w.guest)}${h(2, w.pay)}${fields('firstName lastName email:email tel:phone')}<input autocomplete="cc-number" name="cc">${button(w.book)}`,
    },
    confirmation: [
      { path: '/reservations/complete?res=88120', title: w.done, main: h(1, w.done) },
      { path: '/booking/step4', title: w.thanks, main: h(1, w.thanks) },
    ],
    account: { path: '/account/stays', title: w.mine, main: h(1, w.mine) },
  }),
};

const qloApps: System = {
  name: 'QloApps',
  words: `
lang | cart           | toCheckout            | checkout      | title                     | number                       | login          | history
en   | Cart           | Proceed to checkout   | Checkout      | Order confirmation        | Your Order Reference is:     | Authentication | Bookings
de   | Warenkorb      | Zur Kasse             | Kasse         | Bestellbestätigung        | Ihre Buchungsnummer:         | Anmeldung      | Buchungen
fr   | Panier         | Commander             | Commande      | Confirmation de commande  | Votre référence :            | Authentification | Réservations
es   | Carrito        | Ir a la caja          | Caja          | Confirmación del pedido   | Su referencia:               | Autenticación  | Reservas
it   | Carrello       | Procedi al checkout   | Cassa         | Conferma ordine           | Il tuo riferimento:          | Autenticazione | Prenotazioni`,
  draw: (w) => ({
    cart: {
      path: '/cart',
      title: w.cart,
      body: 'id="cart" class="cart hide-left-column"',
      main: `${h(1, w.cart)}${link(w.toCheckout, '/quick-order')}`,
    },
    checkout: {
      path: '/quick-order',
      title: w.checkout,
      body: 'id="order-opc" class="order-opc"',
      main: `${h(1, w.checkout)}${fields('customer_firstname customer_lastname email tel:phone')}`,
    },
    confirmation: {
      path: '/order-confirmation?id_cart=14&id_module=22&id_order=9&key=5a1c',
      title: w.title,
      body: 'id="order-confirmation" class="order-confirmation"',
      main: `${h(1, w.title)}${p(w.number)}`,
    },
    account: [
      {
        path: '/login?back=my-account',
        title: w.login,
        body: 'id="authentication" class="authentication"',
        main: `${h(1, w.login)}${fields('email:email password:passwd')}`,
      },
      {
        path: '/booking-history',
        title: w.history,
        body: 'id="history" class="history"',
        main: h(1, w.history),
      },
    ],
  }),
};

export const BOOKINGS = [airline, hotel, qloApps];
