import type { ComponentChildren } from 'preact';
import type { ChecklistItem } from '../lib/checklist/result.ts';
import type { UnitPart } from '../lib/report/unit-profile.ts';
import { Button } from './controls.tsx';
import { Icon } from './Icon.tsx';
import { moveAmongRows } from './keyboard.ts';
import { ManualItems } from './ManualItems.tsx';
import { FoldedPassed, PassedItems } from './PassedItems.tsx';
import { Ring, Seal } from './Ring.tsx';
import { TooShort } from './States.tsx';
import type { PanelActions, ReadyView } from './state.ts';
import { type ChecklistState, checklistState, placesToSee } from './view-model.ts';

interface Props {
  view: ReadyView;
  actions: PanelActions;
}

/** Trước khi trình: one list that checks itself, and what only a person can confirm. */
export function ChecklistView({ view, actions }: Props) {
  const list = checklistState(view.result.checklist);
  const { failed, warned, manual, passed } = list;
  const isReady = list.state === 'ready';
  if (view.tooShort) return <TooShort />;
  const confirmed = manual.filter((item) => view.confirmed.includes(item.id)).length;
  return (
    <div class="view checklist">
      <Hero list={list} view={view} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the rows inside */}
      <div class="rows" onKeyDown={moveAmongRows}>
        <Group title="Cần xử lý" count={`${failed.length}`} colour="err" items={failed}>
          {(item) => <OpenItem key={item.id} {...{ item, view, actions }} />}
        </Group>
        <Group title="Nên xem" count={`${warned.length}`} colour="warn" items={warned}>
          {(item) => <OpenItem key={item.id} {...{ item, view, actions }} />}
        </Group>
        {isReady && <PassedItems items={passed} all />}
        <section>
          <GroupTitle title="Anh/chị tự xác nhận" count={`${confirmed}/${manual.length}`} />
          <ManualItems items={manual} view={view} actions={actions} />
        </section>
        <Offers parts={view.signed ? [] : view.offers} actions={actions} />
        {!isReady && <FoldedPassed items={passed} />}
        <div class="list-does">
          <Button look="quiet" onPress={() => void actions.copyChecklist()}>
            <Icon name="copy" size={14} /> Sao chép danh sách
          </Button>
          <Button look="quiet" onPress={() => actions.openOptions('don-vi')}>
            <Icon name="gear" size={14} /> Thông tin đơn vị…
          </Button>
        </div>
      </div>
    </div>
  );
}

function Hero({ list, view }: { list: ChecklistState; view: ReadyView }) {
  const { failed, passed, automatic, state } = list;
  if (state === 'ready') {
    return (
      <div class="hero ready">
        <Seal />
        <div>
          <h2>Sẵn sàng trình</h2>
          <p>
            {passed.length}/{automatic} nội dung đạt ·{' '}
            <span class="unbroken">kiểm tra lúc {view.checkedAt}</span>
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
          {state === 'open'
            ? 'Tự kiểm tra lại mỗi khi anh/chị sửa.'
            : `Còn ${placesToSee(view.result)} chỗ nên xem.`}
        </p>
      </div>
    </div>
  );
}

interface GroupProps {
  title: string;
  count: string;
  colour: 'err' | 'warn';
  items: readonly ChecklistItem[];
  children: (item: ChecklistItem) => ComponentChildren;
}

function Group({ title, count, colour, items, children }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <GroupTitle title={title} count={count} colour={colour} />
      {items.map(children)}
    </section>
  );
}

function GroupTitle({
  title,
  count,
  colour = '',
}: Pick<GroupProps, 'title' | 'count'> & { colour?: string }) {
  return (
    <h3 class={`group ${colour}`}>
      {title} <span>· {count}</span>
    </h3>
  );
}

const PART_NAMES: Readonly<Record<UnitPart, string>> = {
  'dia-danh': 'Chèn địa danh, ngày tháng',
  'noi-nhan': 'Chèn nơi nhận',
  'nguoi-ky': 'Chèn người ký',
};

/** What the unit's profile can give to this draft. */
function Offers({ parts, actions }: { parts: readonly UnitPart[]; actions: PanelActions }) {
  if (parts.length === 0) return null;
  return (
    <section>
      <GroupTitle title="Điền từ thông tin đơn vị" count={`${parts.length}`} />
      <div class="list-does">
        {parts.map((part) => (
          <Button key={part} onPress={() => void actions.insertPart(part)}>
            {PART_NAMES[part]}
          </Button>
        ))}
      </div>
    </section>
  );
}

function OpenItem({ item, view, actions }: Props & { item: ChecklistItem }) {
  const failed = item.status === 'fail';
  const [verb, go] = wayTo(item, view, actions);
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
        <span class="item-does">
          {item.offer && !view.signed && (
            <Button label={`${item.offer}: ${item.label}`} onPress={() => void actions.fillAbstract()}>
              {item.offer}
            </Button>
          )}
          {go && (
            <Button look={failed ? 'edge' : 'link'} label={`${verb}: ${item.label}`} onPress={go}>
              {verb}
            </Button>
          )}
        </span>
      </div>
    </div>
  );
}

/** Where an item is dealt with, and how the button that goes there is called. */
function wayTo(
  { id, start, field }: ChecklistItem,
  view: ReadyView,
  actions: PanelActions,
): [verb: string, go: (() => void) | null] {
  if (start !== null) return ['Tới đó', () => actions.goTo(start, start)];
  if (field) return ['Tới đó', () => actions.goToField(field)];
  const tab = view.itemTabs[id];
  return [tab === 'outline' ? 'Chèn…' : 'Xem', tab ? () => actions.setTab(tab) : null];
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
