/**
 * www.fernklang.net: a telephone company with a support chat.
 *
 * The chat stands in the page as a widely used vendor's does: a script from the vendor's host
 * and a window of plain elements that is maximised, minimised or gone. `/help/frame/` shows the
 * other build: the window is a frame of the same origin.
 */
import { type House, htmlPage } from './page.ts';

const HOST = 'http://www.fernklang.net';

const CSS = `
body{font-family:'Trebuchet MS','Avenir Next',system-ui,sans-serif;background:#fbf9ff;color:#221a36}
header{padding:1.2rem 6vw;display:flex;align-items:center;gap:2rem;background:#fff;box-shadow:0 1px 0 #e7e0f5}
.logo{font-weight:800;font-size:1.3rem;color:#6a2be2;text-decoration:none;letter-spacing:-.03em}
nav{display:flex;gap:1.6rem}nav a{text-decoration:none}
.lead{padding:4rem 6vw;background:radial-gradient(circle at 85% 20%,#ffd9ec 0,transparent 40%),linear-gradient(100deg,#efe6ff,#fbf9ff)}
h1{font-size:2.4rem;line-height:1.1;letter-spacing:-.03em;margin-bottom:.7rem}
main{padding:2.5rem 6vw;max-width:62rem}
.plans{display:grid;grid-template-columns:repeat(3,1fr);gap:1.2rem}
.plans li{background:#fff;border-radius:18px;padding:1.6rem;box-shadow:0 6px 24px #3b1a6a14}
.plans b{display:block;font-size:1.7rem;color:#6a2be2}
footer{padding:3rem 6vw;font-size:.85rem;color:#75699a}
`;

const WINDOW_CSS = `
.lp_minimized{position:fixed;left:24px;bottom:24px}
.lp_minimized button{background:#6a2be2;color:#fff;border:0;border-radius:99px;padding:.9rem 1.4rem;font-weight:700;cursor:pointer;box-shadow:0 8px 24px #3b1a6a55}
.lp_maximized{position:fixed;left:24px;bottom:24px;width:340px;height:440px;background:#fff;border-radius:18px;box-shadow:0 16px 48px #3b1a6a44;display:flex;flex-direction:column;overflow:hidden}
.lp_header{background:#6a2be2;color:#fff;padding:.9rem 1rem;display:flex;justify-content:space-between;align-items:center;font-weight:700}
.lp_header button{background:none;border:0;color:#fff;font-size:1.2rem;cursor:pointer}
.lp_messages{flex:1;overflow:auto;padding:1rem;display:flex;flex-direction:column;gap:.6rem;font-size:.92rem}
.lp_messages p{padding:.6rem .8rem;border-radius:14px;max-width:82%;background:#f1ebfd}
.lp_messages .lp_me{align-self:end;background:#6a2be2;color:#fff}
.lp_input{display:flex;border-top:1px solid #e7e0f5}
.lp_input textarea{flex:1;border:0;padding:.8rem;resize:none;height:56px;outline:none}
.lp_input button{border:0;background:none;color:#6a2be2;font-weight:700;padding:0 1rem;cursor:pointer}
`;

/** What the vendor's script does: a launcher, a window, a person who answers. */
const CHAT_SCRIPT = `(() => {
  const style = document.createElement('style');
  style.textContent = ${JSON.stringify(WINDOW_CSS)};
  document.head.append(style);
  const host = document.createElement('div');
  host.id = 'lpChat';
  host.className = 'LPMcontainer lp_minimized';
  document.body.append(host);
  const say = (text, me) => {
    const p = document.createElement('p');
    if (me) p.className = 'lp_me';
    p.textContent = text;
    host.querySelector('.lp_messages').append(p);
    p.scrollIntoView({ block: 'nearest' });
  };
  const minimise = () => {
    host.className = 'LPMcontainer lp_minimized';
    host.innerHTML = '<button type="button" aria-label="Open chat">Chat with us</button>';
    host.firstChild.onclick = maximise;
  };
  const answers = ['Hello, Jonna here. Let me look at your line … I see the fault, a port hung up.', 'I have restarted it. Please try again in two minutes.'];
  const maximise = () => {
    host.className = 'LPMcontainer lp_maximized';
    host.innerHTML = '<div class="lp_header" role="heading" aria-level="2">Fernklang support<button type="button" aria-label="End chat">×</button></div><div class="lp_messages" role="log"></div><form class="lp_input"><textarea aria-label="Type your message" placeholder="Type your message"></textarea><button type="submit" aria-label="Send">Send</button></form>';
    say('Moin! What can we do for you?');
    const form = host.querySelector('form');
    const field = host.querySelector('textarea');
    const send = () => {
      if (!field.value.trim()) return;
      say(field.value, true);
      field.value = '';
      const next = answers.shift();
      if (next) setTimeout(() => host.querySelector('.lp_messages') && say(next), 700);
    };
    form.onsubmit = (event) => { event.preventDefault(); send(); };
    field.onkeydown = (event) => { if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); send(); } };
    host.querySelector('[aria-label="End chat"]').onclick = minimise;
  };
  minimise();
})();`;

