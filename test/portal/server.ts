import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { staticFile } from './static-files.ts';
import { type PortalButton, parseFields, type Submission } from './submissions.ts';

export interface Portal {
  /** `http://localhost:<port>`, without a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
  /** Everything received since the start or the last reset, oldest first. */
  submissions(): readonly Submission[];
  reset(): void;
}

const BUTTONS: Readonly<Record<string, PortalButton>> = {
  '/luu-du-thao': 'luu-du-thao',
  '/trinh-ky': 'trinh-ky',
};

/**
 * Starts the demo portal on the loopback interface; port 0 takes a free one.
 * What is submitted stays in memory, byte for byte, so that tests can compare it with what the editor showed.
 */
export async function startPortal(port = 0): Promise<Portal> {
  const received: Submission[] = [];
  const server = createServer((request, response) => {
    answer(request, response, received).catch((error: unknown) => {
      send(response, 500, 'text/plain; charset=utf-8', String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The portal has no port');

  return {
    url: `http://localhost:${address.port}`,
    submissions: () => received,
    reset: () => {
      received.length = 0;
    },
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  received: Submission[],
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const button = BUTTONS[pathname];
  if (request.method === 'POST' && button !== undefined) return receive(request, response, button, received);
  if (request.method !== 'GET') return send(response, 405, 'text/plain; charset=utf-8', 'Method not allowed');
  if (pathname === '/submissions') return sendJson(response, 200, received);

  const found = await staticFile(pathname);
  if (found.kind === 'file') return send(response, 200, found.contentType, found.body);
  if (found.kind === 'missing') return send(response, 404, 'text/plain; charset=utf-8', 'Not found');
  response.writeHead(302, { location: found.location }).end();
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  button: PortalButton,
  received: Submission[],
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks).toString('utf8');
  const contentType = request.headers['content-type'] ?? '';
  let fields: Record<string, string>;
  try {
    fields = parseFields(contentType, raw);
  } catch (error) {
    return sendJson(response, 400, { error: String(error) });
  }
  received.push({ button, time: new Date().toISOString(), contentType, raw, fields });
  sendJson(response, 200, { count: received.length });
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

function send(response: ServerResponse, status: number, contentType: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(body);
}
