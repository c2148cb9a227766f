import { useState } from 'preact/hooks';
import type { OwnDocument } from '../../lib/citation/own-document.ts';
import { type OwnWords, ownWords } from '../../lib/citation/own-read.ts';
import { fold } from '../../lib/text/fold.ts';
import { Button } from '../controls.tsx';
import { shortDate } from '../format.ts';
import { Icon } from '../Icon.tsx';
import { OwnForm } from '../OwnForm.tsx';
import { Confirm } from './Confirm.tsx';
import { Damaged } from './Damaged.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { FileButton } from './FileButton.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { SearchField } from './SearchField.tsx';
import type { OptionsActions, OptionsState, ReadFile } from './state.ts';

interface Props {
  state: OptionsState;
  actions: OptionsActions;
}

/** What is open over the list. */
type Open =
  | { kind: 'form'; words: OwnWords; replaced: OwnDocument | null }
  | { kind: 'import'; file: ReadFile }
  | { kind: 'delete'; document: OwnDocument }
  | null;

/** «Văn bản của tôi»: the list, and everything that can be done with it. */
export function DocumentsSection({ state, actions }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState('');
  const close = () => setOpen(null);
  const done = (message: string) => {
    setSaid(message);
    close();
  };
  if (open?.kind === 'form') {
    return (
      <div class="options-card narrow">
        <OwnForm
          title={open.replaced ? `Sửa ${open.replaced.so}` : 'Thêm văn bản'}
          words={open.words}
          submit={open.replaced ? 'Lưu' : 'Thêm'}
          onSave={async (document) => {
            const problem = await actions.save(document, open.replaced);
            if (problem === null) done(`Đã lưu ${document.so}.`);
            return problem;
          }}
          onCancel={close}
        />
      </div>
    );
  }
  if (open?.kind === 'import') {
    return (
      <ImportPreview
        file={open.file}
        known={state.documents}
        actions={actions}
        onDone={done}
        onCancel={close}
      />
    );
  }
  const remove = async (document: OwnDocument) => {
    const problem = await actions.remove([document]);
    done(problem ?? `Đã xóa ${document.so}.`);
  };
  return (
    <>
      <h1>Văn bản của tôi</h1>
      <p class="options-lead">
        Văn bản của tỉnh, của sở không có trong chỉ mục đi kèm. Thêm vào đây để tìm và đối chiếu.
      </p>
      {state.damaged > 0 && <Damaged onSee={() => actions.goTo('du-lieu')} />}
      <p class="options-said" role="status">
        {said}
      </p>
      <List
        state={state}
        actions={actions}
        onOpen={(next) => {
          setSaid('');
          setOpen(next);
        }}
      />
      {open?.kind === 'delete' && (
        <Confirm
          question="Xóa 1 văn bản? Không hoàn tác được."
          detail={`${open.document.so} ngày ${shortDate(open.document.ngay)}`}
          onYes={() => void remove(open.document)}
          onNo={close}
        />
      )}
    </>
  );
}

function List({ state, actions, onOpen }: Props & { onOpen: (open: Open) => void }) {
  const { documents, pack, settings } = state;
  const [query, setQuery] = useState('');
  const all = documents.length + pack.length;
  const starred = new Set(settings.favourites);
  const mine = ordered(documents.filter(matches(query)), starred);
  const theirs = ordered(pack.filter(matches(query)), starred);
  const empty = all === 0;
  return (
    <>
      <div class="options-tools">
        {!empty && (
          <SearchField
            label="Tìm trong văn bản của tôi"
            placeholder={`Tìm trong ${all.toLocaleString('vi-VN')} văn bản`}
            value={query}
            onInput={setQuery}
          />
        )}
        <span class="grow" />
        <FileButton
          label="Tệp để nhập"
          accept=".csv,.txt,.tsv,.json,.xlsx,.xls"
          onFile={async (file) => onOpen({ kind: 'import', file: await actions.read(file) })}
        >
          Nhập từ tệp…
        </FileButton>
        {documents.length > 0 && (
          <>
            <Button onPress={() => actions.exportAs('csv')}>Xuất CSV</Button>
            <Button onPress={() => actions.exportAs('json')}>Xuất JSON</Button>
          </>
        )}
        <Button look="fill" onPress={() => onOpen({ kind: 'form', words: {}, replaced: null })}>
          <Icon name="plus" /> Thêm văn bản
        </Button>
      </div>
      {empty ? (
        <p class="options-card options-empty">
          Chưa có văn bản nào. Thêm từng văn bản, nhập từ tệp CSV của Excel, hoặc bấm “Thêm…” cạnh một viện
          dẫn trong bảng.
        </p>
      ) : (
        <DocumentTable
          mine={mine}
          theirs={theirs}
          starred={starred}
          actions={actions}
          onEdit={(document) => onOpen({ kind: 'form', words: wordsToEdit(document), replaced: document })}
          onDelete={(document) => onOpen({ kind: 'delete', document })}
        />
      )}
      <p class="options-foot">
        <Icon name="info" size={14} /> Khi nhập, văn bản trùng loại, số, ký hiệu và ngày được cập nhật; không
        văn bản nào bị xóa.
      </p>
    </>
  );
}

/** Dates as people write them. */
function wordsToEdit(document: OwnDocument): OwnWords {
  const { ngay, het } = document;
  return { ...ownWords(document), ngay: shortDate(ngay), het: het && shortDate(het) };
}

/** Every word must stand somewhere, without diacritics. */
function matches(query: string): (document: OwnDocument) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return ({ so, loai, coQuan, ngay, trichYeu }) => {
    const text = fold([so, loai, coQuan, shortDate(ngay), ngay, trichYeu].join(' '));
    return words.every((word) => text.includes(word));
  };
}

/** Starred ones first, then the newest. */
function ordered(documents: readonly OwnDocument[], starred: ReadonlySet<string>): readonly OwnDocument[] {
  const rank = ({ so, ngay }: OwnDocument) => Number(!starred.has(`${so}|${ngay}`));
  return documents.toSorted(
    (a, b) => rank(a) - rank(b) || b.ngay.localeCompare(a.ngay) || a.so.localeCompare(b.so),
  );
}
