/** Who lives at which host name on the street. Every name is made up, save the chat vendor's. */
import { bank } from './bank.ts';
import { type House, htmlPage } from './page.ts';
import { shop } from './shop.ts';
import { chatVendor, telecom } from './telecom.ts';
import { blog, newspaper, reviewSite } from './voices.ts';

export const START = 'http://high.street.example/';

const DOORS = [
  [
    'Nordfaser',
    'http://www.nordfaser.shop/',
    'A shop. Put a towel into the cart and buy it: any name and card will do.',
    '#c9b79a',
  ],
  [
    'Fernklang',
    'http://www.fernklang.net/',
    'A telephone company. Open the chat, say something, end it.',
    '#b79cf0',
  ],
  [
    'Hafenkontor Bank',
    'http://www.hafenkontor-bank.de/help/',
    'A bank with a help centre and a contact form.',
    '#8fb0d9',
  ],
  [
    'Ladenlob',
    'http://www.ladenlob.com/review/www.nordfaser.shop',
    'What people say about Nordfaser.',
    '#9cc48f',
  ],
  [
    'Elbbote',
    'http://www.elbbote.de/economy/hafenkontor-bank-app-down-for-two-days',
    'A newspaper with a piece about the bank.',
    '#d8cfc0',
  ],
  [
    'Ida’s garden notes',
    'http://idas-notizen.net/',
    'A diary. No brand, so nothing happens.',
    '#cfd8b4',
  ],
] as const;

const startPage: House = ({ url }) => {
  if (url.pathname !== '/') return null;
  return {
    html: htmlPage({
      title: 'High street',
      css: `body{font-family:system-ui,sans-serif;background:#faf8f4;color:#26231e}main{max-width:64rem;margin:0 auto;padding:4rem 2rem}h1{font-size:2.4rem;letter-spacing:-.03em}p.lead{max-width:36rem;margin:.8rem 0 2.5rem;color:#6a6357}ul{display:grid;grid-template-columns:repeat(3,1fr);gap:1.2rem}li a{display:block;background:#fff;border-radius:14px;overflow:hidden;text-decoration:none;box-shadow:0 2px 12px #0000000f;height:100%}li svg{width:100%;height:96px}li div{padding:1rem 1.2rem 1.4rem}li b{display:block;margin-bottom:.3rem}li span{color:#6a6357;font-size:.93rem}`,
      body: `<main><h1>High street</h1><p class="lead">Six doors to try Throughline on. Everything here is made up and served by this machine; it is always early afternoon.</p><ul>${DOORS.map(([name, href, text, colour]) => `<li><a href="${href}"><svg viewBox="0 0 300 96" preserveAspectRatio="none" aria-hidden="true"><rect width="300" height="96" fill="${colour}"/><path d="M0 70h300v26H0z" fill="#fff" fill-opacity=".35"/><path d="M0 0h300v18q-15 14-30 0t-30 0-30 0-30 0-30 0-30 0-30 0-30 0-30 0-30 0z" fill="#fff" fill-opacity=".55"/><rect x="128" y="40" width="44" height="56" rx="3" fill="#26231e" fill-opacity=".5"/></svg><div><b>${name}</b><span>${text}</span></div></a></li>`).join('')}</ul></main>`,
    }),
  };
};

export const HOUSES: Record<string, House> = {
  'high.street.example': startPage,
  'www.nordfaser.shop': shop,
  'www.hafenkontor-bank.de': bank,
  'www.fernklang.net': telecom,
  'lptag.liveperson.net': chatVendor,
  'www.ladenlob.com': reviewSite,
  'www.elbbote.de': newspaper,
  'idas-notizen.net': blog,
};
