import type { PortalDescription } from './description.ts';

/**
 * The family of portals that a part of a page belongs to: the one that names the host, else the one known by its paths,
 * else by what stands on the page, in the element's own document or one of those around it. The first of `portals`, the
 * generic one, when it is none of them.
 */
export function portalAround(
  element: Element,
  portals: readonly [PortalDescription, ...PortalDescription[]],
): PortalDescription {
  const documents = documentsAround(element);
  const places = documents.map(({ location }) => location);
  return (
    portals.find(({ hosts }) =>
      places.some(({ hostname }) => hosts.some((host) => isUnder(hostname, host))),
    ) ??
    portals.find(({ paths }) => places.some(({ pathname }) => paths.some((path) => holds(pathname, path)))) ??
    portals.find(({ fingerprints }) =>
      documents.some((document) => fingerprints.some((selector) => document.querySelector(selector))),
    ) ??
    portals[0]
  );
}

function documentsAround(element: Element): Document[] {
  const documents: Document[] = [];
  for (let at: Element | null | undefined = element; at; at = at.ownerDocument.defaultView?.frameElement)
    documents.push(at.ownerDocument);
  return documents;
}

function isUnder(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

function holds(pathname: string, path: string): boolean {
  return pathname.toLowerCase().includes(path.toLowerCase());
}
