import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../lib/checklist/result.ts';
import { Button, Check, IconButton, Key } from './controls.tsx';
import { InlineDiff } from './Diff.tsx';
import { clipTail, withContext } from './diff.ts';
import { spokenFinding } from './FindingRow.tsx';
import { Icon } from './Icon.tsx';
import { moveAmongRows } from './keyboard.ts';
import type { PanelActions, ReadyView } from './state.ts';
import { findingKeys, sectionAt, sectionPath } from './view-model.ts';

const REACH = 26;
const NAMED = 4;

interface Props {
  view: ReadyView;
  certain: readonly Finding[];
  /** What needs a person to look. */
  rest: readonly Finding[];
  /** A mouse leaves the focus in the editor. */
  byKeyboard: boolean;
  actions: PanelActions;
  /** `byKeyboard`: the focus was in here and needs a new place. */
  onClose: (byKeyboard: boolean) => void;
}

/** Every certain fix in its sentence, each of which may be left out, before any is written. */
export function FixPreview({ view, certain, rest, byKeyboard, actions, onClose }: Props) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'start' });
    if (byKeyboard) box.current?.querySelector('button')?.focus();
  }, []);
  const close = () => onClose(box.current?.matches(':focus-within') ?? false);
  const keys = findingKeys(certain);
  const chosen = certain.filter((_, index) => !left.has(keys[index] ?? ''));
  const choose = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const apply = async () => {
    await actions.applyAll(chosen);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else moveAmongRows(event);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the rows inside, Esc leaves
    <div class="view preview" ref={box} onKeyDown={onKeyDown}>
      <div class="preview-head">
        <IconButton icon="back" label="Quay lại" onPress={close} />
        <h2>Xem trước khi sửa</h2>
        <span class="meta">
          Chọn {chosen.length}/{certain.length}
        </span>
      </div>
      <div class="rows">
        {certain.map((finding, index) => {
          const key = keys[index] ?? '';
          return (
            <PreviewRow
              key={key}
              finding={finding}
              view={view}
              checked={!left.has(key)}
              onChange={(on) => choose(key, on)}
            />
          );
        })}
        {rest.length > 0 && (
          <p class="rest">
            <Icon name="info" size={14} />
            <span>
              {rest.length} chỗ còn lại cần anh/chị xem từng chỗ: {named(rest)}.
            </span>
          </p>
        )}
      </div>
      <footer class="foot">
        <div class="buttons">
          <Button look="fill" wide disabled={chosen.length === 0} onPress={apply}>
            Sửa {chosen.length} chỗ
          </Button>
          <Button onPress={close}>Hủy</Button>
        </div>
        <p class="meta">
          {view.writing === 'one-undo' ? `Hoàn tác cả ${chosen.length} chỗ: một lần ` : 'Hoàn tác: '}
          <Key>Ctrl+Z</Key>
          {view.writing === 'many-undos' ? ' nhiều lần' : ''}
        </p>
      </footer>
    </div>
  );
}

function named(findings: readonly Finding[]): string {
  const quotes = findings.slice(0, NAMED).map(({ quote }) => `“${clipTail(quote, 24)}”`);
  return findings.length > NAMED ? `${quotes.join(', ')}…` : quotes.join(', ');
}

interface RowProps {
  finding: Finding;
  view: ReadyView;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function PreviewRow({ finding, view, checked, onChange }: RowProps) {
  const { text } = view.result;
  const change = withContext(finding, text, REACH);
  const section = sectionAt(view.outline, finding.start);
  return (
    <div class="row preview-row">
      <Check checked={checked} onChange={onChange}>
        <span class="sr">{spokenFinding(finding, text)}</span>
        <span aria-hidden="true">{change && <InlineDiff change={change} />}</span>
        <span class="meta">
          {finding.name}
          {section && ` · mục ${sectionPath(section, view.outline)}`}
        </span>
      </Check>
      <span class={`row-icon ${finding.level}`}>
        <Icon name={finding.level} />
      </span>
    </div>
  );
}
