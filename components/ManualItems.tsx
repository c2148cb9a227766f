import { useState } from 'preact/hooks';
import { type OwnPoint, pointId } from '../lib/checklist/own-points.ts';
import type { ChecklistItem } from '../lib/checklist/result.ts';
import { Button, Check, IconButton } from './controls.tsx';
import { Icon } from './Icon.tsx';
import { PointForm } from './PointForm.tsx';
import type { PanelActions, ReadyView } from './state.ts';

interface Props {
  items: readonly ChecklistItem[];
  view: ReadyView;
  actions: PanelActions;
}

/** «Anh/chị tự xác nhận»: what only a person can know, with the unit's own points, which are added and changed here. */
export function ManualItems({ items, view, actions }: Props) {
  const [open, setOpen] = useState<OwnPoint | 'new' | null>(null);
  const close = () => {
    setOpen(null);
    actions.focusEditor();
  };
  const form = (point: OwnPoint | null) => (
    <PointForm
      point={point}
      types={view.typeChoices.filter(({ id }) => id === view.typeId)}
      onSave={(words, loai) => actions.savePoint(words, loai, point)}
      onClose={close}
    />
  );
  return (
    <>
      {items.map((item) => {
        const point = view.ownPoints.find((each) => pointId(each) === item.id) ?? null;
        if (point && open === point) return <div key={item.id}>{form(point)}</div>;
        return (
          <div class="row row-line" key={item.id}>
            <Check
              checked={view.confirmed.includes(item.id)}
              onChange={(done) => actions.confirm(item.id, done)}
            >
              {item.label}
            </Check>
            {point && (
              <span class="point-does">
                <IconButton icon="pencil" label={`Sửa: ${item.label}`} onPress={() => setOpen(point)} />
                <IconButton
                  icon="bin"
                  label={`Xóa: ${item.label}`}
                  onPress={() => void actions.removePoint(point)}
                />
              </span>
            )}
          </div>
        );
      })}
      {open === 'new' ? (
        form(null)
      ) : (
        <div class="list-does">
          <Button look="link" onPress={() => setOpen('new')}>
            <Icon name="plus" size={14} /> Thêm nội dung
          </Button>
        </div>
      )}
    </>
  );
}
