import { Badge, badgeWord } from './Badge.tsx';
import { Key } from './controls.tsx';
import { shortDate, spokenDate } from './format.ts';
import { Highlighted } from './Highlighted.tsx';
import { useSize } from './hooks.ts';
import { placeList, viewportOf } from './placement.ts';
import type { CompletionRow, CompletionState, PanelActions } from './state.ts';
import { recordKey } from './view-model.ts';

interface Props {
  completion: CompletionState;
  window: Window;
  actions: PanelActions;
}

const FORMS: Record<CompletionRow['form'], string> = {
  first: 'chèn dạng đầy đủ (lần đầu)',
  later: 'chèn dạng rút gọn (lần sau)',
  'legal-basis': 'chèn dạng căn cứ',
};

/** The documents that may be meant by what is typed at the caret. Focus and keys stay in the editor. */
export function CompletionList({ completion, window, actions }: Props) {
  const { rows, highlighted, rect } = completion;
  const [box, size] = useSize(completion);
  const place = size && placeList(rect, size, viewportOf(window));
  const form = rows[highlighted ?? 0]?.form ?? 'first';
  return (
    <div
      class="completion"
      ref={box}
      style={
        place
          ? { left: `${place.left}px`, top: `${place.top}px`, maxHeight: `${place.maxHeight}px` }
          : { visibility: 'hidden' }
      }
    >
      <div class="completion-rows" role="listbox" aria-label="Văn bản gợi ý">
        {rows.map((row, index) => (
          <Row
            key={recordKey(row.hit.record)}
            row={row}
            highlighted={index === highlighted}
            wide={index === (highlighted ?? 0)}
            onPress={() => actions.acceptCompletion(index)}
          />
        ))}
      </div>
      <div class="completion-foot" aria-hidden="true">
        <Key>↑</Key> <Key>↓</Key> chọn
        <span class="grow">
          <Key>Tab</Key> {FORMS[form]}
        </span>
        <Key>Esc</Key> đóng
      </div>
    </div>
  );
}

interface RowProps {
  row: CompletionRow;
  highlighted: boolean;
  /** Shows its title in two lines. */
  wide: boolean;
  onPress: () => void;
}

function Row({ row: { hit }, highlighted, wide, onPress }: RowProps) {
  const { record, soSpans, titleSpans, validity } = hit;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the editor
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the editor
    <div
      class={`completion-row${wide ? ' wide' : ''}`}
      role="option"
      aria-selected={highlighted}
      onClick={onPress}
    >
      <div class="completion-head">
        <b>
          <Highlighted text={record.so} spans={soSpans} />
        </b>
        <span class="date grow">ngày {shortDate(record.ngay)}</span>
        <Badge validity={validity} />
      </div>
      <div class="completion-title">
        {record.noi && `${record.noi.charAt(0).toUpperCase()}${record.noi.slice(1)} `}
        <Highlighted text={record.trichYeu} spans={titleSpans} />
      </div>
    </div>
  );
}

/** What a screen reader hears of the list while the focus is in the editor. */
export function spokenCompletion({ rows, highlighted }: CompletionState): string {
  const row = highlighted === null ? undefined : rows[highlighted];
  if (!row) return `${rows.length} văn bản gợi ý, phím mũi tên xuống để chọn`;
  const { record, validity } = row.hit;
  return `${record.loai} ${record.so}, ngày ${spokenDate(record.ngay)}, ${badgeWord(validity).toLowerCase()}. ${record.trichYeu}. Tab để ${FORMS[row.form]}`;
}
