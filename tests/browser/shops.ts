/** One server for every host name: the shops that the browser tests walk on. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const ORDER = '/checkout/order-received/77/';

/** @param extra goes into the head, before everything else */
export const receipt = (extra = '', body = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Order received</title>${extra}</head>
<body class="woocommerce-checkout woocommerce-order-received woocommerce-page">
<h1>Order received</h1><p class="woocommerce-thankyou-order-received">Thank you. Your order has been
received.</p><a href="/cart/">Cart</a> <a href="/returns/">Returns</a>${body}</body></html>`;

const STORY = '<!doctype html><title>A day</title><h1>A day by the sea</h1><p>It rained.';

/** A page with headers of its own; without any `html`, the browser stays where it is. */
export interface Answer {
  html?: string;
  headers?: Record<string, string>;
}

export interface Shops {
  port: number;
  close(): void;
}

/**
 * Every host name is a shop; what is not its receipt is a story.
 * @param answers hears of every request, and is asked first for the page: its HTML, if that is all
 * there is to say; undefined leaves it at that
 */
export async function openShops(
  answers: (url: URL, request: IncomingMessage) => string | Answer | undefined = () => undefined,
): Promise<Shops> {
  const server: Server = createServer((request, response) => {
    // A proxied request names the whole address, a direct one only its path.
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const said = answers(url, request) ?? (url.pathname === ORDER ? receipt() : STORY);
    const { html, headers } = typeof said === 'string' ? { html: said } : said;
    if (url.pathname === '/favicon.ico' || html === undefined)
      return void response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