/** A self-hosted messenger: button and frame on the page, everything else inside the frame. */
const FRAME_SCRIPT = `(() => {
  const host = document.createElement('div');
  host.id = 'web-messenger-container';
  host.innerHTML = '<iframe title="Messenger" src="/messenger/" style="position:fixed;left:24px;bottom:24px;border:0;width:140px;height:60px;z-index:9"></iframe>';
  document.body.append(host);
  addEventListener('message', ({ data }) => {
    if (data !== 'open' && data !== 'closed') return;
    host.firstChild.style.width = data === 'open' ? '360px' : '140px';
    host.firstChild.style.height = data === 'open' ? '460px' : '60px';
  });
})();`;

const MESSENGER = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Messenger</title><style>*{box-sizing:border-box;margin:0}body{font:15px system-ui;overflow:hidden}${WINDOW_CSS}
.lp_minimized,.lp_maximized{left:4px;bottom:4px}</style><body><script>${CHAT_SCRIPT.replaceAll('</', '<\\/')}
new MutationObserver(() => parent.postMessage(document.querySelector('.lp_maximized') ? 'open' : 'closed', location.origin)).observe(document.getElementById('lpChat'), { attributes: true });
</script></body></html>`;

const ORGANISATION = { '@type': 'Organization', name: 'Fernklang', url: `${HOST}/` };

function page(title: string, body: string, script: string): string {
  return htmlPage({
    title: `${title} · Fernklang`,
    css: CSS,
    data: [ORGANISATION],
    head: '<meta property="og:site_name" content="Fernklang">',
    body: `<header><a class="logo" href="/">fernklang</a><nav><a href="/plans/">Plans</a><a href="/help/">Help</a></nav></header>${body}<footer>Fernklang GmbH, Oldenburg</footer>${script}`,
  });
}

const VENDOR = '<script src="http://lptag.liveperson.net/tag/tag.js?site=60412" async></script>';
const PLANS =
  '<ul class="plans"><li><b>€ 9</b>5 GB, calls everywhere</li><li><b>€ 19</b>40 GB, one more SIM</li><li><b>€ 29</b>No limit, no end</li></ul>';

export const telecom: House = ({ url }) => {
  const pages: Record<string, string> = {
    '/': page(
      'Sounds like near',
      `<section class="lead"><h1>Far away<br>sounds like near.</h1><p>Mobile and fibre for the north-west.</p></section><main>${PLANS}</main>`,
      VENDOR,
    ),
    '/plans/': page('Plans', `<main><h1>Plans</h1>${PLANS}</main>`, VENDOR),
    '/help/': page(
      'Help and support',
      '<main><h1>Help and support</h1><p>No signal? Bill too high? Ask us in the chat, seven to twenty-two o’clock.</p></main>',
      VENDOR,
    ),
    '/help/frame/': page(
      'Help and support',
      '<main><h1>Help and support</h1><p>Ask us in the messenger.</p></main>',
      '<script src="/messenger.js"></script>',
    ),
    '/messenger/': MESSENGER,
  };
  if (url.pathname === '/messenger.js') return { script: FRAME_SCRIPT };
  const html = pages[url.pathname];
  return html ? { html } : null;
};

/** The chat vendor's own host. */
export const chatVendor: House = ({ url }) =>
  url.pathname === '/tag/tag.js' ? { script: CHAT_SCRIPT } : null;
