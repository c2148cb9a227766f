import { Menu, MenuItem, MenuTitle } from './Menu.tsx';
import type { PanelActions, ReadyView } from './state.ts';

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
  const types = view.typeChoices.filter(({ id }) => id !== 'khac');
  return (
    <Menu label="Loại báo cáo" place="start" byKeyboard={byKeyboard} window={window} onClose={onClose}>
      <MenuTitle>Loại báo cáo</MenuTitle>
      {types.map((type) => (
        <MenuItem
          key={type.id}
          chosen={type.id === view.typeId}
          hint={type.auto ? 'tự nhận' : undefined}
          onPress={choose(type.id)}
        >
          {type.title}
        </MenuItem>
      ))}
      <hr />
      <MenuItem chosen={view.typeId === 'khac'} hint="không có dàn ý" onPress={choose('khac')}>
        Văn bản khác
      </MenuItem>
    </Menu>
  );
}
