import { Menu, MenuItem, MenuTitle } from './Menu.tsx';
import type { PanelActions, ReadyView, TypeChoice } from './state.ts';

interface Props {
  view: ReadyView;
  byKeyboard: boolean;
  window: Window;
  actions: PanelActions;
  onClose: () => void;
}

/** Which report this is: recognised by itself, corrected here. */
export function TypeMenu({ view, byKeyboard, window, actions, onClose }: Props) {
  const choose = (id: string) => () => {
    actions.setReportType(id);
    onClose();
  };
  const bundled = view.typeChoices.filter(({ id, own }) => id !== 'khac' && !own);
  const own = view.typeChoices.filter((type) => type.own);
  const item = ({ id, title, auto }: TypeChoice) => (
    <MenuItem key={id} chosen={id === view.typeId} hint={auto ? 'tự nhận' : undefined} onPress={choose(id)}>
      {title}
    </MenuItem>
  );
  return (
    <Menu label="Loại báo cáo" place="start" byKeyboard={byKeyboard} window={window} onClose={onClose}>
      {own.length > 0 && (
        <>
          <MenuTitle>Đề cương của đơn vị</MenuTitle>
          {own.map(item)}
          <hr />
        </>
      )}
      <MenuTitle>Loại báo cáo</MenuTitle>
      {bundled.map(item)}
      <hr />
      <MenuItem chosen={view.typeId === 'khac'} hint="không có dàn ý" onPress={choose('khac')}>
        Văn bản khác
      </MenuItem>
      <MenuItem
        icon="plus"
        onPress={() => {
          onClose();
          actions.openOptions('loai-bao-cao');
        }}
      >
        Thêm đề cương của đơn vị…
      </MenuItem>
    </Menu>
  );
}
