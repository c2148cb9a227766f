import { useRef } from 'preact/hooks';
import type { PanelActions, PanelState } from './state.ts';

export const MIN_WIDTH = 320;
export const MAX_WIDTH = 480;
const STEP = 20;

interface Props {
  state: PanelState;
  window: Window;
  actions: PanelActions;
}

/** The panel's inner edge: dragged, or moved by arrow keys, to change the width. */
export function ResizeEdge({ state, window, actions }: Props) {
  const held = useRef(false);
  const { side, width, fontScale } = state;
  const set = (wanted: number) =>
    actions.setWidth(Math.round(Math.max(MIN_WIDTH, Math.min(wanted, MAX_WIDTH))));
  const widthAt = (x: number) => (side === 'right' ? window.innerWidth - x : x) / fontScale;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be dragged
    <div
      class="resize-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label="Độ rộng bảng"
      aria-valuenow={width}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      tabIndex={0}
      onPointerDown={(event) => {
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => held.current && set(widthAt(event.clientX))}
      onPointerUp={() => {
        held.current = false;
      }}
      onKeyDown={(event) => {
        const wider = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
        const narrower = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
        if (event.key === wider) set(width + STEP);
        if (event.key === narrower) set(width - STEP);
      }}
    />
  );
}
