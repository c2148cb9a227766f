import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { TYPE_NAMES } from '../lib/citation/doc-types.ts';
import { OWN_LABELS, type OwnDocument, type OwnField } from '../lib/citation/own-document.ts';
import { type OwnWords, readOwn, titleAsWritten } from '../lib/citation/own-read.ts';
import { Button, Segmented } from './controls.tsx';
import { isComposing } from './keyboard.ts';

interface Props {
  title: string;
  /** What is known already. */
  words: OwnWords;
  submit: string;
  /** Gives the problem, or null when the document was stored. */
  onSave: (document: OwnDocument) => Promise<string | null>;
  onCancel: () => void;
}

const STATES = [
  { value: 'còn', label: 'Còn' },
  { value: 'hết', label: 'Hết' },
  { value: 'chưa rõ', label: 'Chưa rõ' },
] as const;

/** One document of the user's own list, written or changed. */
export function OwnForm({ title, words: known, submit, onSave, onCancel }: Props) {
  const [words, setWords] = useState<OwnWords>({ ...known, trichYeu: titleAsWritten(known), noi: '' });
  const [problems, setProblems] = useState<ReadonlyMap<OwnField, string>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const heading = useId();
  useEffect(() => focusFirst(form.current, '[data-empty]'), []);
  const set = (field: OwnField) => (value: string) => setWords((before) => ({ ...before, [field]: value }));
  const save = async () => {
    const read = readOwn(words);
    setFailure(null);
    if ('problems' in read) {
      setProblems(new Map(read.problems.map(({ field, message }) => [field, message])));
      queueMicrotask(() => focusFirst(form.current, '[aria-invalid=true]'));
      return;
    }
    setProblems(new Map());
    setFailure(await onSave(read.document));
  };
  const field = (name: OwnField, hint?: string) => (
    <Field
      name={name}
      value={words[name] ?? ''}
      hint={hint}
      problem={problems.get(name) ?? problems.get(name === 'trichYeu' ? 'noi' : name)}
      onInput={set(name)}
    />
  );
  return (
    <form
      class="own-form"
      ref={form}
      aria-labelledby={heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (isComposing(event) || event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <h2 id={heading}>{title}</h2>
      <div class="own-pair">
        {field('so', '12/KH-UBND')}
        {field('ngay', '05/02/2026')}
      </div>
      <div class="own-pair">
        {field('loai', 'Kế hoạch')}
        {field('coQuan', 'UBND tỉnh')}
      </div>
      {field('trichYeu')}
      <div class="own-field">
        <span class="own-label">{OWN_LABELS.hieuLuc}</span>
        <Segmented
          label={OWN_LABELS.hieuLuc}
          options={STATES}
          value={words.hieuLuc || 'chưa rõ'}
          onChoose={(state) => setWords({ ...words, hieuLuc: state, ...(state !== 'hết' && { het: '' }) })}
        />
      </div>
      {words.hieuLuc === 'hết' && (
        <div class="own-pair">
          {field('het', '01/7/2026')}
          {field('thayTheBoi', '16/2026/QĐ-UBND')}
        </div>
      )}
      {failure && (
        <p class="own-problem" role="alert">
          {failure}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button fill">
          {submit}
        </button>
        <Button look="quiet" onPress={onCancel}>
          Hủy
        </Button>
      </div>
    </form>
  );
}

function focusFirst(form: HTMLFormElement | null, selector: string): void {
  (form?.querySelector<HTMLElement>(selector) ?? form?.querySelector<HTMLElement>('input'))?.focus();
}

const REQUIRED: ReadonlySet<OwnField> = new Set(['so', 'ngay', 'loai']);

interface FieldProps {
  name: OwnField;
  value: string;
  hint: string | undefined;
  problem: string | undefined;
  onInput: (value: string) => void;
}

function Field({ name, value, hint, problem, onInput }: FieldProps) {
  const id = useId();
  const common = {
    id,
    value,
    spellcheck: false,
    autocomplete: 'off',
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
    'data-empty': value === '' ? '' : undefined,
    'data-field': name,
  } as const;
  return (
    <div class="own-field">
      <label class="own-label" for={id}>
        {OWN_LABELS[name]}
        {!REQUIRED.has(name) && <span class="meta"> · nếu có</span>}
      </label>
      {name === 'trichYeu' ? (
        <textarea {...common} rows={3} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          placeholder={hint && `ví dụ ${hint}`}
          list={name === 'loai' ? `${id}-types` : undefined}
          aria-required={REQUIRED.has(name)}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {name === 'loai' && (
        <datalist id={`${id}-types`}>
          {TYPE_NAMES.map((type) => (
            <option key={type} value={type} />
          ))}
        </datalist>
      )}
      {problem !== undefined && (
        <p class="own-problem" id={`${id}-problem`}>
          {problem.charAt(0).toUpperCase() + problem.slice(1)}.
        </p>
      )}
    </div>
  );
}
