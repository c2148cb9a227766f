import { useEffect, useRef } from 'preact/hooks';
import { Button } from './controls.tsx';
import { useSize } from './hooks.ts';
import { Icon } from './Icon.tsx';
import { placeReminder, viewportOf } from './placement.ts';
import { Ring } from './Ring.tsx';
import type { PanelActions, ReadyView, Rect, ReminderState } from './state.ts';
import { checklistState } from './view-model.ts';

const HALO = 7;
/** The hole ends under the halo, whose corners are round. */
const HOLE = 4;

interface Props {
  reminder: ReminderState;
  view: ReadyView;
  window: Window;
  actions: PanelActions;
}

/** Shown once at the page's submit button, which stays usable: we never press it. */
export function Reminder({ reminder, view, window, actions }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  const [box, size] = useSize(reminder);
  const placed = size !== null;
  useEffect(() => {
    if (placed) first.current?.focus();
  }, [placed]);
  const { failed, passed, automatic } = checklistState(view.result.checklist);
  const type = view.typeChoices.find(({ id }) => id === view.typeId);
  const place = size && placeReminder(reminder.rect, size, viewportOf(window));
  return (
    <>
      <Scrim hole={reminder.rect} onPress={actions.closeReminder} />
      <div
        class="reminder"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="dt-reminder-title"
        aria-describedby="dt-reminder-items"
        ref={box}
        style={place ? { left: `${place.left}px`, top: `${place.top}px` } : { opacity: 0 }}
        onKeyDown={(event) => keepInside(event, actions.closeReminder)}
      >
        <div class="reminder-head">
          <Ring done={passed.length} total={automatic} size={50} />
          <div>
            <h2 id="dt-reminder-title">Còn {failed.length} việc trước khi trình</h2>
            {type && <p class="message">{[type.title, view.periodLabel].filter(Boolean).join(' · ')}</p>}
          </div>
        </div>
        <ul id="dt-reminder-items">
          {failed.map((item) => (
            <li key={item.id}>
              <span class="row-icon error">
                <Icon name="error" />
              </span>
              <span class="row-text">
                <span class="row-title">{item.label}</span>
                {(item.chips.length > 0 || item.detail) && (
                  <span class="message">
                    {item.chips.length > 0 ? `Thiếu ${item.chips.join(', ')}` : item.detail}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
        <div class="buttons">
          <Button look="fill" buttonRef={first} onPress={actions.reviewBeforeSubmit}>
            Xem và sửa
          </Button>
          <Button onPress={actions.closeReminder}>Để sau</Button>
        </div>
        <p class="reminder-foot">
          Vẫn muốn trình? Bấm <b>{reminder.submitLabel}</b> trên trang lần nữa.
        </p>
      </div>
    </>
  );
}

/** Dims the page but for a hole through which the page's own button is pressed. */
function Scrim({ hole, onPress }: { hole: Rect | null; onPress: () => void }) {
  if (!hole) return <div class="scrim" onClick={onPress} aria-hidden="true" />;
  const { left, top, right, bottom } = around(hole, HOLE);
  const halo = around(hole, HALO);
  const outer = '0 0, 100% 0, 100% 100%, 0 100%, 0 0';
  const inner = `${left}px ${top}px, ${left}px ${bottom}px, ${right}px ${bottom}px, ${right}px ${top}px, ${left}px ${top}px`;
  return (
    <>
      <div
        class="scrim"
        aria-hidden="true"
        onClick={onPress}
        style={{ clipPath: `polygon(evenodd, ${outer}, ${inner})` }}
      />
      <div
        class="halo"
        aria-hidden="true"
        style={{
          left: `${halo.left}px`,
          top: `${halo.top}px`,
          width: `${halo.right - halo.left}px`,
          height: `${halo.bottom - halo.top}px`,
        }}
      />
    </>
  );
}

function around({ left, top, right, bottom }: Rect, by: number): Rect {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function keepInside(event: KeyboardEvent & { currentTarget: HTMLElement }, close: () => void): void {
  event.stopPropagation();
  // The key that asked for Trình ký and is still held down answers nothing here.
  if (event.repeat && event.key === 'Enter') event.preventDefault();
  if (event.key === 'Escape') close();
  if (event.key !== 'Tab') return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const step = event.shiftKey ? buttons.length - 1 : 1;
  buttons[(at + step) % buttons.length]?.focus();
}
