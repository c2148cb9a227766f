import { useRef } from 'preact/hooks';
import { nextIndex } from './keyboard.ts';
import type { PanelActions, ReadyView, TabId } from './state.ts';
import { tabCounts } from './view-model.ts';

const TABS: readonly { id: TabId; name: string }[] = [
  { id: 'outline', name: 'Dàn ý' },
  { id: 'citations', name: 'Viện dẫn' },
  { id: 'findings', name: 'Lỗi' },
  { id: 'checklist', name: 'Trước khi trình' },
];

interface Props {
  view: ReadyView;
  tab: TabId;
  actions: PanelActions;
}

/** The four views, each with a count that makes opening it unnecessary. */
export function Tabs({ view, tab, actions }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const counts = tabCounts(view);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = TABS.findIndex(({ id }) => id === tab);
    const next = nextIndex(event.key, at, TABS.length, 'across');
    const target = next === null ? undefined : TABS[next];
    if (!target || next === null) return;
    event.preventDefault();
    actions.setTab(target.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Các phần" tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
      {TABS.map(({ id, name }) => (
        <button
          type="button"
          key={id}
          role="tab"
          id={`dt-tab-${id}`}
          aria-selected={id === tab}
          aria-controls="dt-view"
          tabIndex={id === tab ? 0 : -1}
          onClick={() => actions.setTab(id)}
        >
          <span class="tab-name">{name}</span>
          <span class="sr">, </span>
          <span class="tab-count-line">{counts[id]}</span>
        </button>
      ))}
    </div>
  );
}
