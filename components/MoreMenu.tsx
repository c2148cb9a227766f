import { Segmented } from './controls.tsx';
import { fullDate } from './format.ts';
import { SCALES, THEMES } from './looks.ts';
import { Menu, MenuItem, MenuTitle } from './Menu.tsx';
import type { PanelActions, PanelState } from './state.ts';

interface Props {
  state: PanelState;
  byKeyboard: boolean;
  window: Window;
  actions: PanelActions;
  onClose: () => void;
}

/** ⋯: how the panel looks and where it stands, and help for those who support it. */
export function MoreMenu({ state, byKeyboard, window, actions, onClose }: Props) {
  const then = (action: () => void) => () => {
    onClose();
    action();
  };
  const { view, side } = state;
  const other = side === 'right' ? 'left' : 'right';
  return (
    <Menu label="Tùy chọn khác" place="end" byKeyboard={byKeyboard} window={window} onClose={onClose}>
      <MenuItem
        icon={side === 'right' ? 'fold' : 'unfold'}
        hint="Alt+."
        onPress={then(() => actions.setCollapsed(true))}
      >
        Thu gọn bảng
      </MenuItem>
      <MenuItem icon={side === 'right' ? 'back' : 'forward'} onPress={then(() => actions.setSide(other))}>
        Chuyển sang bên {other === 'left' ? 'trái' : 'phải'}
      </MenuItem>
      {view.kind === 'ready' && (
        <MenuItem icon="again" onPress={then(actions.recheck)}>
          Kiểm tra lại toàn bộ
        </MenuItem>
      )}
      <hr />
      <MenuTitle>Cỡ chữ</MenuTitle>
      <Segmented label="Cỡ chữ" options={SCALES} value={state.fontScale} onChoose={actions.setFontScale} />
      <MenuTitle>Giao diện</MenuTitle>
      <Segmented label="Giao diện" options={THEMES} value={state.theme} onChoose={actions.setTheme} />
      <hr />
      <MenuItem checked={state.completing} onPress={() => actions.setCompleting(!state.completing)}>
        Gợi ý văn bản khi gõ
      </MenuItem>
      <MenuItem checked={state.reminding} onPress={() => actions.setReminding(!state.reminding)}>
        Nhắc trước khi trình
      </MenuItem>
      <hr />
      <MenuItem icon="gear" onPress={then(() => actions.openOptions())}>
        Tùy chọn
      </MenuItem>
      <MenuItem icon="copy" onPress={then(actions.copySupportInfo)}>
        Sao chép thông tin hỗ trợ
      </MenuItem>
      <MenuItem icon="close" onPress={then(actions.pauseHere)}>
        Tạm tắt trên trang này
      </MenuItem>
      {view.kind === 'ready' && (
        <p class="menu-foot" role="presentation">
          Chỉ mục đến ngày {fullDate(view.indexDate)}
        </p>
      )}
    </Menu>
  );
}
