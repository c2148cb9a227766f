import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { sectionNumbers } from '../../lib/report/frame.ts';
import {
  DEEPEST,
  type OutlineProblem,
  type OwnOutline,
  type OwnSection,
  outlineKey,
  outlineProblem,
} from '../../lib/report/own-outline.ts';
import { ownReportType } from '../../lib/report/own-type.ts';
import type { ReportType } from '../../lib/report/schema.ts';
import { Button, Check, IconButton } from '../controls.tsx';
import { Icon } from '../Icon.tsx';

interface Props {
  outline: OwnOutline;
  isNew: boolean;
  /** The other outlines that are kept. */
  known: readonly OwnOutline[];
  types: readonly ReportType[];
  /** Gives the problem, or null when the outline was stored. */
  onSave: (outline: OwnOutline) => Promise<string | null>;
  onCancel: () => void;
}

/** An outline as it was read, to be set right before it is kept; later to be changed. */
export function OutlineForm({ outline, isNew, known, types, onSave, onCancel }: Props) {
  const [ten, setTen] = useState(outline.ten);
  const [muc, setMuc] = useState<readonly OwnSection[]>(outline.muc);
  const [problem, setProblem] = useState<OutlineProblem | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const now: OwnOutline = {
    ten: ten.normalize('NFC').trim(),
    muc: muc.map((section) => ({ ...section, ten: section.ten.normalize('NFC').trim() })),
  };
  const replaces = known.some((other) => outlineKey(other) === outlineKey(now));
  const items = itemsOf(now, types);
  const numbers = sectionNumbers(muc.map(({ cap }) => cap - 1));
  const change = (row: number, part: Partial<OwnSection>) =>
    setMuc(muc.map((section, index) => (index === row ? { ...section, ...part } : section)));
  const save = async () => {
    const wrong = outlineProblem(now);
    setProblem(wrong);
    if (wrong !== null) return;
    const failure = await onSave(now);
    if (failure !== null) setProblem({ row: null, message: failure });
  };
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {isNew ? 'Xem lại đề cương' : 'Sửa đề cương'}
      </h1>
      <p class="options-lead">
        Đọc được {muc.length} mục. Sửa tên, cấp, bỏ mục thừa; bỏ dấu ở mục không bắt buộc.
      </p>
      <div class="options-card">
        <div class="own-form">
          <div class="own-field">
            <label class="own-label" for={id}>
              Tên đề cương
            </label>
            <input
              id={id}
              data-field="ten"
              spellcheck={false}
              autocomplete="off"
              placeholder="ví dụ Báo cáo công tác dân vận chính quyền năm 2026"
              aria-invalid={problem !== null && problem.row === null}
              value={ten}
              onInput={(event) => setTen(event.currentTarget.value)}
            />
          </div>
        </div>
        {muc.map((section, row) => (
          <Row
            // Rows have no name of their own; what stands in one follows its place.
            key={row}
            section={section}
            number={numbers[row] ?? ''}
            item={items.get(row) ?? null}
            invalid={problem?.row === row}
            onChange={(part) => change(row, part)}
            onRemove={() => setMuc(muc.filter((_, index) => index !== row))}
          />
        ))}
      </div>
      {replaces && <p class="options-lead">Sẽ thay đề cương cùng tên đã lưu.</p>}
      {problem && (
        <p class="own-problem" role="alert">
          {problem.message}
        </p>
      )}
      <div class="buttons outline-buttons">
        <Button look="fill" onPress={() => void save()}>
          Lưu đề cương
        </Button>
        <Button onPress={() => setMuc([...muc, { ten: '', cap: muc.at(-1)?.cap ?? 1, batBuoc: true }])}>
          <Icon name="plus" /> Thêm mục
        </Button>
        <Button look="quiet" onPress={onCancel}>
          Hủy
        </Button>
      </div>
    </>
  );
}

/** By row, the contents that such an outline demands with figures. */
function itemsOf(outline: OwnOutline, types: readonly ReportType[]): ReadonlyMap<number, string> {
  if (outlineProblem({ ...outline, ten: 'Đề cương' }) !== null) return new Map();
  const { sections, mandatory } = ownReportType(outline, types);
  return new Map(
    mandatory.map(({ section, title }) => [sections.findIndex(({ id }) => id === section), title]),
  );
}

interface RowProps {
  section: OwnSection;
  number: string;
  item: string | null;
  invalid: boolean;
  onChange: (part: Partial<OwnSection>) => void;
  onRemove: () => void;
}

function Row({ section: { ten, cap, batBuoc }, number, item, invalid, onChange, onRemove }: RowProps) {
  const name = `mục ${number} ${ten}`;
  return (
    <div class="outline-row" style={{ '--depth': cap - 1 }}>
      <span class="outline-number">{number}</span>
      <div class="outline-name">
        <input
          data-field="muc"
          aria-label={`Tên ${name}`}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={invalid}
          value={ten}
          onInput={(event) => onChange({ ten: event.currentTarget.value })}
        />
        {item && <span class="meta">Nội dung bắt buộc có số liệu: {item}</span>}
      </div>
      <Check checked={batBuoc} onChange={(checked) => onChange({ batBuoc: checked })}>
        Bắt buộc<span class="sr"> {name}</span>
      </Check>
      <span class="outline-does">
        <IconButton
          icon="back"
          label={`Đưa ra một cấp: ${name}`}
          disabled={cap === 1}
          onPress={() => onChange({ cap: cap - 1 })}
        />
        <IconButton
          icon="forward"
          label={`Đưa vào một cấp: ${name}`}
          disabled={cap === DEEPEST}
          onPress={() => onChange({ cap: cap + 1 })}
        />
        <IconButton icon="bin" label={`Bỏ ${name}`} onPress={onRemove} />
      </span>
    </div>
  );
}
