import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './controls.tsx';
import { Icon, type IconName } from './Icon.tsx';
import type { OutlineRow, PanelActions, SectionPreview } from './state.ts';

interface Props {
  row: OutlineRow;
  path: string;
  /** «4/6» for a section that gathers others. */
  childCount: string | null;
  atCaret: boolean;
  canWrite: boolean;
  open: boolean;
  onToggle: () => void;
  actions: PanelActions;
}

const SIGNS: Record<OutlineRow['status'], { icon: IconName; word: string }> = {
  present: { icon: 'ok', word: 'đã có' },
  empty: { icon: 'half', word: 'có đề mục, chưa có nội dung' },
  missing: { icon: 'missing', word: 'chưa có' },
};

/** One section: a press goes there; a missing one can be inserted after a look at what comes. */
export function SectionRow(props: Props) {
  const { row, path, childCount, atCaret, canWrite, open, onToggle, actions } = props;
  const missing = row.status === 'missing';
  const sign = SIGNS[row.status];
  const title = row.number ? `${row.number} ${row.title}` : row.title;
  const nested = row.parent !== null;
  const insertable = missing && canWrite && childCount === null;
  const preview = usePreview(row.id, insertable && open, actions);
  return (
    <div
      class={`row section ${row.status}${nested ? ' nested' : ' top'}${atCaret ? ' current' : ''}${open ? ' open' : ''}`}
    >
      <div class="row-line">
        <button
          type="button"
          class="row-main"
          data-row
          title={missing ? undefined : `Tới mục ${path}`}
          aria-current={atCaret ? 'location' : undefined}
          aria-expanded={insertable ? open : undefined}
          onClick={() => (missing ? insertable && onToggle() : goToSection(row, actions))}
        >
          <span class="row-icon">{childCount === null && <Icon name={sign.icon} />}</span>
          <span class="row-text">
            <span class="row-title">
              {title}
              <span class="sr">, {sign.word}. </span>
            </span>
            <SectionNote row={row} atCaret={atCaret} place={preview?.place ?? null} />
          </span>
          {childCount !== null && <span class="meta">{childCount}</span>}
          {row.status === 'empty' && <Icon name="goto" />}
        </button>
        {insertable && !open && (
          <Button onPress={onToggle} label={`Chèn ${title}`}>
            <Icon name="plus" size={14} /> Chèn
          </Button>
        )}
      </div>
      {preview && <InsertPreview row={row} preview={preview} onDone={onToggle} actions={actions} />}
    </div>
  );
}

interface NoteProps {
  row: OutlineRow;
  atCaret: boolean;
  place: string | null;
}

function SectionNote({ row, atCaret, place }: NoteProps) {
  const parts = [];
  if (atCaret) parts.push('Đang soạn');
  if (row.status === 'empty') parts.push('Có đề mục, chưa có nội dung');
  if (row.status === 'missing') parts.push(row.mayBeNone && !place ? 'Ghi “Không” nếu không có' : 'Chưa có');
  if (place) parts.push(`sẽ chèn ${place}`);
  if (parts.length === 0 && !row.lacksData) return null;
  return (
    <span class="meta">
      {parts.join(' · ')}
      {row.lacksData && (
        <>
          {parts.length > 0 && ' · '}
          <b class="warn">
            <Icon name="warning" size={12} /> chưa có số liệu
          </b>
        </>
      )}
    </span>
  );
}

/** What would be inserted, as it was when the row was opened; null before that is known. */
function usePreview(id: string, wanted: boolean, actions: PanelActions): SectionPreview | null {
  const [preview, setPreview] = useState<SectionPreview | null>(null);
  useEffect(() => {
    let current = true;
    setPreview(null);
    if (wanted) void actions.sectionPreview(id).then((found) => current && setPreview(found));
    return () => {
      current = false;
    };
  }, [id, wanted]);
  return wanted ? preview : null;
}

interface PreviewProps {
  row: OutlineRow;
  preview: SectionPreview;
  onDone: () => void;
  actions: PanelActions;
}

function InsertPreview({ row, preview, onDone, actions }: PreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  const insert = async (withFrame: boolean) => {
    await actions.insertSection(row.id, withFrame);
    onDone();
  };
  return (
    <div class="insert" ref={box}>
      <div class="paper dashed">
        <b>{preview.heading}</b>
        {preview.body !== null && <span>{preview.body}</span>}
      </div>
      <div class="buttons">
        <Button look="fill" onPress={() => insert(false)}>
          Chèn đề mục
        </Button>
        {preview.body !== null && <Button onPress={() => insert(true)}>Kèm khung số liệu</Button>}
      </div>
    </div>
  );
}

/** The caret goes to the end of what stands under the heading. */
export function goToSection(row: OutlineRow, actions: PanelActions): void {
  if (row.end !== null) actions.goTo(row.end, row.end);
}
