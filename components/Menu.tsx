import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';
import { moveAmongRows } from './keyboard.ts';

/** Event of the panel's root that closes an open menu: presses inside an editor's frame reach no window of ours. */
export const DISMISS = 'dt-dismiss';

interface MenuProps {
  label: string;
  place: 'start' | 'end';
  /** Opened by a key, so the focus goes in; a mouse leaves it in the editor. */
  byKeyboard: boolean;
  window: Window;
  onClose: () => void;
  children: ComponentChildren;
}

/** A list of choices over the panel; a press elsewhere or Esc closes it. */
export function Menu({ label, place, byKeyboard, window, onClose, children }: MenuProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (byKeyboard) box.current?.querySelector<HTMLElement>('[data-row]')?.focus();
    const root = box.current?.getRootNode();
    const outside = (event: Event) => {
      if (root instanceof ShadowRoot && event.target !== root.host) onClose();
    };
    window.addEventListener('mousedown', outside, true);
    root?.addEventListener(DISMISS, onClose);
    return () => {
      window.removeEventListener('mousedown', outside, true);
      root?.removeEventListener(DISMISS, onClose);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else moveAmongRows(event);
  };
  return (
    <>
      <div class="backdrop" aria-hidden="true" onMouseDown={onClose} />
      <div class={`menu ${place}`} role="menu" aria-label={label} ref={box} onKeyDown={onKeyDown}>
        {children}
      </div>
    </>
  );
}

interface ItemProps {
  children: ComponentChildren;
  icon?: IconName;
  hint?: string | undefined;
  /** For a choice among several. */
  chosen?: boolean;
  /** For what is switched on and off. */
  checked?: boolean;
  onPress: () => void;
}

export function MenuItem({ children, icon, hint, chosen, checked, onPress }: ItemProps) {
  const role =
    checked !== undefined
      ? ({ role: 'menuitemcheckbox', 'aria-checked': checked } as const)
      : chosen === undefined
        ? ({ role: 'menuitem' } as const)
        : ({ role: 'menuitemradio', 'aria-checked': chosen } as const);
  return (
    <button {...role} type="button" class={`menu-item${chosen ? ' chosen' : ''}`} data-row onClick={onPress}>
      <span class="row-icon">
        {(chosen || checked || icon) && <Icon name={chosen || checked ? 'check' : (icon ?? 'check')} />}
      </span>
      <span class="grow">{children}</span>
      {hint && <span class="meta">{hint}</span>}
    </button>
  );
}

export function MenuTitle({ children }: { children: string }) {
  return (
    <p class="menu-title" role="presentation">
      {children}
    </p>
  );
}
