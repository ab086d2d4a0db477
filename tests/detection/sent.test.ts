/** A message was received: the page after a ticket or a contact form says so, in many languages. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { FORM_SENT } from '../../detection/encounter.ts';
import { gather } from '../../detection/gather.ts';
import { read } from '../../detection/read.ts';
import { page } from './pages.ts';

function readPage(lang: string, heading: string, path = '/kontakt', formSent = true) {
  const { document } = parseHTML(
    page({ lang, title: 'Nordfaser', main: `<h1>${heading}</h1><a href="/cart">Cart</a>` }),
  );
  const url = `https://nordfaser.shop${path}`;
  const facts = gather(document as unknown as Document, new URL(url), formSent);
  return facts && read(facts, url, { now: 0 });
}

const RECEIVED: Record<string, string[]> = {
  en: ['We have received your message', 'Thank you for contacting us', 'Your ticket was created'],
  de: ['Wir haben Ihre Nachricht erhalten', 'Vielen Dank für Ihre Anfrage'],
  fr: ['Votre message a bien été envoyé', 'Merci de nous avoir contactés'],
  es: ['Hemos recibido tu mensaje', 'Gracias por contactarnos'],
  it: ['Il tuo messaggio è stato inviato', 'Grazie per averci contattato'],
  nl: ['We hebben je bericht ontvangen', 'Bedankt voor je bericht'],
  pl: ['Twoja wiadomość została wysłana', 'Dziękujemy za kontakt'],
  pt: ['Recebemos a sua mensagem', 'Obrigado pelo seu contacto'],
  sv: ['Vi har tagit emot ditt meddelande', 'Tack för ditt meddelande'],
  da: ['Vi har modtaget din besked', 'Tak for din henvendelse'],
  nb: ['Vi har mottatt meldingen', 'Takk for din henvendelse'],
  fi: ['Viestisi on lähetetty', 'Kiitos yhteydenotostasi'],
  cs: ['Vaše zpráva byla odeslána', 'Děkujeme za zprávu'],
};

const OTHERS: Record<string, string[]> = {
  en: ['Thank you for subscribing', 'You are subscribed', 'Contact us', 'Search results'],
  de: ['Danke für deine Anmeldung zum Newsletter', 'Kontakt', 'Ihre Bewertung wurde gespeichert'],
  fr: ['Merci de votre inscription à la newsletter', 'Contactez-nous'],
  es: ['Gracias por suscribirte', 'Contacto'],
  it: ['Grazie per esserti iscritto alla newsletter', 'Contatti'],
  nl: ['Bedankt voor je aanmelding voor de nieuwsbrief', 'Neem contact op'],
  pl: ['Dziękujemy za zapisanie się do newslettera', 'Kontakt'],
};

const rows = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([lang, texts]) => texts.map((text) => [lang, text] as const));

describe('a message was received', () => {
  it.each(rows(RECEIVED))('%s: %s', (lang, text) => {
    const reading = readPage(lang, text);
    expect(reading?.touchpoint).toBe('help');
    expect(reading?.rules).toContain(FORM_SENT);
  });

  it.each(rows(OTHERS))('not by %s: %s', (lang, text) => {
    expect(readPage(lang, text)?.rules ?? []).not.toContain(FORM_SENT);
  });

  it.each(rows(RECEIVED))('is no order, %s: %s', (lang, text) => {
    expect(readPage(lang, text, '/danke')?.touchpoint).not.toBe('confirmation');
  });
});
