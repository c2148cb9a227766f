import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OwnOutline } from '../../lib/report/own-outline.ts';
import { readOwnOutline } from '../../lib/report/own-read.ts';
import { Button } from '../controls.tsx';
import { Icon } from '../Icon.tsx';
import { FileButton } from './FileButton.tsx';

interface Props {
  /** What was wrong with the file that was opened last. */
  problem: string | null;
  onFile: (file: File) => void;
  onRead: (outline: OwnOutline) => void;
  onCancel: () => void;
}

/** Where an outline is pasted, or its file opened. */
export function OutlinePaste({ problem, onFile, onRead, onCancel }: Props) {
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const shown = failure ?? problem;
  const read = () => {
    const found = readOwnOutline(text, 'text');
    if ('problem' in found) setFailure(found.problem);
    else onRead(found);
  };
  return (
    <>
      <h1>Thêm đề cương</h1>
      <p class="options-lead">
        Chép cả đề cương trong công văn (Word, PDF, trang web) rồi dán vào ô dưới. Xem lại từng mục trước khi
        lưu.
      </p>
      <div class="options-card own-form">
        <div class="own-field">
          <label class="own-label" for={id}>
            Đề cương
          </label>
          <textarea
            ref={field}
            id={id}
            rows={14}
            spellcheck={false}
            data-field="de-cuong"
            placeholder={
              'Đề cương báo cáo …\nI. Công tác lãnh đạo, chỉ đạo\nII. Kết quả thực hiện\n1. Cải cách hành chính'
            }
            aria-invalid={shown !== null}
            aria-describedby={shown === null ? undefined : `${id}-problem`}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        {shown && (
          <p class="own-problem" role="alert" id={`${id}-problem`}>
            {shown}
          </p>
        )}
        <div class="buttons">
          <Button look="fill" onPress={read}>
            Đọc đề cương
          </Button>
          <FileButton
            label="Tệp đề cương"
            accept=".txt,.md,.html,.htm,.json"
            onFile={(file) => {
              setFailure(null);
              onFile(file);
            }}
          >
            Mở tệp…
          </FileButton>
          <Button look="quiet" onPress={onCancel}>
            Hủy
          </Button>
        </div>
      </div>
      <p class="options-foot">
        <Icon name="info" size={14} /> Đọc được tệp .txt, .md, .html và .json do Dự Thảo xuất. Tệp được đọc
        ngay trên máy.
      </p>
    </>
  );
}
