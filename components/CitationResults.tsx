import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { wordsOfQuery } from '../lib/citation/own-prefill.ts';
import type { OwnWords } from '../lib/citation/own-read.ts';
import type { CitationRecord } from '../lib/citation/types.ts';
import { Badge, badgeWord } from './Badge.tsx';
import { Button, IconButton, Segmented } from './controls.tsx';
import { shortDate, spokenDate } from './format.ts';
import { Highlighted } from './Highlighted.tsx';
import { Icon } from './Icon.tsx';
import type { CitationForm, CitationPreview, PanelActions, ReadyView, SearchHit } from './state.ts';
import { recordKey } from './view-model.ts';

interface Props {
  hits: readonly SearchHit[];
  query: string;
  /** These are still the hits of what was typed before. */
  searching: boolean;
  view: ReadyView;
  opened: number;
  onOpen: (index: number) => void;
  /** null: the form that fits the place. */
  form: CitationForm | null;
  onForm: (form: CitationForm) => void;
  onInsert: (hit: SearchHit) => void;
  /** The citation goes in the place of another, not to the caret. */
  replaces: boolean;
  /** Opens the form for a document that the index lacks. */
  onAdd: (words: OwnWords) => void;
  actions: PanelActions;
}

/** What the search found; the open one shows the words that would be inserted. */
export function CitationResults(props: Props) {
  const { hits, query, searching, view, opened, actions, onAdd } = props;
  if (hits.length === 0) return <NothingFound onAdd={() => onAdd(wordsOfQuery(query))} />;
  const at = view.result.documentDate;
  const twins = twinsOfFirst(hits);
  return (
    <div class="results" aria-busy={searching}>
      <p class="meta lead" role="status">
        <b>{hits.length} kết quả</b> ·{' '}
        {at
          ? `tính hiệu lực tại ngày ${shortDate(at)}`
          : 'tính hiệu lực tại hôm nay (chưa thấy ngày văn bản)'}
      </p>
      {hits.map((hit, index) => (
        <Fragment key={recordKey(hit.record)}>
          {index === 1 && twins > 0 && <h3 class="group">Cùng số, khác ngày</h3>}
          {index === opened ? (
            <OpenResult {...props} hit={hit} starred={isFavourite(view, hit.record)} />
          ) : (
            <ClosedResult
              hit={hit}
              starred={isFavourite(view, hit.record)}
              onOpen={() => props.onOpen(index)}
              actions={actions}
            />
          )}
        </Fragment>
      ))}
    </div>
  );
}

/** How many hits right after the first bear its number. */
function twinsOfFirst(hits: readonly SearchHit[]): number {
  const so = hits[0]?.record.so;
  const other = hits.findIndex((hit) => hit.record.so !== so);
  return (other < 0 ? hits.length : other) - 1;
}

function isFavourite(view: ReadyView, record: CitationRecord): boolean {
  const key = recordKey(record);
  return view.favourites.some((one) => recordKey(one) === key);
}

function ResultLines({ hit }: { hit: SearchHit }) {
  const { record } = hit;
  return (
    <>
      <span class="result-head">
        <b>
          <Highlighted text={record.so} spans={hit.soSpans} />
        </b>{' '}
        <span class="date">ngày {shortDate(record.ngay)}</span>
      </span>
      <span class="result-title">
        {record.noi && `${record.noi.charAt(0).toUpperCase()}${record.noi.slice(1)} `}
        <Highlighted text={record.trichYeu} spans={hit.titleSpans} />
      </span>
      <span class="meta">
        {record.coQuan} <Badge validity={hit.validity} />
      </span>
    </>
  );
}

function Star({
  record,
  starred,
  actions,
}: {
  record: CitationRecord;
  starred: boolean;
  actions: PanelActions;
}) {
  return (
    <span class={starred ? 'starred' : ''}>
      <IconButton
        icon={starred ? 'star-filled' : 'star'}
        label={starred ? 'Bỏ khỏi hay dùng' : 'Lưu vào hay dùng'}
        onPress={() => actions.toggleFavourite(record)}
      />
    </span>
  );
}

interface ClosedProps {
  hit: SearchHit;
  starred: boolean;
  onOpen: () => void;
  actions: PanelActions;
}

function ClosedResult({ hit, starred, onOpen, actions }: ClosedProps) {
  return (
    <div class="row result">
      <div class="row-line">
        <button type="button" class="row-main" onClick={onOpen}>
          <span class="sr">
            {spoken(hit)}. {hit.record.trichYeu}
          </span>
          <span class="row-text" aria-hidden="true">
            <ResultLines hit={hit} />
          </span>
        </button>
        <Star record={hit.record} starred={starred} actions={actions} />
      </div>
    </div>
  );
}

function OpenResult({
  hit,
  view,
  form,
  onForm,
  onInsert,
  replaces,
  starred,
  actions,
}: Props & { hit: SearchHit; starred: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [hit]);
  const preview = usePreview(hit, view, actions);
  const chosen = form ?? preview?.suggested ?? 'first';
  const words = preview?.[chosen] ?? '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings the page's own look with it
    <div class="row result open" ref={box} role="group" aria-label={spoken(hit)}>
      <div class="row-line">
        <div class="row-text">
          <ResultLines hit={hit} />
        </div>
        <Star record={hit.record} starred={starred} actions={actions} />
      </div>
      <Segmented
        label="Dạng viện dẫn"
        options={[
          { value: 'first', label: 'Lần đầu (đầy đủ)' },
          { value: 'later', label: 'Lần sau (rút gọn)' },
        ]}
        value={chosen}
        onChoose={onForm}
      />
      <div class="paper">{words}</div>
      <p class="meta">
        {preview?.mentionedIn
          ? `Đã nhắc ở mục ${preview.mentionedIn}.`
          : 'Trước con trỏ chưa nhắc văn bản này.'}
      </p>
      <div class="buttons">
        <Button look="fill" disabled={view.writing === 'none'} onPress={() => onInsert(hit)}>
          {replaces ? 'Thay viện dẫn cũ' : 'Chèn tại con trỏ'}
        </Button>
        <Button disabled={words === ''} onPress={() => actions.copy(words)}>
          <Icon name="copy" size={14} /> Sao chép
        </Button>
      </div>
    </div>
  );
}

/** The words for this place in the draft, asked again when the caret goes to another section; null before they are known. */
function usePreview({ record }: SearchHit, view: ReadyView, actions: PanelActions): CitationPreview | null {
  const key = recordKey(record);
  const [known, setKnown] = useState<{ key: string; preview: CitationPreview } | null>(null);
  useEffect(() => {
    let current = true;
    void actions.previewCitation(record).then((preview) => current && setKnown({ key, preview }));
    return () => {
      current = false;
    };
  }, [key, view]);
  return known?.key === key ? known.preview : null;
}

function spoken({ record, validity }: SearchHit): string {
  return `${record.loai} ${record.so}, ngày ${spokenDate(record.ngay)}, ${badgeWord(validity).toLowerCase()}`;
}

function NothingFound({ onAdd }: { onAdd: () => void }) {
  return (
    <div class="state">
      <h2>Không tìm thấy văn bản</h2>
      <p>Thử số và năm, ví dụ: 33 2021.</p>
      <Button onPress={onAdd}>Thêm vào danh sách của tôi…</Button>
    </div>
  );
}
