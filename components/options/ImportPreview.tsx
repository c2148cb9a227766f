import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnDocument } from '../../lib/citation/own-document.ts';
import type { FileProblem, FileRead } from '../../lib/citation/own-file.ts';
import { mergeOwn } from '../../lib/citation/own-merge.ts';
import { titleAsWritten } from '../../lib/citation/own-read.ts';
import { Button } from '../controls.tsx';
import { shortDate } from '../format.ts';
import { Icon } from '../Icon.tsx';
import type { OptionsActions, ReadFile } from './state.ts';

const SHOWN = 100;

interface Props {
  file: ReadFile;
  known: readonly OwnDocument[];
  actions: OptionsActions;
  onDone: (message: string) => void;
  onCancel: () => void;
}

/** What a file holds, before anything of it is kept. */
export function ImportPreview({ file: { name, read }, known, actions, onDone, onCancel }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        Nhập từ {name}
      </h1>
      {'problem' in read ? (
        <>
          <p class="options-notice" role="alert">
            <Icon name="warning" /> {read.problem}
          </p>
          <p class="options-lead">Chưa nhập gì. Danh sách còn nguyên.</p>
          <Button onPress={onCancel}>Quay lại</Button>
        </>
      ) : (
        <Found read={read} known={known} actions={actions} onDone={onDone} onCancel={onCancel} />
      )}
    </>
  );
}

function Found({ read, known, actions, onDone, onCancel }: Omit<Props, 'file'> & { read: FileRead }) {
  const { good, problems, unused } = read;
  const [failure, setFailure] = useState<string | null>(null);
  const { added, updated, same } = mergeOwn(known, good);
  const badRows = new Set(problems.map(({ row }) => row)).size;
  const keep = async () => {
    const problem = await actions.importAll(good);
    if (problem === null) onDone(`Đã nhập: ${added} mới, ${updated} cập nhật, ${same} không đổi.`);
    else setFailure(problem);
  };
  return (
    <>
      <p class="options-lead" role="status">
        Đọc được {good.length} văn bản: {added} mới, {updated} cập nhật, {same} không đổi.
        {badRows > 0 && ` ${badRows} dòng có lỗi, sẽ không được nhập.`}
      </p>
      {unused.length > 0 && <p class="options-lead">Cột không dùng đến: {unused.join(', ')}.</p>}
      <div class="buttons">
        {good.length > 0 && (
          <Button look="fill" onPress={() => void keep()}>
            {badRows > 0 ? `Nhập ${good.length} dòng đúng` : `Nhập ${good.length} văn bản`}
          </Button>
        )}
        <Button onPress={onCancel}>{good.length > 0 ? 'Không nhập' : 'Quay lại'}</Button>
      </div>
      {failure && (
        <p class="own-problem" role="alert">
          {failure}
        </p>
      )}
      {problems.length > 0 && <Problems problems={problems} />}
      {good.length > 0 && <Good documents={good} />}
    </>
  );
}

function Problems({ problems }: { problems: readonly FileProblem[] }) {
  return (
    <section>
      <h2>Dòng có lỗi</h2>
      <div class="options-card">
        <table class="documents problems">
          <thead>
            <tr>
              <th scope="col">Dòng</th>
              <th scope="col">Cột</th>
              <th scope="col">Lỗi</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, SHOWN).map(({ row, column, message }) => (
              <tr key={`${row}|${column}`}>
                <td>{row}</td>
                <td>{column ?? '–'}</td>
                <td>
                  {message.charAt(0).toUpperCase()}
                  {message.slice(1)}.
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Rest count={problems.length - SHOWN} />
      </div>
    </section>
  );
}

function Good({ documents }: { documents: readonly OwnDocument[] }) {
  return (
    <section>
      <h2>Sẽ được nhập</h2>
      <div class="options-card">
        <table class="documents">
          <thead>
            <tr>
              <th scope="col">Số, ký hiệu</th>
              <th scope="col">Ngày</th>
              <th scope="col">Trích yếu</th>
            </tr>
          </thead>
          <tbody>
            {documents.slice(0, SHOWN).map(({ loai, so, ngay, noi, trichYeu }) => (
              <tr key={`${loai}|${so}|${ngay}`}>
                <th scope="row">
                  <b>{so}</b>
                </th>
                <td class="date">{shortDate(ngay)}</td>
                <td>{titleAsWritten({ noi, trichYeu })}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Rest count={documents.length - SHOWN} />
      </div>
    </section>
  );
}

function Rest({ count }: { count: number }) {
  return count > 0 ? <p class="options-more">… và {count.toLocaleString('vi-VN')} dòng nữa.</p> : null;
}
