import { useState } from 'preact/hooks';
import { isEmptyProfile, tidyProfile, type UnitProfile } from '../../lib/report/unit-profile.ts';
import { Button } from '../controls.tsx';
import { FileButton } from './FileButton.tsx';
import { PointList } from './PointList.tsx';
import type { OptionsActions, OptionsState } from './state.ts';
import { UnitField } from './UnitField.tsx';

interface Props {
  state: OptionsState;
  actions: OptionsActions;
}

type OneLine = Exclude<keyof UnitProfile, 'noiNhan'>;

const FIELDS: readonly { name: OneLine; label: string; hint: string }[] = [
  { name: 'coQuanChuQuan', label: 'Cơ quan chủ quản', hint: 'UBND tỉnh Bình An' },
  { name: 'coQuan', label: 'Tên cơ quan', hint: 'Sở Công Thương' },
  { name: 'vietTat', label: 'Chữ viết tắt trong ký hiệu', hint: 'SCT' },
  { name: 'diaDanh', label: 'Địa danh', hint: 'Bình An' },
  { name: 'hoTen', label: 'Họ tên người ký', hint: 'Lê Văn Bình' },
  { name: 'chucVu', label: 'Chức vụ người ký', hint: 'Giám đốc' },
];

/** «Đơn vị»: who reports, and what the unit wants confirmed before Trình ký. */
export function UnitSection({ state, actions }: Props) {
  const { settings, unitPolicy } = state;
  const [said, setSaid] = useState('');
  const [draft, setDraft] = useState<UnitProfile | null>(null);
  const unit = draft ?? settings.unit;
  const save = () => {
    actions.change({ unit: tidyProfile(unit) });
    setDraft(null);
    setSaid('Đã lưu. Bảng đối chiếu đầu và cuối dự thảo với thông tin này.');
  };
  return (
    <>
      <h1>Đơn vị</h1>
      <p class="options-lead">
        Dùng để đối chiếu và điền phần đầu, phần cuối dự thảo khi anh/chị bấm. Ô nào để trống thì không đối
        chiếu.
      </p>
      <p class="options-said" role="status">
        {said}
      </p>
      <Tools state={state} actions={actions} onSaid={setSaid} onImported={() => setDraft(null)} />
      <form
        class="options-card own-form"
        aria-label="Thông tin đơn vị"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div class="unit-pairs">
          {FIELDS.map(({ name, label, hint }) => (
            <UnitField
              key={name}
              name={name}
              label={label}
              hint={hint}
              value={unit[name]}
              policy={unitPolicy[name]}
              onInput={(value) => setDraft({ ...unit, [name]: value })}
            />
          ))}
        </div>
        <UnitField
          name="noiNhan"
          label="Nơi nhận thường dùng, mỗi dòng một nơi"
          hint="Như trên"
          value={unit.noiNhan.join('\n')}
          policy={unitPolicy.noiNhan.join('\n')}
          onInput={(value) => setDraft({ ...unit, noiNhan: value.split('\n') })}
        />
        <div class="buttons">
          <button type="submit" class="button fill" disabled={draft === null}>
            Lưu thông tin
          </button>
          {draft !== null && (
            <Button look="quiet" onPress={() => setDraft(null)}>
              Hủy
            </Button>
          )}
        </div>
      </form>
      <PointList state={state} actions={actions} />
    </>
  );
}

interface ToolsProps extends Props {
  onSaid: (words: string) => void;
  onImported: () => void;
}

function Tools({ state, actions, onSaid, onImported }: ToolsProps) {
  const isEmpty = isEmptyProfile(state.settings.unit) && state.points.length === 0;
  const importFrom = async (chosen: File) => {
    const problem = await actions.importUnit(chosen);
    if (problem === null) onImported();
    onSaid(problem ?? 'Đã nhập thông tin đơn vị từ tệp.');
  };
  return (
    <div class="options-tools">
      <span class="grow" />
      <FileButton label="Tệp thông tin đơn vị" accept=".json" onFile={(file) => void importFrom(file)}>
        Nhập từ tệp…
      </FileButton>
      {!isEmpty && <Button onPress={actions.exportUnit}>Xuất JSON</Button>}
    </div>
  );
}
