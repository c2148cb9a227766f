import type { OutlineRow } from '../../../../components/state.ts';
import { place, text } from './text.ts';

function section(
  id: string,
  number: string,
  title: string,
  parent: string | null,
  heading: string | null,
  next: string | null,
  more: Partial<OutlineRow> = {},
): OutlineRow {
  const start = heading === null ? null : place(heading).start;
  const end = heading === null ? null : next === null ? text.length : place(next).start - 1;
  const status = heading === null ? 'missing' : 'present';
  return {
    id,
    number,
    title,
    parent,
    heading,
    start,
    end,
    status,
    required: true,
    mayBeNone: false,
    lacksData: false,
    ...more,
  };
}

export const outline: OutlineRow[] = [
  section('lanh-dao', 'I.', 'Lãnh đạo, chỉ đạo, triển khai', null, 'I. LÃNH', 'II. KẾT'),
  section('ket-qua', 'II.', 'Kết quả thực hiện', null, 'II. KẾT', 'III. PHƯƠNG'),
  section('cchc', '1.', 'Cải cách hành chính', 'ket-qua', '1. Cải', '2. Tiếp'),
  section('tiep-cong-dan', '2.', 'Tiếp công dân, khiếu nại, tố cáo', 'ket-qua', '2. Tiếp', '3. Thực', {
    lacksData: true,
  }),
  section('qcdc', '3.', 'Thực hiện dân chủ ở cơ sở', 'ket-qua', '3. Thực', '4. Phối'),
  section('phoi-hop', '4.', 'Phối hợp Mặt trận, đoàn thể', 'ket-qua', '4. Phối', 'III. PHƯƠNG', {
    status: 'empty',
  }),
  section('dan-van-kheo', '5.', 'Phong trào “Dân vận khéo”', 'ket-qua', null, null),
  section('phuong-huong', 'III.', 'Phương hướng, nhiệm vụ', null, 'III. PHƯƠNG', null),
  section('kien-nghi', 'IV.', 'Kiến nghị, đề xuất', null, null, null, { mayBeNone: true }),
];
