import type { ComponentChildren } from 'preact';
import type { Settings } from '../../lib/platform/settings.ts';
import { Segmented } from '../controls.tsx';
import { SCALES, THEMES } from '../looks.ts';
import type { OptionsActions } from './state.ts';

const SIDES = [
  { value: 'auto', label: 'Bên ít che chữ hơn' },
  { value: 'left', label: 'Trái' },
  { value: 'right', label: 'Phải' },
] as const;

const PROFILES = [
  { value: 'auto', label: 'Tự nhận ra' },
  { value: 'state', label: 'Nhà nước (Nghị định 30)' },
  { value: 'party', label: 'Đảng (Quy định 399)' },
] as const;

const ON_OFF = [
  { value: 'on', label: 'Bật' },
  { value: 'off', label: 'Tắt' },
] as const;

interface Props {
  settings: Settings;
  actions: OptionsActions;
}

/** Whose rules of form hold; how the panel looks and where it stands, as its ⋯ menu sets it too. */
export function GeneralSection({ settings, actions }: Props) {
  return (
    <>
      <h1>Chung</h1>
      <p class="options-lead">Thay đổi có hiệu lực ngay, ở mọi trang đang mở.</p>
      <div class="options-card">
        <Row name="Thể thức">
          <Segmented
            label="Thể thức"
            options={PROFILES}
            value={settings.profile}
            onChoose={(profile) => actions.change({ profile })}
          />
        </Row>
        <Row name="Cỡ chữ">
          <Segmented
            label="Cỡ chữ"
            options={SCALES}
            value={settings.fontScale}
            onChoose={(fontScale) => actions.change({ fontScale })}
          />
        </Row>
        <Row name="Giao diện">
          <Segmented
            label="Giao diện"
            options={THEMES}
            value={settings.theme}
            onChoose={(theme) => actions.change({ theme })}
          />
        </Row>
        <Row name="Bên đặt bảng">
          <Segmented
            label="Bên đặt bảng"
            options={SIDES}
            value={settings.side}
            onChoose={(side) => actions.change({ side })}
          />
        </Row>
        <Row name="Gợi ý văn bản khi gõ">
          <Segmented
            label="Gợi ý văn bản khi gõ"
            options={ON_OFF}
            value={settings.completing ? 'on' : 'off'}
            onChoose={(choice) => actions.change({ completing: choice === 'on' })}
          />
        </Row>
        <Row name="Nhắc trước khi trình">
          <Segmented
            label="Nhắc trước khi trình"
            options={ON_OFF}
            value={settings.reminding ? 'on' : 'off'}
            onChoose={(choice) => actions.change({ reminding: choice === 'on' })}
          />
        </Row>
      </div>
    </>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="options-row">
      <p class="grow">{name}</p>
      {children}
    </div>
  );
}
