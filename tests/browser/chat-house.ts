/**
 * Brands with a support chat, one a host: real widgets, and widgets of our own making in the shape
 * of a vendor's, one for each place where a chat can live.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { widgetScript } from './chat-widgets.ts';

export interface ChatHouse {
  /** Host of the brand, and where its help page is. */
  host: string;
  /** What shows the chat, and hides it again. Puppeteer's selectors. */
  opens: string | null;
  closes: string;
  field: string;
  /** What sends; null: the Enter key. */
  sends: string | null;
  /** The field is in a frame with this in its address. */
  frame?: string;
}

/** In the page, in its frames or in a shadow: a launcher, a window, a field that is emptied. */
const TALK = `(root, sized) => {
  root.innerHTML = '<button id="open" type="button">Chat</button><div id="talk" hidden><p>Moin!</p><textarea id="say"></textarea><button id="send" type="button">Send</button><button id="close" type="button">×</button></div>';
  const [talk, say] = ['talk', 'say'].map((id) => root.querySelector('#' + id));
  const show = (on) => {
    talk.hidden = !on;
    root.querySelector('#open').hidden = on;
    sized(on);
  };
  root.querySelector('#open').onclick = () => show(true);
  root.querySelector('#close').onclick = () => show(false);
  const send = () => {
    const p = document.createElement('p');
    p.textContent = say.value;
    talk.prepend(p);
    say.value = '';
  };
  root.querySelector('#send').onclick = send;
  say.onkeydown = (event) => {
    if (event.key === 'Enter') { event.preventDefault(); send(); }
  };
}`;
const FRAME = `<!doctype html><body><div></div><script>(${TALK})(document.querySelector('div'), (on) => parent.postMessage(on ? 'open' : 'closed', '*'))</script>`;
const sizedBox =
  "(on) => { box.style.cssText = 'position:fixed;bottom:0;left:0;background:#eee;' + (on ? 'width:320px;height:400px' : 'width:80px;height:40px'); }";
const framed = (id: string, frame: string) =>
  `<div id="${id}">${frame}</div><script>
  const box = document.getElementById('${id}').firstChild;
  const size = ${sizedBox};
  size(false);
  addEventListener('message', ({ data }) => size(data === 'open'));
</script>`;

/** What each brand's help page holds beside its words. */
const BODIES: Record<string, string> = {
  // In the page itself, as Crisp.
  'www.quillhaus.shop': `<div id="crisp-chatbox"></div><script>
  const box = document.getElementById('crisp-chatbox');
  (${TALK})(box, ${sizedBox});
</script>`,
  // In a frame of the same origin, as Intercom.
  'www.fadenwerk.shop': framed(
    'intercom-container',
    '<iframe name="intercom-messenger-frame" src="/messenger"></iframe>',
  ),
  // In an open shadow root, as Dialogflow.
  'www.lampenhof.shop': `<df-messenger></df-messenger><script>
  const box = document.querySelector('df-messenger');
  const root = box.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  (${TALK})(root, (on) => { const size = ${sizedBox}; size(on); root.style.cssText = on ? 'width:320px;height:400px' : ''; });
</script>`,
  // In a frame of the vendor's host, as LiveChat.
  'www.moosgarten.shop': framed(
    'chat-widget-container',
    '<iframe src="http://secure.livechatinc.com/messenger"></iframe>',
  ),
  'www.tiefsee.shop': `<button id="help" type="button">Talk to us</button>
<div id="panel" hidden><deep-chat connect='{"url":"/deep-chat/answer"}' style="width:360px;height:420px"></deep-chat></div>
<script type="module" src="/deep-chat.js"></script>
<script>help.onclick = () => { panel.hidden = !panel.hidden; };</script>`,
  'www.flussholz.shop': `<script type="module">
  import Chatbot from '/flowise-embed.js';
  Chatbot.init({ chatflowid: 'help', apiHost: location.origin });
</script>`,
  'www.netzwerft.shop': `<button id="help" type="button">Talk to us</button>
<div id="panel" style="width:360px;height:460px;display:none"></div>
<script src="/botframework-webchat.js"></script>
<script>
  help.onclick = () => { panel.style.display = panel.style.display ? '' : 'none'; };
  WebChat.renderWebChat({
    directLine: WebChat.createDirectLine({ domain: location.origin + '/directline', token: 't', webSocket: false }),
    userID: 'me',
  }, panel);
</script>`,
};

