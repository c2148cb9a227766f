import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Answer, answer, plain, redirect } from './answers.ts';
import { ipRoutes } from './ip.ts';
import { legacyRoutes } from './legacy.ts';
import { commonRoutes, type PortalRequest, type Routes } from './routes.ts';
import { staticFile } from './static-files.ts';
import { readSubmission, type Submission } from './submissions.ts';
import { webFormsRoutes } from './webforms.ts';

export interface Portal {
  /** `http://localhost:<port>`, without a slash at the end. */
  readonly url: string;
  /** The same pages from another origin, on the bare IP and another port: for frames that pages cannot reach into. */
  readonly otherUrl: string;
  stop(): Promise<void>;
  /** Everything received since the start or the last reset, oldest first. */
  submissions(): readonly Submission[];
  reset(): void;
}

/**
 * Starts the demo portal on the loopback interface; port 0 takes a free one, the other origin always does.
 * What is submitted stays in memory, byte for byte, so that tests can compare it with what the editor showed.
 */
export async function startPortal(port = 0): Promise<Portal> {
  const received: Submission[] = [];
  const routes: Routes = { ...commonRoutes(received), ...webFormsRoutes, ...legacyRoutes, ...ipRoutes };
  let url = '';
  let otherUrl = '';

  const listener = (isMain: boolean) => (request: IncomingMessage, response: ServerResponse) => {
    readRequest(request, isMain ? otherUrl : url, received)
      .then((asked) => answerTo(asked, request.method ?? 'GET', routes))
      .catch((error: unknown) => plain(500, String(error)))
      .then((given) => send(response, given));
  };
  const main = createServer(listener(true));
  const other = createServer(listener(false));
  url = `http://localhost:${await listen(main, port)}`;
  otherUrl = `http://127.0.0.1:${await listen(other, 0)}`;

  return {
    url,
    otherUrl,
    submissions: () => received,
    reset: () => {
      received.length = 0;
    },
    stop: async () => {
      await Promise.all([close(main), close(other)]);
    },
  };
}

async function readRequest(
  request: IncomingMessage,
  otherOrigin: string,
  received: Submission[],
): Promise<PortalRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks).toString('utf8');
  const { headers } = request;
  return {
    url: new URL(request.url ?? '/', `http://${headers.host ?? 'localhost'}`),
    headers,
    raw,
    otherOrigin,
    keep: (button) => {
      const submission = readSubmission(button, headers['content-type'] ?? '', raw);
      received.push(submission);
      return submission;
    },
  };
}

async function answerTo(request: PortalRequest, method: string, routes: Routes): Promise<Answer> {
  const route = routes[`${method} ${request.url.pathname}`];
  if (route !== undefined) return route(request);
  if (method !== 'GET') return plain(405, 'Method not allowed');
  const found = await staticFile(request.url.pathname);
  if (found.kind === 'file') return answer(200, found.contentType, found.body);
  return found.kind === 'missing' ? plain(404, 'Not found') : redirect(found.location);
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The portal has no port');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
