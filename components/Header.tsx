import { IconButton } from './controls.tsx';
import type { Layout } from './hooks.ts';
import { Icon, Logo } from './Icon.tsx';
import type { PanelActions, PanelState, View } from './state.ts';

export type MenuId = 'type' | 'more';

interface Props {
  state: PanelState;
  layout: Layout;
  narrow: boolean;
  openMenu: MenuId | null;
  onMenu: (menu: MenuId, byKeyboard: boolean) => void;
  actions: PanelActions;
}

/** What is being read, and the panel's own controls. */
export function Header({ state, layout, narrow, openMenu, onMenu, actions }: Props) {
  const { view } = state;
  const { title, detail } = headline(view, narrow);
  const hasTypes = view.kind === 'ready' && view.typeChoices.length > 0;
  return (
    <header class="header">
      {layout === 'sheet' ? (
        <button type="button" class="to-text" onClick={() => actions.setCollapsed(true)}>
          <Icon name="unfold" /> Về văn bản
        </button>
      ) : (
        <Logo size={layout === 'compact' ? 20 : 26} />
      )}
      <div class="header-text">
        {hasTypes ? (
          <button
            type="button"
            class="type"
            title="Đổi loại báo cáo"
            aria-haspopup="menu"
            aria-expanded={openMenu === 'type'}
            onClick={(event) => onMenu('type', event.detail === 0)}
          >
            <span>{title}</span> <Icon name="down" size={14} />
          </button>
        ) : (
          <span class="type">{title}</span>
        )}
        {layout === 'full' && detail && <span class="meta">{detail}</span>}
      </div>
      <IconButton
        icon="more"
        label="Tùy chọn khác"
        expanded={openMenu === 'more'}
        onPress={(event) => onMenu('more', event.detail === 0)}
      />
      {layout !== 'sheet' && (
        <IconButton
          icon={state.side === 'right' ? 'fold' : 'unfold'}
          label="Thu gọn bảng (Alt+.)"
          onPress={() => actions.setCollapsed(true)}
        />
      )}
    </header>
  );
}

function headline(view: View, narrow: boolean): { title: string; detail: string | null } {
  switch (view.kind) {
    case 'locked':
      return { title: 'Đã khóa', detail: 'Văn bản có độ mật' };
    case 'unreadable':
      return {
        title: 'Chưa đọc được văn bản',
        detail: [view.product, view.host].filter(Boolean).join(' · '),
      };
    case 'no-editor':
      return { title: 'Dự Thảo', detail: 'Chưa chọn ô soạn thảo' };
    case 'ready': {
      if (view.typeChoices.length === 0) return { title: view.fieldName, detail: view.periodLabel };
      const type = view.typeChoices.find(({ id }) => id === view.typeId);
      const title = type ? (narrow ? type.shortTitle : type.title) : 'Chưa rõ loại báo cáo';
      const field = `ô ${view.fieldName}`;
      if (narrow) return { title, detail: view.periodLabel ?? field };
      return { title, detail: [view.periodLabel, field].filter(Boolean).join(' · ') };
    }
  }
}
