import type { PanelState } from '../../components/state.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import type { PortalDescription } from '../../lib/portal/description.ts';
import { formAround } from '../../lib/portal/form.ts';
import { saveButton, submitButtons } from '../../lib/portal/submit.ts';

const margin = 14;

/** Where the panel stands: the side with the smaller overlap with the draft, and above the form's own buttons. */
export function placeBeside(
  editor: HTMLElement,
  portal: PortalDescription,
  settings: Settings,
  { width }: PanelState,
): Pick<PanelState, 'side' | 'bottomGap'> {
  const { left, right } = editor.getBoundingClientRect();
  const overlapRight = Math.max(0, right - (innerWidth - width));
  const overlapLeft = Math.max(0, width - left);
  const side = settings.side === 'auto' ? (overlapLeft < overlapRight ? 'left' : 'right') : settings.side;
  return { side, bottomGap: gapAboveButtons(editor, portal, side, width) };
}

function gapAboveButtons(
  editor: HTMLElement,
  portal: PortalDescription,
  side: 'left' | 'right',
  width: number,
): number {
  const form = formAround(editor);
  const save = saveButton(form, portal);
  const tops = [...submitButtons(form, portal), ...(save ? [save] : [])]
    .map((button) => button.getBoundingClientRect())
    .filter((rect) => (side === 'right' ? rect.right > innerWidth - width : rect.left < width))
    .filter((rect) => rect.top > innerHeight / 2)
    .map((rect) => rect.top);
  return tops.length === 0 ? margin : Math.max(margin, innerHeight - Math.min(...tops) + 8);
}
