import { useState } from 'preact/hooks';
import { type OwnPoint, pointKey } from '../../lib/checklist/own-points.ts';
import { ownReportType } from '../../lib/report/own-type.ts';
import { Button, IconButton } from '../controls.tsx';
import { Icon } from '../Icon.tsx';
import { PointForm } from '../PointForm.tsx';
import { Confirm } from './Confirm.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

interface Props {
  state: OptionsState;
  actions: OptionsActions;
}

/** «Nội dung tự xác nhận»: the unit's own points, in the order in which the checklist asks for them. */
export function PointList({ state: { points, pointPack, types, outlines, outlinePack }, actions }: Props) {
  const [open, setOpen] = useState<OwnPoint | 'new' | null>(null);
  const [asked, setAsked] = useState<OwnPoint | null>(null);
  const own = [...outlines, ...outlinePack].map((outline) => ownReportType(outline, types));
  const reports = [...own, ...types.filter(({ cues }) => cues.genre !== null)];
  const nameOf = (loai: string) =>
    loai === '' ? 'Mọi báo cáo' : (reports.find(({ id }) => id === loai)?.title ?? 'Loại không còn dùng');
  const edit = (point: OwnPoint | null) => (
    <PointForm
      point={point}
      types={reports}
      onSave={(noiDung, loai) => actions.savePoint(noiDung, loai, point)}
      onClose={() => setOpen(null)}
    />
  );
  return (
    <section>
      <h2>Nội dung tự xác nhận trước khi trình</h2>
      <div class="options-card">
        {points.length + pointPack.length === 0 && open === null && (
          <p class="options-empty">Chưa có nội dung riêng. Ba nội dung chung luôn có sẵn trong bảng.</p>
        )}
        {pointPack.map((point) => (
          <div class="options-row" key={`chinh-sach ${pointKey(point)}`}>
            <Name point={point} type={nameOf(point.loai)} />
            <span class="meta">Theo chính sách của đơn vị</span>
          </div>
        ))}
        {points.map((point, index) =>
          open === point ? (
            <div key={pointKey(point)}>{edit(point)}</div>
          ) : (
            <div class="options-row" key={pointKey(point)}>
              <Name point={point} type={nameOf(point.loai)} />
              <IconButton
                icon="up"
                label={`Đưa lên: ${point.noiDung}`}
                disabled={index === 0}
                onPress={() => actions.movePoint(point, -1)}
              />
              <IconButton
                icon="down"
                label={`Đưa xuống: ${point.noiDung}`}
                disabled={index === points.length - 1}
                onPress={() => actions.movePoint(point, 1)}
              />
              <IconButton icon="pencil" label={`Sửa: ${point.noiDung}`} onPress={() => setOpen(point)} />
              <IconButton icon="bin" label={`Xóa: ${point.noiDung}`} onPress={() => setAsked(point)} />
            </div>
          ),
        )}
        {open === 'new' && edit(null)}
      </div>
      {open === null && (
        <div class="buttons outline-buttons">
          <Button onPress={() => setOpen('new')}>
            <Icon name="plus" /> Thêm nội dung
          </Button>
        </div>
      )}
      {asked && (
        <Confirm
          question="Xóa 1 nội dung? Không hoàn tác được."
          detail={asked.noiDung}
          onYes={() => {
            actions.removePoints([asked]);
            setAsked(null);
          }}
          onNo={() => setAsked(null)}
        />
      )}
    </section>
  );
}

function Name({ point, type }: { point: OwnPoint; type: string }) {
  return (
    <p class="grow">
      {point.noiDung} <span class="meta">· {type}</span>
    </p>
  );
}
