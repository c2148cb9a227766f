import { Card } from './Card.tsx';
import { CompletionList, spokenCompletion } from './CompletionList.tsx';
import { spokenFinding } from './FindingRow.tsx';
import { FoldedTab } from './FoldedTab.tsx';
import { type Layout, useLayout } from './hooks.ts';
import { Reminder } from './Reminder.tsx';
import { Shell } from './Shell.tsx';
import type { PanelActions, PanelState } from './state.ts';
import { ToastView } from './ToastView.tsx';

const COMPACT_WIDTH = 320;

/** Beside its words in a frame stand the card, the list and the reminder; the panel may stand in a frame further out. */
export type Parts = 'all' | 'beside-words';

interface Props {
  parts: Parts;
  /** Another number, another draft: nothing opened or typed in the panel for the one is left for the other. */
  draft: number;
  state: PanelState;
  window: Window;
  actions: PanelActions;
}

/** Everything of ours on the page. */
export function App({ parts, draft, state, window, actions }: Props) {
  const layout = useLayout(window);
  const { view, toast, card, completion, reminder, side, collapsed } = state;
  const ready = view.kind === 'ready' ? view : null;
  const width = (layout === 'compact' ? COMPACT_WIDTH : state.width) * state.fontScale;
  const frame =
    layout === 'sheet'
      ? { inset: '0' }
      : {
          [side]: '0',
          width: `min(${width}px, 100%)`,
          top: layout === 'compact' ? '0' : `${state.topGap}px`,
          bottom: `${layout === 'compact' ? 0 : state.bottomGap}px`,
        };
  return (
    <div
      class="dt"
      style={{ '--scale': state.fontScale }}
      data-theme={state.theme}
      data-layout={layout}
      data-reminding={reminder !== null && ready !== null}
      lang="vi"
    >
      {parts === 'all' &&
        (collapsed ? (
          <FoldedTab state={state} window={window} actions={actions} />
        ) : (
          <div class="frame" style={frame}>
            <Shell key={draft} state={state} layout={layout} window={window} actions={actions} />
          </div>
        ))}
      {card && ready && <Card card={card} view={ready} window={window} actions={actions} />}
      {completion && ready && <CompletionList completion={completion} window={window} actions={actions} />}
      {toast && (
        <div
          class={`toasts ${side}`}
          style={{
            bottom: `${toastBottom(state, layout)}px`,
            width: `min(${width - 16}px, calc(100% - 16px))`,
          }}
        >
          <ToastView key={toast.id} toast={toast} actions={actions} />
        </div>
      )}
      {reminder && !reminder.inFrame && ready && (
        <Reminder reminder={reminder} view={ready} window={window} actions={actions} />
      )}
      <div class="sr" role="status" aria-live="polite">
        {spoken(state)}
      </div>
    </div>
  );
}

/** Above the lowest buttons, which may be wanted while the message stands. */
function toastBottom({ collapsed, bottomGap, tab, fontScale }: PanelState, layout: Layout): number {
  if (collapsed) return 20;
  if (layout === 'compact') return 8;
  return bottomGap + (tab === 'findings' ? 126 : 44) * fontScale;
}

/** What a screen reader hears without having the focus here. */
function spoken({ toast, card, completion, view }: PanelState): string {
  if (completion) return spokenCompletion(completion);
  if (toast) return [toast.title, toast.detail].filter(Boolean).join('. ');
  return card && view.kind === 'ready' ? spokenFinding(card.finding, view.result.text) : '';
}