const OWN = { field: '#say', closes: '#close', opens: '#open' };

/** Name of the chat → where it is and how a person uses it. */
export const CHATS: Record<string, ChatHouse> = {
  'a widget in the page': { host: 'www.quillhaus.shop', ...OWN, sends: '#send' },
  'a widget in a frame of the page’s origin': {
    ...{ host: 'www.fadenwerk.shop', ...OWN },
    ...{ sends: null, frame: '/messenger' },
  },
  'a widget in an open shadow root': {
    ...{ host: 'www.lampenhof.shop', sends: null },
    opens: 'df-messenger >>> #open',
    field: 'df-messenger >>> #say',
    closes: 'df-messenger >>> #close',
  },
  'a widget in a frame of its vendor’s host': {
    ...{ host: 'www.moosgarten.shop', ...OWN },
    ...{ sends: '#send', frame: 'livechatinc.com' },
  },
  'deep-chat': {
    ...{ host: 'www.tiefsee.shop', opens: '#help', closes: '#help', sends: null },
    field: 'deep-chat >>> #text-input',
  },
  'flowise-embed': {
    ...{ host: 'www.flussholz.shop', sends: null },
    opens: 'flowise-chatbot >>> button[part="button"]',
    closes: 'flowise-chatbot >>> button[part="button"]',
    field: 'flowise-chatbot >>> textarea',
  },
  'botframework-webchat': {
    ...{ host: 'www.netzwerft.shop', opens: '#help', closes: '#help', sends: null },
    field: '[data-id="webchat-sendbox-input"]',
  },
};

const nameOf = (host: string) => {
  const name = host.split('.')[1] ?? host;
  return name[0]?.toUpperCase() + name.slice(1);
};

/** The page on which a person looks for help. */
function helpPage(host: string): string {
  const name = nameOf(host);
  return `<!doctype html><html lang="en"><head><title>Help · ${name}</title>
<meta property="og:site_name" content="${name}"></head><body>
<a href="/cart">Cart</a> <a href="/returns">Returns</a><h1>Help and contact</h1>
${BODIES[host]}</body></html>`;
}

/** Serves all of them on one port, and what their widgets ask for. */
export async function openChatHouses(): Promise<{ port: number; close(): void }> {
  const said: object[] = [];
  const server: Server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    let body = '';
    for await (const piece of request) body += piece;
    const reply = (type: string, text: string) =>
      response
        .writeHead(200, {
          'content-type': `${type}; charset=utf-8`,
          'access-control-allow-origin': '*',
          'cache-control': 'no-store',
        })
        .end(text);
    const json = (answer: unknown) => reply('application/json', JSON.stringify(answer));
    const script = /^\/(deep-chat|flowise-embed|botframework-webchat)\.js$/.exec(url.pathname)?.[1];
    if (script) {
      return reply('text/javascript', widgetScript(script as 'deep-chat') ?? '');
    }
    if (url.pathname === '/messenger') return reply('text/html', FRAME);
    if (url.pathname === '/deep-chat/answer') return json({ text: 'Let me look.' });
    if (url.pathname.startsWith('/api/v1/prediction')) return json({ text: 'Let me look.' });
    if (url.pathname.startsWith('/api/v1/')) return json({ isStreaming: false });
    if (url.pathname.startsWith('/directline/')) return json(directLine(url, body, said));
    if (url.pathname === '/help') return reply('text/html', helpPage(url.hostname));
    response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** As much of Direct Line 3.0 as a talk needs. */
function directLine(url: URL, body: string, said: object[]): object {
  if (url.pathname.endsWith('/activities')) {
    if (body) {
      said.push({ ...JSON.parse(body), id: `c|${said.length}` });
      return { id: `c|${said.length - 1}` };
    }
    const from = Number(url.searchParams.get('watermark') ?? 0);
    return { activities: said.slice(from), watermark: String(said.length) };
  }
  return { conversationId: 'c', token: 't', expires_in: 3600 };
}
