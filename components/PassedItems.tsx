import { useState } from 'preact/hooks';
import type { ChecklistItem } from '../lib/checklist/result.ts';
import { Icon } from './Icon.tsx';

interface Props {
  items: readonly ChecklistItem[];
  unfolded: boolean;
}

/** «Đã đạt»: folded while there is something to do. */
export function PassedItems({ items, unfolded }: Props) {
  const [toggled, setToggled] = useState<boolean | null>(null);
  if (items.length === 0) return null;
  const open = toggled ?? unfolded;
  return (
    <section>
      <button type="button" class="fold-line" data-row aria-expanded={open} onClick={() => setToggled(!open)}>
        <Icon name={open ? 'down' : 'right'} size={14} /> <b>Đã đạt</b> · {items.length} nội dung
      </button>
      {open &&
        KINDS.map(({ name, holds }) => {
          const own = items.filter((item) => kindOf(item) === holds);
          return (
            own.length > 0 && (
              <div key={name}>
                <h3 class="group">{name}</h3>
                {own.map((item) => (
                  <PassedItem key={item.id} item={item} />
                ))}
              </div>
            )
          );
        })}
    </section>
  );
}

type Kind = 'form' | 'content' | 'unit' | 'text';

const KINDS: readonly { name: string; holds: Kind }[] = [
  { name: 'Biểu mẫu', holds: 'form' },
  { name: 'Nội dung bắt buộc', holds: 'content' },
  { name: 'Văn bản', holds: 'text' },
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
    <div class="row item pass">
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
