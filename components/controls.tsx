import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  /** `fill` and `edge` write; `link` only goes there; `quiet` is for what is rarely wanted. */
  look?: 'fill' | 'edge' | 'link' | 'quiet';
  wide?: boolean;
  label?: string;
  disabled?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}

export function Button({ children, onPress, look = 'edge', wide, label, disabled, buttonRef }: ButtonProps) {
  return (
    <button
      type="button"
      ref={buttonRef ?? null}
      class={`button ${look}${wide ? ' wide' : ''}`}
      aria-label={label}
      disabled={disabled}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      {children}
    </button>
  );
}

interface IconButtonProps {
  icon: IconName;
  label: string;
  onPress: (event: MouseEvent) => void;
  pressed?: boolean;
  expanded?: boolean;
  disabled?: boolean;
}

export function IconButton({ icon, label, onPress, pressed, expanded, disabled }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={(event) => {
        event.stopPropagation();
        onPress(event);
      }}
    >
      <Icon name={icon} />
    </button>
  );
}

interface SegmentedProps<T> {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChoose: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function Segmented<T extends string | number>({ label, options, value, onChoose }: SegmentedProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings the page's own look with it
    <div class="segmented" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          type="button"
          key={option.value}
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}

interface CheckProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}

export function Check({ checked, onChange, children }: CheckProps) {
  return (
    // A label's own press would take the focus out of the draft.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box itself answers to the keyboard
    <label
      class="check"
      onClick={(event) => {
        if (event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        onChange(!checked);
      }}
    >
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="box">
        <Icon name="check" size={14} />
      </span>
      <span class="check-text">{children}</span>
    </label>
  );
}

/** A document's symbol that may break after its slashes and hyphens. */
export function DocumentSymbol({ text }: { text: string }) {
  return (
    <>
      {text.split(/(?<=[/-])/).map((part, index) => (
        <span key={index}>
          {part}
          <wbr />
        </span>
      ))}
    </>
  );
}

/** A keyboard key. */
export function Key({ children }: { children: string }) {
  return <kbd>{children}</kbd>;
}
