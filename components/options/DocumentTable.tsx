import { useState } from 'preact/hooks';
import { type OwnDocument, ownKey, ownRecord } from '../../lib/citation/own-document.ts';
import { ownWords, titleAsWritten } from '../../lib/citation/own-read.ts';
import { validityAt } from '../../lib/citation/validity.ts';
import { Badge } from '../Badge.tsx';
import { Button, DocumentSymbol, IconButton } from '../controls.tsx';
import { shortDate } from '../format.ts';
import type { OptionsActions } from './state.ts';

/** As many rows as a browser draws at once without a pause. */
const SHOWN_AT_ONCE = 200;

interface Props {
  mine: readonly OwnDocument[];
  theirs: readonly OwnDocument[];
  /** Keys `so|ngay`. */
  starred: ReadonlySet<string>;
  actions: OptionsActions;
  onEdit: (document: OwnDocument) => void;
  onDelete: (document: OwnDocument) => void;
}

export function DocumentTable({ mine, theirs, starred, actions, onEdit, onDelete }: Props) {
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const rows = [
    ...mine.map((document) => ({ document, isMine: true })),
    ...theirs.map((document) => ({ document, isMine: false })),
  ];
  if (rows.length === 0) return <p class="options-card options-empty">Không có văn bản nào khớp.</p>;
  return (
    <div class="options-card">
      <table class="documents">
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">Hay dùng</span>
            </th>
            <th scope="col">Số, ký hiệu</th>
            <th scope="col" class="wide">
              Ngày
            </th>
            <th scope="col" class="wide">
              Cơ quan
            </th>
            <th scope="col" class="medium">
              Trích yếu
            </th>
            <th scope="col" class="wide">
              Hiệu lực
            </th>
            <th scope="col">
              <span class="sr">Sửa, xóa</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ document, isMine }) => (
            <tr key={`${isMine}|${ownKey(document)}`}>
              <td>
                <Star document={document} starred={starred} actions={actions} />
              </td>
              <th scope="row">
                <b>
                  <DocumentSymbol text={document.so} />
                </b>
                <span class="folded">
                  <span>ngày {shortDate(document.ngay)}</span>
                  {document.coQuan && <span>{document.coQuan}</span>}
                  <span class="folded-title">{titleAsWritten(ownWords(document))}</span>
                  <State document={document} />
                </span>
              </th>
              <td class="wide date">{shortDate(document.ngay)}</td>
              <td class="wide">{document.coQuan}</td>
              <td class="medium">{titleAsWritten(ownWords(document))}</td>
              <td class="wide">
                <State document={document} />
              </td>
              <td class="does">
                {isMine ? (
                  <>
                    <IconButton icon="pencil" label={`Sửa ${document.so}`} onPress={() => onEdit(document)} />
                    <IconButton icon="bin" label={`Xóa ${document.so}`} onPress={() => onDelete(document)} />
                  </>
                ) : (
                  <span class="meta">Theo chính sách của đơn vị</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <p class="options-more">
          Đang hiện {shown} trên {rows.length.toLocaleString('vi-VN')} văn bản.
          <Button look="link" onPress={() => setShown(shown + SHOWN_AT_ONCE)}>
            Hiện thêm
          </Button>
        </p>
      )}
    </div>
  );
}

function Star({
  document,
  starred,
  actions,
}: Pick<Props, 'starred' | 'actions'> & { document: OwnDocument }) {
  const { so, ngay } = document;
  const isStarred = starred.has(`${so}|${ngay}`);
  return (
    <span class={isStarred ? 'starred' : ''}>
      <IconButton
        icon={isStarred ? 'star-filled' : 'star'}
        label={`Hay dùng: ${so}`}
        pressed={isStarred}
        onPress={() => actions.toggleFavourite(document)}
      />
    </span>
  );
}

/** What the owner says, as of today; an end without a date is shown as said. */
function State({ document }: { document: OwnDocument }) {
  const today = new Date().toLocaleDateString('sv-SE');
  const day = document.ngay > today ? document.ngay : today;
  const isOver = document.hieuLuc === 'hết' && document.het === '';
  return <Badge validity={isOver ? 'expired' : validityAt(ownRecord(document), day)} />;
}
