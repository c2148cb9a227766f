import type { Citation } from '../lib/checklist/result.ts';
import { endsSurely } from '../lib/citation/repair.ts';
import { CitationRow } from './CitationRow.tsx';
import { Button } from './controls.tsx';
import { shortDate } from './format.ts';
import type { PanelActions, Passage, ReadyView } from './state.ts';
import { isAmbiguous, recordKey, recordQuery, symbolOf } from './view-model.ts';

interface Props {
  citation: Citation;
  view: ReadyView;
  actions: PanelActions;
  onReplace: (query: string, replaced: Passage) => void;
}

/** A citation that differs from the index, with what would mend it: one press where one thing is meant, else the choice. */
export function ReviewRow({ citation, view, actions, onReplace }: Props) {
  const { start, end, match } = citation;
  const see = () => actions.goTo(start, end);
  const repairs = view.writing === 'none' ? [] : repairsOf(citation, view.result.documentDate);
  const press = ({ part, key }: Repair) => {
    if (part === 'date' || (isKnown(key) && endsSurely(citation)))
      return void actions.repairCitation(start, end, part, key);
    // The old citation is shown selected: the user sees what the new one will take the place of.
    see();
    onReplace(recordQuery(key), { start, end, words: view.result.text.slice(start, end) });
  };
  const [only] = repairs;
  return (
    <CitationRow
      citation={citation}
      icon={match === 'repealed' ? 'error' : 'warning'}
      actions={actions}
      note={<Difference citation={citation} />}
      below={
        repairs.length > 1 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset brings the page's own look with it
          <div class="choices" role="group" aria-label="Chọn văn bản">
            {repairs.map((repair) => (
              <div class="choice" key={repair.key}>
                <Button
                  label={[repair.words, repair.title].filter(Boolean).join(': ')}
                  onPress={() => press(repair)}
                >
                  {repair.words}
                </Button>
                <span class="meta">{repair.title}</span>
              </div>
            ))}
          </div>
        )
      }
    >
      {repairs.length === 1 && only ? (
        <Button onPress={() => press(only)}>
          {only.part === 'date'
            ? 'Sửa ngày'
            : isKnown(only.key) && endsSurely(citation)
              ? 'Thay bằng văn bản mới'
              : 'Thay…'}
        </Button>
      ) : (
        repairs.length === 0 && (
          <Button look="link" onPress={see}>
            Xem
          </Button>
        )
      )}
    </CitationRow>
  );
}

/** A document whose date is not known is not in the index. */
const isKnown = (key: string) => key.includes('|');

interface Repair {
  part: 'date' | 'whole';
  key: string;
  /** On a button of its own, beside others. */
  words: string;
  title: string;
}

/** `at`: the draft's own date; what was issued later cannot be meant. */
function repairsOf(citation: Citation, at: string | null): Repair[] {
  const { match, record, candidates } = citation;
  if (match === 'repealed')
    return (record?.thayTheBoi ?? []).map((key) => ({
      part: 'whole',
      key,
      words: `Thay bằng ${symbolOf(key)}`,
      title: '',
    }));
  if (match !== 'date-differs' && !isAmbiguous(citation)) return [];
  const meant = record
    ? [record]
    : candidates.filter(({ ngay }) => ngay !== '' && (at === null || ngay <= at));
  return meant.map((each) => ({
    part: 'date',
    key: recordKey(each),
    words: `Ngày ${shortDate(each.ngay)}`,
    title: each.trichYeu,
  }));
}

function Difference({ citation }: { citation: Citation }) {
  const { match, record } = citation;
  if (match === 'date-differs') {
    if (!record) return <>Chỉ mục ghi ngày khác.</>;
    return (
      <>
        Chỉ mục ghi ngày <b>{shortDate(record.ngay)}</b>.
      </>
    );
  }
  if (match === 'title-differs') return <>Trích yếu khác với chỉ mục.</>;
  if (match === 'unknown') return <>Có nhiều văn bản cùng số. Thêm ngày của văn bản nào?</>;
  const by = record?.thayTheBoi.map(symbolOf).join(', ');
  return <>{by ? `Hết hiệu lực. Thay bằng ${by}.` : 'Hết hiệu lực.'}</>;
}
