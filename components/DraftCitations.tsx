import type { Citation } from '../lib/checklist/result.ts';
import { wordsOfCitation } from '../lib/citation/own-prefill.ts';
import type { OwnWords } from '../lib/citation/own-read.ts';
import { CitationRow } from './CitationRow.tsx';
import { Button } from './controls.tsx';
import { Icon } from './Icon.tsx';
import { moveAmongRows } from './keyboard.ts';
import { ReviewRow } from './ReviewRow.tsx';
import type { PanelActions, Passage, ReadyView } from './state.ts';
import { groupCitations, recordKey, recordQuery } from './view-model.ts';

const FAVOURITES_SHOWN = 8;

interface Props {
  view: ReadyView;
  actions: PanelActions;
  onSearch: (query: string) => void;
  /** As onSearch; what is found goes in the place of this citation. */
  onReplace: (query: string, replaced: Passage) => void;
  /** Opens the form for a document that the index lacks. */
  onAdd: (words: OwnWords) => void;
}

/** What is offered before anything is typed: favourites, then the documents that the draft names. */
export function DraftCitations({ view, actions, onSearch, onReplace, onAdd }: Props) {
  const { citations } = view.result;
  const { toReview, notInIndex, onlyNamed, verified } = groupCitations(citations);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the rows inside
    <div class="draft-citations" onKeyDown={moveAmongRows}>
      <Favourites view={view} onSearch={onSearch} />
      {citations.length === 0 && <p class="note">Dự thảo chưa có viện dẫn nào.</p>}
      {toReview.length > 0 && (
        <section>
          <h3 class="group">
            Trong dự thảo: cần xem{' '}
            <span>
              · {toReview.length} trên {citations.length} viện dẫn
            </span>
          </h3>
          {toReview.map((citation) => (
            <ReviewRow key={citation.start} {...{ citation, view, actions, onReplace }} />
          ))}
        </section>
      )}
      {notInIndex.length > 0 && (
        <section>
          <h3 class="group">
            Không có trong chỉ mục <span>· {notInIndex.length}</span>
          </h3>
          {notInIndex.map((citation) => (
            <UnknownRow key={citation.start} citation={citation} actions={actions} onAdd={onAdd} />
          ))}
        </section>
      )}
      {onlyNamed.length > 0 && (
        <section>
          <h3 class="group">
            Chỉ nêu tên, không cần đối chiếu <span>· {onlyNamed.length}</span>
          </h3>
          {onlyNamed.map((citation) => (
            <CitationRow key={citation.start} citation={citation} icon="unknown" actions={actions} />
          ))}
        </section>
      )}
      {verified.length > 0 && (
        <section>
          <h3 class="group">
            Khớp chỉ mục <span>· {verified.length}</span>
          </h3>
          {verified.map(({ citation, count }) => (
            <CitationRow key={citation.start} citation={citation} icon="ok" actions={actions}>
              {count > 1 && <span class="meta">nhắc {count} lần</span>}
            </CitationRow>
          ))}
        </section>
      )}
    </div>
  );
}

function Favourites({ view, onSearch }: Pick<Props, 'view' | 'onSearch'>) {
  if (view.favourites.length === 0) return null;
  return (
    <section>
      <h3 class="group">
        <Icon name="star" size={14} /> Hay dùng
      </h3>
      <div class="pills">
        {view.favourites.slice(0, FAVOURITES_SHOWN).map((record) => (
          <button
            type="button"
            class="pill favourite"
            key={recordKey(record)}
            title={record.trichYeu}
            onClick={() => onSearch(recordQuery(recordKey(record)))}
          >
            <Icon name="star-filled" size={13} /> {record.so}
            {record.so.includes('/20') ? '' : ` · ${record.ngay.slice(0, 4)}`}
          </button>
        ))}
      </div>
    </section>
  );
}

interface RowProps {
  citation: Citation;
  actions: PanelActions;
}

function UnknownRow({ citation, actions, onAdd }: RowProps & Pick<Props, 'onAdd'>) {
  if (citation.by === 'number') {
    const note = 'Chưa đủ số, ký hiệu để đối chiếu.';
    return <CitationRow citation={citation} icon="unknown" actions={actions} note={note} />;
  }
  return (
    <CitationRow
      citation={citation}
      icon="unknown"
      actions={actions}
      note="Chưa đối chiếu được. Thêm để lần sau tự nhận."
    >
      <Button onPress={() => onAdd(wordsOfCitation(citation))}>Thêm…</Button>
    </CitationRow>
  );
}
