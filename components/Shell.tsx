import { useState } from 'preact/hooks';
import { ChecklistView } from './ChecklistView.tsx';
import { CitationsView } from './CitationsView.tsx';
import { FindingsView } from './FindingsView.tsx';
import { Header, type MenuId } from './Header.tsx';
import type { Layout } from './hooks.ts';
import { Icon } from './Icon.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { OutlineView } from './OutlineView.tsx';
import { ResizeEdge } from './ResizeEdge.tsx';
import { Locked, NoEditor, SignedBanner, Unreadable, UpdatedBanner } from './States.tsx';
import type { PanelActions, PanelState, ReadyView } from './state.ts';
import { Tabs } from './Tabs.tsx';
import { TypeMenu } from './TypeMenu.tsx';

interface Props {
  state: PanelState;
  layout: Layout;
  window: Window;
  actions: PanelActions;
}

/** The open panel: header, tabs, one view. */
export function Shell({ state, layout, window, actions }: Props) {
  const [menu, setMenu] = useState<{ id: MenuId; byKeyboard: boolean } | null>(null);
  const { view, updated } = state;
  const ready = view.kind === 'ready' ? view : null;
  const close = () => setMenu(null);
  const narrow = layout !== 'full' || state.width < 340;
  const menuProps = { byKeyboard: menu?.byKeyboard ?? false, window, actions, onClose: close };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the page's own rules for <aside> must not reach in
    <div
      class={`panel ${state.side}${narrow ? ' narrow' : ''}`}
      role="complementary"
      aria-label="Dự Thảo, bảng soát văn bản"
      style={{ zoom: state.fontScale }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') actions.focusEditor();
      }}
    >
      <Header
        state={state}
        layout={layout}
        narrow={narrow}
        openMenu={menu?.id ?? null}
        onMenu={(id, byKeyboard) => setMenu(menu?.id === id ? null : { id, byKeyboard })}
        actions={actions}
      />
      {ready && <Tabs view={ready} tab={state.tab} actions={actions} />}
      {view.kind === 'ready' && view.signed && <SignedBanner />}
      {updated && <UpdatedBanner saveLabel={updated.saveLabel} onLater={actions.dismissUpdate} />}
      <Body
        state={state}
        layout={layout}
        actions={actions}
        openTypes={() => setMenu({ id: 'type', byKeyboard: false })}
      />
      <PrivacyLine state={state} />
      <ResizeEdge state={state} window={window} actions={actions} />
      {menu?.id === 'type' && ready && <TypeMenu view={ready} {...menuProps} />}
      {menu?.id === 'more' && <MoreMenu state={state} {...menuProps} />}
    </div>
  );
}

interface BodyProps {
  state: PanelState;
  layout: Layout;
  actions: PanelActions;
  openTypes: () => void;
}

function Body({ state, layout, actions, openTypes }: BodyProps) {
  const { view, tab, updated } = state;
  const role =
    view.kind === 'ready' ? ({ role: 'tabpanel', 'aria-labelledby': `dt-tab-${tab}` } as const) : {};
  return (
    // A view starts at its top, wherever the one before it was scrolled to.
    <div
      {...role}
      key={tab}
      class={`body${updated ? ' disabled' : ''}`}
      id="dt-view"
      inert={updated !== null}
    >
      {view.kind === 'no-editor' && <NoEditor actions={actions} />}
      {view.kind === 'locked' && <Locked label={view.label} />}
      {view.kind === 'unreadable' && <Unreadable view={view} actions={actions} />}
      {view.kind === 'ready' && <Tab view={view} {...{ state, layout, actions, openTypes }} />}
    </div>
  );
}

function Tab({ view, state, layout, actions, openTypes }: BodyProps & { view: ReadyView }) {
  switch (state.tab) {
    case 'outline':
      return <OutlineView view={view} actions={actions} onChooseType={openTypes} />;
    case 'citations':
      return <CitationsView view={view} actions={actions} />;
    case 'findings':
      return <FindingsView view={view} levels={state.shownLevels} layout={layout} actions={actions} />;
    case 'checklist':
      return <ChecklistView view={view} actions={actions} />;
  }
}

function PrivacyLine({ state: { view, tab } }: { state: PanelState }) {
  if (view.kind === 'ready' && tab === 'checklist') {
    return (
      <p class="privacy">
        <Icon name="info" size={14} /> Dự Thảo không bấm “Trình ký” thay anh/chị.
      </p>
    );
  }
  if (view.kind === 'unreadable') return null;
  return (
    <p class="privacy">
      <Icon name="shield" size={14} /> Chạy trên máy này, không gửi nội dung đi đâu.
    </p>
  );
}
