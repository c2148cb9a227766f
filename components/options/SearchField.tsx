import { Icon } from '../Icon.tsx';

interface Props {
  label: string;
  placeholder: string;
  value: string;
  onInput: (words: string) => void;
}

/** Where one types what to look for in a list. */
export function SearchField({ label, placeholder, value, onInput }: Props) {
  return (
    <div class="options-search">
      <Icon name="search" />
      <input
        type="search"
        spellcheck={false}
        autocomplete="off"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}
