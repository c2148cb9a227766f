import type { Point } from './driver.ts';

/**
 * Runs in the page. The middle of an element, in the top window's pixels, once it is shown, stands still and would
 * really receive the click; null until then.
 */
export async function clickPoint(target: { frame: string | null; selector: string }): Promise<Point | null> {
  const find = (scope: ParentNode, [part = '', ...rest]: string[]): Element | null => {
    const [, css = '', words = ''] = /^([^«]*)(?:«(.*)»)?$/.exec(part.trim()) ?? [];
    for (const each of scope.querySelectorAll<HTMLElement>(css)) {
      const text = each.innerText;
      if (words.startsWith('=') ? text.trim() !== words.slice(1) : words && !text.includes(words)) continue;
      const found = rest.length === 0 ? each : find(each.shadowRoot ?? each, rest);
      if (found) return found;
    }
    return null;
  };
  const deepHit = (root: Document, x: number, y: number): Element | null => {
    let hit = root.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
      if (inner === null || inner === hit) break;
      hit = inner;
    }
    return hit;
  };
  const isInside = (node: Node | null, ancestor: Element): boolean => {
    for (let at = node; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      if (at === ancestor) return true;
    }
    return false;
  };
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  const frame = target.frame === null ? null : (find(document, [target.frame]) as HTMLIFrameElement | null);
  const root = target.frame === null ? document : (frame?.contentDocument ?? null);
  const element = root === null ? null : find(root, target.selector.split('>>>'));
  if (root === null || element === null) return null;

  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await nextFrame();
  await nextFrame();
  const rect = element.getBoundingClientRect();
  if (rect.width === 0 || rect.height === 0 || rect.x !== before.x || rect.y !== before.y) return null;

  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2;
  if (!isInside(deepHit(root, x, y), element)) return null;
  if (frame === null) return { x, y };

  const outer = frame.getBoundingClientRect();
  const top = { x: outer.x + frame.clientLeft + x, y: outer.y + frame.clientTop + y };
  return isInside(deepHit(document, top.x, top.y), frame) ? top : null;
}
