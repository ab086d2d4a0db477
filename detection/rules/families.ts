/** Brands that live at several addresses. */
import { INDEX_FAMILIES, SHARED_LABELS } from './index-families.ts';

/**
 * What the index does not have: brands of the web alone. Own work from general knowledge, one brand
 * a line, named by its own name, no owner's other brands.
 */
const OWN_FAMILIES = `
amazon.* amzn.com amzn.eu
americanexpress.com aexp.com
att.com attwireless.com
bankofamerica.com bofa.com
britishairways.com ba.com
dropbox.com dropboxsign.com
easyjet.com easyjetholidays.com
fedex.com fedexoffice.com
hm.com hmgroup.com
hp.com hpsmart.com hpinstantink.com
kpn.com mijnkpn.nl
mercedes-benz.* mercedes.me
microsoft.com microsoft365.com
o2.de o2online.de
paypal.com paypal.me
qantas.com qantasmoney.com
sncf.com sncf-connect.com oui.sncf
spotify.com spotify.link
t-mobile.com tmobile.com
telekom.de telekom-dienste.de
thetrainline.com trainline.com trainline.eu trainline.fr
verizon.com verizonwireless.com vzw.com
xfinity.com comcast.com comcast.net
zalando.* zalando-lounge.* zalando-prive.*`;

export type Family = readonly string[];

/** By site, or by `label.*` for a label that is the brand's own under any suffix. */
export const FAMILIES: Map<string, Family> = new Map(
  `${OWN_FAMILIES}\n${INDEX_FAMILIES}`
    .trim()
    .split(/\n+/)
    .map((line) => line.split(' '))
    .flatMap((family) => family.map((key) => [key, family] as const)),
);

/** Labels that say nothing alone: different brands' in different countries, or no brand's at all. */
export const SHARED: Set<string> = new Set(
  `${SHARED_LABELS} account blog book care cloud company direct hotel info mail market my news
  online outlet pharmacy service shop store support travel web world`
    .trim()
    .split(/\s+/),
);
