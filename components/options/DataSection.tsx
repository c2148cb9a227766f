import { useState } from 'preact/hooks';
import { emptyProfile } from '../../lib/report/unit-profile.ts';
import { Button } from '../controls.tsx';
import { Confirm } from './Confirm.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

interface Props {
  state: OptionsState;
  actions: OptionsActions;
}

interface Kept {
  name: string;
  /** What exactly is stored. */
  what: string;
  count: number;
  /** What is asked before; null where nothing is lost by it. */
  question: string | null;
  button: string;
  /** Puts it into a file. */
  save?: () => void;
  drop: () => void;
}

/** «Dữ liệu và riêng tư»: all that is stored, and how to get rid of it. */
export function DataSection({ state, actions }: Props) {
  const [asked, setAsked] = useState<Kept | null>(null);
  const rows = keptOf(state, actions);
  return (
    <>
      <h1>Dữ liệu và riêng tư</h1>
      <p class="options-lead">
        Tất cả nằm trong bộ nhớ của trình duyệt trên máy này, không gửi đi đâu, không đồng bộ lên tài khoản.
        Chữ của văn bản đang soạn không được lưu. Gỡ tiện ích là xóa hết.
      </p>
      <div class="options-card">
        {rows.map((row) => (
          <div class="options-row" key={row.name}>
            <div class="grow">
              <p>
                {row.name} <span class="meta">· {row.count.toLocaleString('vi-VN')}</span>
              </p>
              <p class="meta">{row.what}</p>
            </div>
            {row.save && (
              <Button look="link" onPress={row.save}>
                Xuất tệp…
              </Button>
            )}
            <Button
              label={`${row.button}: ${row.name}`}
              disabled={row.count === 0}
              onPress={() => (row.question === null ? row.drop() : setAsked(row))}
            >
              {row.button}
            </Button>
          </div>
        ))}
      </div>
      {asked && (
        <Confirm
          question={asked.question ?? ''}
          onYes={() => {
            asked.drop();
            setAsked(null);
          }}
          onNo={() => setAsked(null)}
        />
      )}
    </>
  );
}

function keptOf(
  { documents, outlines, points, settings, damaged }: OptionsState,
  actions: OptionsActions,
): Kept[] {
  const { favourites, recent, ignored, mutedRules, ruleLevels, pausedHosts } = settings;
  const rows: Kept[] = [
    {
      name: 'Văn bản của tôi',
      what: 'Số, ký hiệu, ngày, cơ quan, trích yếu, hiệu lực do anh/chị nhập.',
      count: documents.length,
      question: `Xóa ${documents.length} văn bản? Không hoàn tác được.`,
      button: 'Xóa…',
      drop: () => void actions.remove(documents),
    },
    {
      name: 'Đề cương của đơn vị',
      what: 'Tên đề cương, tên và cấp của từng mục.',
      count: outlines.length,
      question: `Xóa ${outlines.length} đề cương? Không hoàn tác được.`,
      button: 'Xóa…',
      drop: () => void actions.removeOutlines(outlines),
    },
    {
      name: 'Thông tin đơn vị',
      what: 'Tên cơ quan, chữ viết tắt, địa danh, người ký, nơi nhận do anh/chị nhập.',
      count: Object.values(settings.unit).filter((value) => value.length > 0).length,
      question: 'Xóa thông tin đơn vị? Không hoàn tác được.',
      button: 'Xóa…',
      drop: () => actions.change({ unit: emptyProfile }),
    },
    {
      name: 'Nội dung tự xác nhận',
      what: 'Câu chữ và loại báo cáo. Dấu tích không được lưu.',
      count: points.length,
      question: `Xóa ${points.length} nội dung? Không hoàn tác được.`,
      button: 'Xóa…',
      drop: () => actions.removePoints(points),
    },
    {
      name: 'Văn bản hay dùng',
      what: 'Số, ký hiệu và ngày.',
      count: favourites.length,
      question: `Xóa ${favourites.length} dấu hay dùng? Không hoàn tác được.`,
      button: 'Xóa…',
      drop: () => actions.change({ favourites: [] }),
    },
    {
      name: 'Văn bản vừa chèn',
      what: 'Số, ký hiệu và ngày của tối đa 20 văn bản, để xếp lên trước khi tìm.',
      count: recent.length,
      question: null,
      button: 'Xóa',
      drop: () => actions.change({ recent: [] }),
    },
    {
      name: 'Chỗ đã bỏ qua',
      what: 'Tên quy tắc và mã băm của từng chỗ, không có chữ nào.',
      count: ignored.length,
      question: null,
      button: 'Hiện lại',
      drop: () => actions.change({ ignored: [] }),
    },
    {
      name: 'Quy tắc đã tắt hoặc đổi mức',
      what: 'Mã và mức của quy tắc.',
      count: new Set([...mutedRules, ...Object.keys(ruleLevels)]).size,
      question: null,
      button: 'Về mặc định',
      drop: () => actions.change({ mutedRules: [], ruleLevels: {} }),
    },
    {
      name: 'Trang đã tạm tắt',
      what: pausedHosts.join(', ') || 'Tên máy chủ.',
      count: pausedHosts.length,
      question: null,
      button: 'Bật lại',
      drop: () => actions.change({ pausedHosts: [] }),
    },
  ];
  if (damaged === 0) return rows;
  const lost: Kept = {
    name: 'Phần lưu bị hỏng',
    what: 'Danh sách cũ không đọc được nữa, giữ nguyên như đã lưu.',
    count: damaged,
    question: 'Xóa phần lưu bị hỏng? Không hoàn tác được.',
    button: 'Xóa…',
    save: () => actions.exportAs('damaged'),
    drop: () => actions.dropDamaged(),
  };
  return [lost, ...rows];
}
