import { useId } from 'preact/hooks';
import type { UnitProfile } from '../../lib/report/unit-profile.ts';

interface Props {
  name: keyof UnitProfile;
  label: string;
  hint: string;
  value: string;
  /** What the organisation has set; it stands there and cannot be changed. */
  policy: string;
  onInput: (value: string) => void;
}

/** One field of the unit's profile. */
export function UnitField({ name, label, hint, value, policy, onInput }: Props) {
  const id = useId();
  const isSet = policy !== '';
  const common = {
    id,
    value: isSet ? policy : value,
    disabled: isSet,
    placeholder: `ví dụ ${hint}`,
    spellcheck: false,
    autocomplete: 'off',
    maxLength: name === 'noiNhan' ? 4000 : 200,
    'data-field': name,
  } as const;
  return (
    <div class="own-field">
      <label class="own-label" for={id}>
        {label}
        {isSet && <span class="meta"> · Theo chính sách của đơn vị</span>}
      </label>
      {name === 'noiNhan' ? (
        <textarea {...common} rows={4} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...common} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    </div>
  );
}
