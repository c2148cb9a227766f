import { useEffect, useRef } from 'preact/hooks';
import { Button } from './controls.tsx';
import { Icon } from './Icon.tsx';
import type { PanelActions, Toast } from './state.ts';

const LIFE = 6000;

/** One short message at a time; it stays while pointed at or focused. */
export function ToastView({ toast, actions }: { toast: Toast; actions: PanelActions }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) actions.dismissToast(toast.id);
    }, LIFE);
    return () => clearInterval(timer);
  }, [toast.id]);
  return (
    <div class="toast" ref={box}>
      <span class={`row-icon ${toast.level}`}>
        <Icon name={toast.level} />
      </span>
      <span class="row-text">
        <span class="row-title">{toast.title}</span>
        {toast.detail && <span class="meta">{toast.detail}</span>}
      </span>
      {toast.action && (
        <Button look="link" onPress={() => actions.toastAction(toast.id)}>
          {toast.action}
        </Button>
      )}
    </div>
  );
}
