import type { PanelState, Rect } from '../../components/state.ts';
import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import { rectIn } from '../../lib/editor/frames.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { buttonsOf } from '../../lib/portal/buttons.ts';
import { buttonRoles, type PortalDescription } from '../../lib/portal/description.ts';
import { formsAround } from '../../lib/portal/form.ts';

const margin = 14;
/** Between the panel and what it must not touch. */
const gap = 8;
const narrowest = 320;

/**
 * Where the panel stands: the side with the smaller overlap with the draft's text, as narrow as it must be to leave
 * that text readable, and between the form's own buttons above and below. `viewport` is that of the panel, in this frame's own.
 */
export function placeBeside(
  editor: EditorAdapter,
  portal: PortalDescription,
  settings: Settings,
  viewport: Rect,
): Pick<PanelState, 'side' | 'width' | 'topGap' | 'bottomGap'> {
  const { left, right } = textColumn(editor);
  const { fontScale } = settings;
  const overlapRight = Math.max(0, right + gap - (viewport.right - narrowest * fontScale));
  const overlapLeft = Math.max(0, viewport.left + narrowest * fontScale + gap - left);
  const side = settings.side === 'auto' ? (overlapLeft < overlapRight ? 'left' : 'right') : settings.side;
  const room = ((side === 'right' ? viewport.right - right : left - viewport.left) - gap) / fontScale;
  const width = Math.max(narrowest, Math.min(settings.width, Math.floor(room)));
  return { side, width, ...gapsAtButtons(editor.root, portal, viewport, side, width * fontScale) };
}

/** Left and right edge of the words, in the top window. */
function textColumn({ root }: EditorAdapter): { left: number; right: number } {
  const { left, right } = rectIn(document, root, root.getBoundingClientRect());
  const style = root.ownerDocument.defaultView?.getComputedStyle(root);
  return {
    left: left + Number.parseFloat(style?.paddingLeft ?? '0'),
    right: right - Number.parseFloat(style?.paddingRight ?? '0'),
  };
}

const rowButtons = 'button, input[type="submit"], input[type="button"], a';

/** What the rows of the form's own buttons need: those that do something with the draft, and what stands beside them. */
function gapsAtButtons(
  editor: HTMLElement,
  portal: PortalDescription,
  viewport: Rect,
  side: 'left' | 'right',
  width: number,
): Pick<PanelState, 'topGap' | 'bottomGap'> {
  const covered = formsAround(editor)
    .flatMap((form) => buttonsOf(form, portal, buttonRoles))
    .flatMap((button) => [...(button.parentElement?.querySelectorAll(`:scope > :is(${rowButtons})`) ?? [])])
    .map((button) => rectIn(document, button, button.getBoundingClientRect()))
    .filter((rect) =>
      side === 'right' ? rect.right > viewport.right - width : rect.left < viewport.left + width,
    );
  const middle = (viewport.top + viewport.bottom) / 2;
  const bottoms = covered.filter(({ bottom }) => bottom < middle).map(({ bottom }) => bottom);
  const tops = covered.filter(({ top }) => top > middle).map(({ top }) => top);
  return {
    topGap: Math.max(margin, ...bottoms.map((bottom) => bottom - viewport.top + gap)),
    bottomGap: Math.max(margin, ...tops.map((top) => viewport.bottom - top + gap)),
  };
}
