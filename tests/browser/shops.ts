/** One server for every host name: the shops that the browser tests walk on. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const ORDER = '/checkout/order-received/77/';

/** @param extra goes into the head, before everything else */
export const receipt = (extra = '', body = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Order received</title>${extra}</head>
<body class="woocommerce-checkout woocommerce-order-received woocommerce-page">
<h1>Order received</h1><p class="woocommerce-thankyou-order-received">Thank you. Your order has been
received.</p><a href="/cart/">Cart</a> <a href="/returns/">Returns</a>${body}</body></html>`;

const STORY = '<!doctype html><title>A day</title><h1>A day by the sea</h1><p>It rained.';

export interface Shops {
  port: number;
  close(): void;
}

/**
 * Every host name is a shop; what is not its receipt is a story.
 * @param answers is asked first for the page; undefined leaves it at that
 * @param headers go with every page
 */
export async function openShops(
  answers: (url: URL, headers: IncomingHttpHeaders) => string | undefined = () => undefined,
  headers: Record<string, string> = {},
): Promise<Shops> {
  const server: Server = createServer((request, response) => {
    // A proxied request names the whole address, a direct one only its path.
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();
    const page = answers(url, request.headers) ?? (url.pathname === ORDER ? receipt() : STORY);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page);
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
