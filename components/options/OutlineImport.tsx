import { useState } from 'preact/hooks';
import { type OwnOutline, outlineKey } from '../../lib/report/own-outline.ts';
import { Button } from '../controls.tsx';

interface Props {
  outlines: readonly OwnOutline[];
  known: readonly OwnOutline[];
  /** Gives the problem, or null when they were stored. */
  onImport: () => Promise<string | null>;
  onCancel: () => void;
}

/** What a file of outlines holds, before anything of it is kept. */
export function OutlineImport({ outlines, known, onImport, onCancel }: Props) {
  const [failure, setFailure] = useState<string | null>(null);
  const keys = new Set(known.map(outlineKey));
  const replaced = outlines.filter((outline) => keys.has(outlineKey(outline))).length;
  return (
    <>
      <h1>Nhập đề cương</h1>
      <p class="options-lead" role="status">
        Đọc được {outlines.length} đề cương: {outlines.length - replaced} mới, {replaced} thay bản cùng tên.
      </p>
      <div class="buttons">
        <Button look="fill" onPress={() => void onImport().then(setFailure)}>
          Nhập {outlines.length} đề cương
        </Button>
        <Button onPress={onCancel}>Không nhập</Button>
      </div>
      {failure && (
        <p class="own-problem" role="alert">
          {failure}
        </p>
      )}
      <section>
        <h2>Sẽ được nhập</h2>
        <div class="options-card outline-import">
          {outlines.map((outline) => (
            <div class="options-row" key={outline.ten}>
              <p class="grow">
                {outline.ten} <span class="meta">· {outline.muc.length} mục</span>
              </p>
              {keys.has(outlineKey(outline)) && <span class="meta">Thay bản cùng tên</span>}
            </div>
          ))}
        </div>
      </section>
    </>
  );
}
