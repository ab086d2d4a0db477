/** Serves the whole street on one port, by host name. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOUSES } from './houses.ts';

export interface Street {
  port: number;
  /** Requests that came from an extension instead of a page. There must be none. */
  fromExtension: string[];
  close(): void;
}

export async function openStreet(): Promise<Street> {
  const fromExtension: string[] = [];
  const server = createServer(async (request, response) => {
    // A proxied request names the whole address, a direct one only its path.
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (/^(chrome|moz)-extension:/.test(request.headers.origin ?? '')) {
      fromExtension.push(url.href);
    }
    const answer = HOUSES[url.hostname]?.({
      url,
      method: request.method ?? 'GET',
      form: new URLSearchParams(await text(request)),
      cookies: new Map(
        (request.headers.cookie ?? '')
          .split('; ')
          .map((pair) => pair.split('=', 2) as [string, string]),
      ),
    });
    response.setHeader('cache-control', 'no-store');
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (!answer) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nobody lives here.');
      return;
    }
    if ('cookie' in answer && answer.cookie) {
      response.setHeader('set-cookie', `${answer.cookie}; Path=/; HttpOnly`);
    }
    if ('to' in answer) response.writeHead(303, { location: answer.to }).end();
    else if ('script' in answer) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(answer.script);
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer.html);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    fromExtension,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function text(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += piece;
  return body;
}
