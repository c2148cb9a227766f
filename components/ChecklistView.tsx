import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ChecklistItem } from '../lib/checklist/result.ts';
import { Button, Check } from './controls.tsx';
import { Icon } from './Icon.tsx';
import { moveAmongRows } from './keyboard.ts';
import { Ring, Seal } from './Ring.tsx';
import { TooShort } from './States.tsx';
import type { PanelActions, ReadyView } from './state.ts';
import { type ChecklistState, checklistState } from './view-model.ts';

interface Props {
  view: ReadyView;
  actions: PanelActions;
}

/** Trước khi trình: one list that checks itself, and what only a person can confirm. */
export function ChecklistView({ view, actions }: Props) {
  const list = checklistState(view.result.checklist);
  const { failed, warned, manual, passed } = list;
  if (view.tooShort) return <TooShort />;
  const confirmed = manual.filter((item) => view.confirmed.includes(item.id)).length;
  return (
    <div class="view checklist">
      <Hero list={list} checkedAt={view.checkedAt} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the rows inside */}
      <div class="rows" onKeyDown={moveAmongRows}>
        <Group title="Cần xử lý" count={`${failed.length}`} colour="err" items={failed}>
          {(item) => <OpenItem key={item.id} {...{ item, view, actions }} />}
        </Group>
        <Group title="Nên xem" count={`${warned.length}`} colour="warn" items={warned}>
          {(item) => <OpenItem key={item.id} {...{ item, view, actions }} />}
        </Group>
        <Group title="Anh/chị tự xác nhận" count={`${confirmed}/${manual.length}`} items={manual}>
          {(item) => (
            <div class="row" key={item.id}>
              <Check
                checked={view.confirmed.includes(item.id)}
                onChange={(done) => actions.confirm(item.id, done)}
              >
                {item.label}
              </Check>
            </div>
          )}
        </Group>
        <Passed items={passed} unfolded={list.state === 'ready'} />
      </div>
    </div>
  );
}

function Hero({ list, checkedAt }: { list: ChecklistState; checkedAt: string }) {
  const { failed, warned, passed, automatic, state } = list;
  if (state === 'ready') {
    return (
      <div class="hero ready">
        <Seal />
        <div>
          <h2>Sẵn sàng trình</h2>
          <p>
            {passed.length}/{automatic} nội dung đạt · kiểm tra lúc {checkedAt}
          </p>
        </div>
      </div>
    );
  }
  return (
    <div class="hero">
      <Ring done={passed.length} total={automatic} />
      <div>
        <h2>{state === 'open' ? `Còn ${failed.length} việc trước khi trình` : 'Có thể trình'}</h2>
        <p>
          {state === 'open' ? 'Tự kiểm tra lại mỗi khi anh/chị sửa.' : `Còn ${warned.length} chỗ nên xem.`}
        </p>
      </div>
    </div>
  );
}

interface GroupProps {
  title: string;
  count: string;
  colour?: 'err' | 'warn';
  items: readonly ChecklistItem[];
  children: (item: ChecklistItem) => ComponentChildren;
}

function Group({ title, count, colour, items, children }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 class={`group ${colour ?? ''}`}>
        {title} <span>· {count}</span>
      </h3>
      {items.map(children)}
    </section>
  );
}

function OpenItem({ item, view, actions }: Props & { item: ChecklistItem }) {
  const failed = item.status === 'fail';
  const tab = view.itemTabs[item.id];
  const { start } = item;
  const verb = start !== null ? 'Tới đó' : tab === 'outline' ? 'Chèn…' : 'Xem';
  const go = start !== null ? () => actions.goTo(start, start) : tab ? () => actions.setTab(tab) : null;
  return (
    <div class={`row item ${failed ? 'fail' : 'warned'}`}>
      <div class="row-line">
        <span class={`row-icon ${failed ? 'error' : 'warning'}`}>
          <Icon name={failed ? 'error' : 'warning'} />
        </span>
        <span class="row-text">
          <span class="row-title">{item.label}</span>
          {item.chips.length > 0 && (
            <span class="chips">
              {item.chips.map((chip) => (
                <Chip key={chip} text={chip} onPress={go} />
              ))}
            </span>
          )}
          {item.detail && <span class="message">{item.detail}</span>}
        </span>
        {go && (
          <Button look={failed ? 'edge' : 'link'} label={`${verb}: ${item.label}`} onPress={go}>
            {verb}
          </Button>
        )}
      </div>
    </div>
  );
}

function Chip({ text, onPress }: { text: string; onPress: (() => void) | null }) {
  return onPress ? (
    <button type="button" class="chip" onClick={onPress}>
      {text}
    </button>
  ) : (
    <span class="chip">{text}</span>
  );
}

interface PassedProps {
  items: readonly ChecklistItem[];
  unfolded: boolean;
}

function Passed({ items, unfolded }: PassedProps) {
  const [toggled, setToggled] = useState<boolean | null>(null);
  if (items.length === 0) return null;
  const open = toggled ?? unfolded;
  return (
    <section>
      <button type="button" class="fold-line" data-row aria-expanded={open} onClick={() => setToggled(!open)}>
        <Icon name={open ? 'down' : 'right'} size={14} /> <b>Đã đạt</b> · {items.length} nội dung
      </button>
      {open && items.map((item) => <PassedItem key={item.id} item={item} />)}
    </section>
  );
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
