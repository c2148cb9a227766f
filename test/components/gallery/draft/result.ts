import type { CheckResult } from '../../../../lib/checklist/result.ts';
import { citations } from './citations.ts';
import { findings } from './findings.ts';
import { outline } from './outline.ts';
import { place, text } from './text.ts';

type Item = CheckResult['checklist'][number];

function item(id: string, status: Item['status'], label: string, more: Partial<Item> = {}): Item {
  return { id, status, label, detail: null, chips: [], start: null, field: null, offer: null, ...more };
}

export const manual: Item[] = [
  item('so-lieu', 'manual', 'Số liệu đã đối chiếu với các phòng'),
  item('nguoi-ky', 'manual', 'Người ký, chức vụ đúng thẩm quyền'),
];

export const passed: Item[] = [
  item('cchc', 'pass', 'Cải cách hành chính', { detail: '3.812 hồ sơ · 99,2% hài lòng' }),
  item('cho-trong', 'pass', 'Không còn chỗ trống “…”, “xx”'),
  item('ten-muc', 'pass', 'Tên mục đúng thứ tự'),
  item('period', 'pass', 'Kỳ báo cáo thống nhất trong văn bản'),
  item('recipients', 'pass', 'Có “Kính gửi”, “Nơi nhận”, kết thúc “./.”'),
];

export const result: CheckResult = {
  text,
  reportType: { id: 'bc-dan-van-chinh-quyen', confidence: 0.97 },
  documentDate: '2026-06-12',
  period: { from: '2026-01-01', to: '2026-06-30' },
  sections: outline,
  mandatory: [
    {
      id: 'tiep-cong-dan',
      status: 'no-data',
      missingData: ['số lượt tiếp', 'số người', 'số vụ việc'],
      data: [],
      start: 0,
      end: 1,
    },
    {
      id: 'cchc',
      status: 'complete',
      missingData: [],
      data: ['3.812 hồ sơ', '99,2% hài lòng'],
      start: 0,
      end: 1,
    },
  ],
  citations,
  findings,
  checklist: [
    item('tiep-cong-dan', 'fail', 'Tiếp công dân chưa có số liệu', {
      chips: ['số lượt tiếp', 'số người', 'số vụ việc'],
      detail: 'Hoặc ghi rõ “không phát sinh”.',
      start: place('2. Tiếp').start,
    }),
    item('muc-bat-buoc', 'fail', 'Thiếu 2 mục bắt buộc', { detail: 'II.5 Dân vận khéo; IV. Kiến nghị' }),
    item('loi', 'fail', 'Còn 5 lỗi trong văn bản', { detail: '1 viện dẫn đã hết hiệu lực' }),
    item('qcdc', 'warn', 'Quy chế dân chủ cơ sở thiếu số liệu', {
      chips: ['ngày hội nghị CBCC'],
      start: place('3. Thực').start,
    }),
    item('muc-trong-phoi-hop', 'warn', 'Mục II.4 chưa có nội dung', { start: place('4. Phối').start }),
    ...manual,
    ...passed,
  ],
};
