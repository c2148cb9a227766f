import type { Citation } from '../lib/checklist/result.ts';
import { endsSurely, withTitle } from '../lib/citation/repair.ts';
import { CitationRow } from './CitationRow.tsx';
import { Button } from './controls.tsx';
import { shortDate } from './format.ts';
import type { CitationPart, PanelActions, Passage, ReadyView } from './state.ts';
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
  const repairs = view.writing === 'none' ? [] : repairsOf(citation, view.result);
  const press = ({ part, key }: Repair) => {
    if (part !== 'whole' || (isKnown(key) && endsSurely(citation)))
      return void actions.repairCitation(start, end, part, key);
    // The old citation is shown selected: the user sees what the new one will take the place of.
    see();
    onReplace(recordQuery(key), { start, end, words: view.result.text.slice(start, end) });
  };
  const [only] = repairs;
  // Which document a mere number means is for the user to say, even where only one is known.
  const isChoice = repairs.length > (citation.by === 'number' ? 0 : 1);
  return (
    <CitationRow
      citation={citation}
      icon={match === 'repealed' ? 'error' : 'warning'}
      actions={actions}
      note={<Difference citation={citation} />}
      below={
        isChoice && (
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
      {only && !isChoice ? (
        <Button onPress={() => press(only)}>
          {only.part === 'date'
            ? 'Sửa ngày'
            : only.part === 'title'
              ? 'Sửa trích yếu'
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
  part: CitationPart;
  key: string;
  /** On a button of its own, beside others. */
  words: string;
  title: string;
}

function repairsOf(citation: Citation, { text, documentDate: at }: ReadyView['result']): Repair[] {
  const { by, match, record, candidates, start, end } = citation;
  if (match === 'repealed')
    return (record?.thayTheBoi ?? []).map((key) => ({
      part: 'whole',
      key,
      words: `Thay bằng ${symbolOf(key)}`,
      title: '',
    }));
  if (match === 'title-differs') {
    const repaired = record && withTitle(text.slice(start, end), text.slice(end, end + 2), record);
    if (!record || repaired === null) return [];
    return [{ part: 'title', key: recordKey(record), words: 'Sửa trích yếu', title: record.trichYeu }];
  }
  if (by === 'number') {
    return candidates.map((each) => ({
      part: 'symbol',
      key: recordKey(each),
      words: `${each.so} ngày ${shortDate(each.ngay)}`,
      title: each.trichYeu,
    }));
  }
  if (match !== 'date-differs' && !isAmbiguous(citation)) return [];
  // What was issued after the draft cannot be meant.
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
  const { by, match, record } = citation;
  if (match === 'unknown' && by === 'number') return <>Chưa đủ số, ký hiệu. Đây là văn bản nào?</>;
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
  const newer = record?.thayTheBoi.map(symbolOf).join(', ');
  return <>{newer ? `Hết hiệu lực. Thay bằng ${newer}.` : 'Hết hiệu lực.'}</>;
}
