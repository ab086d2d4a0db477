/** www.hafenkontor-bank.de: a bank with a help centre and a contact form. */
import { type House, htmlPage } from './page.ts';

const HOST = 'http://www.hafenkontor-bank.de';

const CSS = `
body{font-family:'Segoe UI',Inter,system-ui,sans-serif;background:#fff;color:#14213d}
header{background:#0d2b52;color:#fff;padding:1.1rem 7vw;display:flex;align-items:center;gap:2.5rem}
.logo{font-weight:700;font-size:1.15rem;text-decoration:none;display:flex;gap:.6rem;align-items:center}
nav{display:flex;gap:1.8rem;font-size:.95rem}nav a{text-decoration:none;opacity:.85}nav a:hover{opacity:1}
.lead{background:linear-gradient(120deg,#e8eff9,#f7f4ec);padding:4.5rem 7vw}
h1{font-size:2.2rem;line-height:1.15;letter-spacing:-.02em;margin-bottom:.8rem}
main{padding:3rem 7vw;max-width:60rem}
.cards{display:grid;grid-template-columns:repeat(3,1fr);gap:1.2rem}
.cards a,.cards div{border:1px solid #d7dfeb;border-radius:10px;padding:1.3rem;text-decoration:none}
.cards a:hover{border-color:#0d2b52}
h2{font-size:1.1rem;margin-bottom:.4rem}
details{border-bottom:1px solid #d7dfeb;padding:1rem 0}summary{cursor:pointer;font-weight:600}
form{display:grid;gap:1rem;max-width:34rem}label{display:grid;gap:.35rem;font-size:.9rem;font-weight:600}
input,textarea,select{border:1px solid #b8c4d6;border-radius:8px;padding:.7rem;font-weight:400}
button{justify-self:start;background:#0d6b52;color:#fff;border:0;border-radius:8px;padding:.8rem 1.6rem;font-weight:600;cursor:pointer}
.done{border-left:4px solid #0d6b52;background:#eef7f3;padding:1.4rem 1.6rem}
footer{padding:2.5rem 7vw;font-size:.85rem;color:#5d6b82}
`;

const ORGANISATION = {
  '@type': 'BankOrCreditUnion',
  name: 'Hafenkontor Bank',
  url: `${HOST}/`,
  address: { '@type': 'PostalAddress', addressLocality: 'Bremen', addressCountry: 'DE' },
};

function bankPage(title: string, body: string, data: object[] = [ORGANISATION]): string {
  return htmlPage({
    title: `${title} | Hafenkontor Bank`,
    css: CSS,
    data,
    head: '<meta property="og:site_name" content="Hafenkontor Bank">',
    body: `<header><a class="logo" href="/"><svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true"><path d="M13 2v22M5 9h16M3 15c1 6 5 9 10 9s9-3 10-9" fill="none" stroke="#f2c14e" stroke-width="2.4" stroke-linecap="round"/></svg>Hafenkontor Bank</a><nav><a href="/accounts/">Accounts</a><a href="/help/">Help</a><a href="/contact/">Contact</a></nav></header>${body}
<footer>Hafenkontor Bank eG, Bremen · Deposits protected up to € 100,000</footer>`,
  });
}

const QUESTIONS = [
  ['How do I unlock my card?', 'In the app under Cards, or by phone, day and night.'],
  ['Why was my transfer declined?', 'Most often the daily limit: raise it under Settings, Limits.'],
  ['How long does a new card take?', 'Three to five working days, by post.'],
] as const;

const PAGES: Record<string, () => string> = {
  '/': () =>
    bankPage(
      'Money with an anchor',
      '<section class="lead"><h1>Money with an anchor.</h1><p>A current account without small print, from Bremen since 1871.</p></section><main><div class="cards"><a href="/accounts/"><h2>Current account</h2>€ 0 a month</a><a href="/help/"><h2>Help</h2>Answers to what people ask</a><a href="/contact/"><h2>Contact</h2>Write to a person</a></div></main>',
    ),
  '/accounts/': () =>
    bankPage('Accounts', '<main><h1>Accounts</h1><p>One for the day, one for later.</p></main>'),
  '/help/': () =>
    bankPage(
      'Help centre',
      `<main><h1>Help centre</h1><p>What can we help you with?</p>${QUESTIONS.map(([q, a]) => `<details><summary>${q}</summary><p>${a}</p></details>`).join('')}<p style="margin-top:2rem">Not found? <a href="/contact/">Contact us</a>.</p></main>`,
      [
        ORGANISATION,
        {
          '@type': 'FAQPage',
          mainEntity: QUESTIONS.map(([name, text]) => ({
            '@type': 'Question',
            name,
            acceptedAnswer: { '@type': 'Answer', text },
          })),
        },
      ],
    ),
  '/contact/': () =>
    bankPage(
      'Contact us',
      `<main><h1>Contact us</h1><p>We answer within one working day.</p><br><form id="contact-form" method="post" action="/contact/">
<label>Your name<input name="name" autocomplete="name"></label>
<label>E-mail<input name="email" type="email" autocomplete="email"></label>
<label>About<select name="subject"><option>Transfer</option><option>Card</option><option>Complaint</option></select></label>
<label>Your message<textarea name="message" rows="5"></textarea></label>
<button type="submit">Send message</button></form></main>`,
      [ORGANISATION, { '@type': 'ContactPage', name: 'Contact us' }],
    ),
  '/contact/sent/': () =>
    bankPage(
      'Message sent',
      '<main><div class="done" role="status"><h1>We received your message</h1><p>Thank you for contacting us. Your ticket is in good hands; we will get back to you within one working day.</p></div></main>',
      [ORGANISATION, { '@type': 'ContactPage', name: 'Contact us' }],
    ),
};

export const bank: House = ({ url, method }) => {
  if (method === 'POST' && url.pathname === '/contact/') return { to: '/contact/sent/' };
  const page = PAGES[url.pathname];
  return page ? { html: page() } : null;
};
