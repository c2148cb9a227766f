import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './controls.tsx';
import { clipTail } from './diff.ts';
import type { PanelActions, ReadyView } from './state.ts';
import { findingKeys } from './view-model.ts';

const REACH = 60;

interface Props {
  view: ReadyView;
  actions: PanelActions;
}

/** What is not listed because the user wants it so: places set aside, to be had back one by one or all, and rules that are off; and rules that failed. */
export function HiddenFindings({ view: { ignored, mutedCount, failedCount }, actions }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) box.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  if (ignored.length + mutedCount + failedCount === 0) return null;
  const keys = findingKeys(ignored);
  return (
    <div class="ignored meta" ref={box}>
      {ignored.length > 0 && (
        <p>
          Đã bỏ qua {ignored.length} chỗ ·{' '}
          <Button look="link" onPress={() => actions.restoreIgnored(ignored)}>
            Hiện lại
          </Button>{' '}
          ·{' '}
          <Button look="link" onPress={() => setOpen(!open)}>
            {open ? 'Thu lại' : 'Xem từng chỗ'}
          </Button>
        </p>
      )}
      {open && ignored.length > 0 && (
        <ul>
          {ignored.map((finding, index) => (
            <li key={keys[index]}>
              <button
                type="button"
                class="place grow"
                onClick={() => actions.goTo(finding.start, finding.end)}
              >
                “{clipTail(finding.quote, REACH)}” <span class="meta">{finding.name}</span>
              </button>
              <Button
                look="link"
                label={`Hiện lại “${clipTail(finding.quote, REACH)}”`}
                onPress={() => actions.restoreIgnored([finding])}
              >
                Hiện lại
              </Button>
            </li>
          ))}
        </ul>
      )}
      {mutedCount > 0 && (
        <p>
          Đã tắt {mutedCount} quy tắc ·{' '}
          <Button look="link" onPress={() => actions.openOptions('quy-tac')}>
            Xem
          </Button>
        </p>
      )}
      {failedCount > 0 && <p>{failedCount} quy tắc gặp lỗi, không dùng cho văn bản này.</p>}
    </div>
  );
}
