/**
 * Kinds of form fields, looked for in `type autocomplete name id` of fields (lower case), one a line.
 * Autocomplete tokens are those of WHATWG; the rest are common names in several languages.
 */
export const FIELDS: Record<string, RegExp> = {
  card: /cc-num|card.{0,2}(num|no\b)|cardnum|ccnum|cc.?no\b|credit.?card(?!.?(month|year|type))|kartennummer|num\w{0,6}.?(de.?)?(la.?)?(carte|tarjeta|carta)\b/,
  cvc: /cc-csc|\bcvv|\bcvc|cvv2?\b|cvc2?\b|security.?code|card.?code|cc.?(csc|cid|sec)/,
  expiry: /cc-exp|expir|exp.{0,3}(month|year|date|mm|yy)/,
  otp: /one-time-code|\botp\b/,
  password: /^password/m,
  newPassword:
    /new-password|(confirm|repeat|re.?type|verify|again|new).{0,10}(pass|pwd)|(pass|pwd)\w{0,6}.?(confirm|repeat|again|verif|2)/,
  email: /e-?mail/,
  phone: /\btel|phone|mobile|telefon/,
  given: /given-name|first.{0,2}name|f_?name\b|vorname|prenom|nombre/,
  family: /family-name|last.{0,2}name|l_?name\b|surname|nachname|apellido/,
  street:
    /street|(?<!mail.?)addr(?!ess\w{0,9}(name|phone|type))|strasse|straße|adresse|direccion|indirizzo|\bline1\b/,
  zip: /postal|post.?code|zip|\bplz\b/,
  city: /\bcity|city\b|town|locality|address-level2|\bort\b|ville\b/,
  country: /country|region\b|state\b/,
  ship: /shipping|delivery|shipto|lieferung|livraison|envio/,
  bill: /billing|billto|rechnung|facturation/,
  pay: /payment|paypal|zahlung|paiement/,
  message:
    /^textarea.{0,50}(message|comment|body|descri|nachricht|question|enquir|inquir|text|detail|content|mensaje|messaggio)/m,
  subject: /subject|betreff|\btopic|sujet|asunto|reason/,
  order: /order.{0,2}(id|no\b|num|code)|bestellnummer/,
  coupon: /coupon|promo|voucher|discount|gutschein|gift.?c/,
  qty: /qty|quantity|menge|cantidad|quantite/,
  remember: /remember|stay.?(signed|logged)|keep.?(me|sign)/,
  user: /user.?(name|id)|login|log.?in/,
  birth: /birth|bday|\bdob\b/,
  terms: /terms|agree|\btos\b|\bagb\b/,
  track: /tracking/,
};

/** Kinds on a page, from its fields. */
export function fieldKinds(fields: string[]): Set<string> {
  const found = new Set<string>();
  const lines = fields.join('\n');
  for (const [kind, sign] of Object.entries(FIELDS)) if (sign.test(lines)) found.add(kind);
  if (fields.filter((field) => field.startsWith('password')).length > 1) found.add('password2');
  return found;
}
