import { useState } from 'preact/hooks';
import type { ChecklistItem } from '../lib/checklist/result.ts';
import { Icon } from './Icon.tsx';

interface Props {
  items: readonly ChecklistItem[];
}

interface PassedProps extends Props {
  /** Nothing else is on the list: of each kind all is right. */
  all: boolean;
}

/** «Đã đạt»: one line while there is something to do. */
export function FoldedPassed({ items }: Props) {
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <section>
      <button type="button" class="fold-line" data-row aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'right'} size={14} /> <b>Đã đạt</b> · {items.length} nội dung
      </button>
      {open && <PassedItems items={items} all={false} />}
    </section>
  );
}

/** What was found to be right, by what it is about. */
export function PassedItems({ items, all }: PassedProps) {
  return KINDS.map(({ name, holds }) => {
    const own = items.filter((item) => kindOf(item) === holds);
    return (
      own.length > 0 && (
        <section key={name}>
          <h3 class="group">
            {name} {all && <span>{`· ${own.length}/${own.length}`}</span>}
          </h3>
          {own.map((item) => (
            <PassedItem key={item.id} item={item} />
          ))}
        </section>
      )
    );
  });
}

type Kind = 'form' | 'content' | 'unit' | 'text';

const KINDS: readonly { name: string; holds: Kind }[] = [
  { name: 'Nội dung bắt buộc', holds: 'content' },
  { name: 'Văn bản', holds: 'text' },
  { name: 'Biểu mẫu', holds: 'form' },
  { name: 'Đơn vị', holds: 'unit' },
];

function kindOf({ id, field }: ChecklistItem): Kind {
  if (field !== null) return 'form';
  if (id.startsWith('don-vi-')) return 'unit';
  return ['tiep-cong-dan', 'cchc', 'qcdc'].includes(id) ? 'content' : 'text';
}

/** The figures found are shown back, so that a wrong reading is seen. */
function PassedItem({ item }: { item: ChecklistItem }) {
  return (
    <div class={`row item pass ${kindOf(item)}`}>
      <div class="row-line">
        <span class="row-icon ok">
          <Icon name="ok" />
        </span>
        <span class="row-text">
          <span class="row-title">{item.label}</span>
          {item.detail && <span class="message">{item.detail}</span>}
        </span>
      </div>
    </div>
  );
}
