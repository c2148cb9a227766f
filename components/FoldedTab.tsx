import { useRef } from 'preact/hooks';
import { badgeNumber } from './format.ts';
import { Icon, Logo } from './Icon.tsx';
import type { PanelActions, PanelState } from './state.ts';
import { countLevels } from './view-model.ts';

const CLICK_SLACK = 4;

interface Props {
  state: PanelState;
  window: Window;
  actions: PanelActions;
}

/** The folded panel: how the draft stands, at a glance; dragged up and down, pressed to open. */
export function FoldedTab({ state, window, actions }: Props) {
  const grip = useRef<{ y: number; top: number; moved: boolean } | null>(null);
  return (
    <button
      type="button"
      class={`tab-folded ${state.side}`}
      style={{ top: `${state.tabTop * 100}%` }}
      title="Mở Dự Thảo (Alt+.)"
      onPointerDown={(event) => {
        grip.current = { y: event.clientY, top: state.tabTop, moved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const held = grip.current;
        if (!held || event.buttons === 0 || (!held.moved && Math.abs(event.clientY - held.y) < CLICK_SLACK))
          return;
        held.moved = true;
        const share = held.top + (event.clientY - held.y) / window.innerHeight;
        actions.setTabTop(Math.max(0.02, Math.min(share, 0.85)));
      }}
      onClick={() => {
        const dragged = grip.current?.moved;
        grip.current = null;
        if (!dragged) actions.setCollapsed(false);
      }}
    >
      <span class="sr">Mở Dự Thảo{spokenStatus(state)}</span>
      <Logo size={28} />
      <Status state={state} />
    </button>
  );
}

function Status({ state: { view, updated } }: { state: PanelState }) {
  if (updated) return <Line icon="again" />;
  if (view.kind === 'locked') return <Line icon="lock" />;
  if (view.kind === 'unreadable') return <Line icon="unknown" />;
  if (view.kind !== 'ready') return null;
  const { error, warning } = countLevels(view.result.findings);
  if (error + warning === 0) return view.tooShort ? null : <Line icon="ok" />;
  return (
    <>
      <hr />
      {error > 0 && (
        <span class="tab-count error" aria-hidden="true">
          <Icon name="error" size={14} /> <b>{badgeNumber(error)}</b>
        </span>
      )}
      {warning > 0 && (
        <span class="tab-count warning" aria-hidden="true">
          <Icon name="warning" size={14} /> <b>{badgeNumber(warning)}</b>
        </span>
      )}
    </>
  );
}

function Line({ icon }: { icon: 'lock' | 'unknown' | 'ok' | 'again' }) {
  return (
    <>
      <hr />
      <span class={`tab-count ${icon}`}>
        <Icon name={icon} size={18} />
      </span>
    </>
  );
}

function spokenStatus({ view, updated }: PanelState): string {
  if (updated) return ': vừa được cập nhật';
  if (view.kind === 'locked') return ': đã khóa';
  if (view.kind === 'unreadable') return ': không đọc được ô soạn thảo';
  if (view.kind !== 'ready' || view.tooShort) return '';
  const { error, warning } = countLevels(view.result.findings);
  return error + warning === 0 ? ': chưa thấy lỗi' : `: ${error} lỗi, ${warning} chỗ nên xem`;
}
