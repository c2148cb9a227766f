import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OwnPoint } from '../lib/checklist/own-points.ts';
import { Button } from './controls.tsx';
import { isComposing } from './keyboard.ts';

interface Props {
  /** The point that is changed; null for a new one. */
  point: OwnPoint | null;
  /** The reports that it may be for, besides all of them. */
  types: readonly { id: string; title: string }[];
  /** Gives the problem, or null when the point was stored. */
  onSave: (noiDung: string, loai: string) => Promise<string | null>;
  onClose: () => void;
}

/** One point of the unit's own: its words, and the reports it is for. */
export function PointForm({ point, types, onSave, onClose }: Props) {
  const [words, setWords] = useState(point?.noiDung ?? '');
  const [loai, setLoai] = useState(point?.loai ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const save = async () => {
    const failure = await onSave(words, loai);
    if (failure === null) onClose();
    else setProblem(failure);
  };
  return (
    <form
      class="own-form point-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (isComposing(event) || event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <input
        ref={input}
        aria-label="Nội dung tự xác nhận"
        placeholder="ví dụ Đã xin ý kiến các phòng"
        spellcheck={false}
        autocomplete="off"
        aria-invalid={problem !== null}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {types.length > 0 && (
        <select
          class="level-select"
          aria-label="Dùng cho"
          value={loai}
          onChange={({ currentTarget }) => setLoai(currentTarget.value)}
        >
          <option value="">Mọi báo cáo</option>
          {types.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
      {problem && (
        <p class="own-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button fill">
          Lưu
        </button>
        <Button look="quiet" onPress={onClose}>
          Hủy
        </Button>
      </div>
    </form>
  );
}
