import type { IncomingHttpHeaders } from 'node:http';
import { type Answer, json } from './answers.ts';
import type { PortalButton, Submission } from './submissions.ts';

export interface PortalRequest {
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  /** The body exactly as sent, decoded as UTF-8; empty for GET. */
  readonly raw: string;
  /** The portal's other origin, as seen from the one that was asked. */
  readonly otherOrigin: string;
  /** Keeps the body as one press of a button. Throws when it cannot be read. */
  keep(button: PortalButton): Submission;
}

export type Route = (request: PortalRequest) => Answer | Promise<Answer>;
/** By method and path, such as `POST /trinh-ky`. */
export type Routes = Readonly<Record<string, Route>>;

/** What all pages share: the two buttons, what was received, and where the portal's other origin is. */
export function commonRoutes(received: readonly Submission[]): Routes {
  const press =
    (button: PortalButton): Route =>
    ({ keep }) => {
      try {
        keep(button);
      } catch (error) {
        return json({ error: String(error) }, 400);
      }
      return json({ count: received.length });
    };
  return {
    'POST /luu-du-thao': press('luu-du-thao'),
    'POST /trinh-ky': press('trinh-ky'),
    'GET /submissions': () => json(received),
    'GET /origins.json': ({ otherOrigin }) => json({ khac: otherOrigin }),
  };
}
