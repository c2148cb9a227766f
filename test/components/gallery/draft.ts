import type { OutlineRow } from '../../../components/state.ts';
import type { CheckResult, Citation, Finding } from '../../../lib/checklist/result.ts';
import type { CitationRecord } from '../../../lib/citation/types.ts';

const PARAGRAPHS = [
  'I. LÃNH ĐẠO, CHỈ ĐẠO',
  'Triển khai Chỉ thị số 33/CT-TTg ngày 26/11/2022 của Thủ tướng Chính phủ và Kế hoạch số 12/KH-UBND ngày 5/2/2026 của Ủy ban nhân dân tỉnh, Sở phân công từng phòng gắn việc này với nhiệm vụ kinh tế- xã hội của ngành.',
  'Việc lấy ý kiến nhân dân theo Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 được các đơn vị thực hiện thường kỳ.',
  'II. KẾT QUẢ THỰC HIỆN',
  '1. Cải cách hành chính',
  'Sở tiếp nhận 3924 hồ sơ; giải quyết 3.812 hồ sơ, trong đó trước hạn 2.950 hồ sơ, đúng hạn 843 hồ sơ, quá hạn 9 hồ sơ; mức độ hài lòng đạt 99.2%.',
  '2. Tiếp công dân, khiếu nại, tố cáo',
  'Lịch tiếp công dân được niêm yết tại trụ sở; trong kỳ không có đoàn đông người . Thanh tra Sở theo dõi việc hoà giải.',
  '3. Thực hiện dân chủ ở cơ sở',
  'Thực hiện Luật số 10/2022/QH15, hội nghị cán bộ, công chức được tổ chức ngày 15/01/2026.',
  '4. Phối hợp Mặt trận, đoàn thể',
  'III. PHƯƠNG HƯỚNG, NHIỆM VỤ',
  'Tiếp tục thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 và các nhiệm vụ được giao.',
];

/** A short report with one of each kind of mistake. */
export const text = PARAGRAPHS.join('\n');

function place(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`Not in the draft: ${words}`);
  return { start, end: start + words.length };
}

function finding(
  rule: string,
  name: string,
  level: Finding['level'],
  quote: string,
  fixed: string | null,
  message: string,
  basis = 'Thông lệ',
): Finding {
  const span = place(quote);
  const fix = fixed === null ? null : { ...span, text: fixed };
  return { rule, name, level, ...span, quote, message, basis, fix, certain: fix !== null };
}

const ND30 = 'Nghị định số 30/2020/NĐ-CP, Phụ lục I';

export const findings: Finding[] = [
  finding(
    'citation/date-mismatch',
    'Ngày viện dẫn',
    'warning',
    '26/11/2022',
    '26/11/2021',
    'Ngày của 33/CT-TTg khác với chỉ mục.',
  ),
  finding(
    'date/leading-zero',
    'Thiếu số 0',
    'warning',
    '5/2/2026',
    '05/02/2026',
    'Ngày dưới 10, tháng 1, 2 cần số 0.',
    ND30,
  ),
  finding(
    'spacing/hyphen',
    'Dấu nối',
    'error',
    'kinh tế- xã hội',
    'kinh tế - xã hội',
    'Dấu nối giữa hai từ phải có khoảng trắng ở cả hai bên.',
  ),
  finding(
    'citation/repealed',
    'Văn bản hết hiệu lực',
    'error',
    '04/2015/NĐ-CP',
    null,
    'Nghị định này đã hết hiệu lực.',
  ),
  finding(
    'number/grouping',
    'Dấu phân nhóm',
    'warning',
    '3924 hồ sơ',
    '3.924 hồ sơ',
    'Thiếu dấu chấm phân nhóm số.',
  ),
  finding(
    'sum/breakdown',
    'Cộng số liệu',
    'error',
    'giải quyết 3.812 hồ sơ',
    null,
    '2.950 + 843 + 9 = 3.802, lệch 10.',
  ),
  finding('number/decimal', 'Dấu thập phân', 'error', '99.2%', '99,2%', 'Dấu thập phân là dấu phẩy.'),
  finding(
    'spacing/before-punctuation',
    'Thừa khoảng trắng',
    'error',
    'người .',
    'người.',
    'Trước dấu chấm không có khoảng trắng.',
    ND30,
  ),
  finding(
    'term/outdated',
    'Tên cơ quan',
    'warning',
    'Thanh tra Sở',
    null,
    'Thanh tra sở đã thôi hoạt động từ 01/7/2025.',
  ),
  finding('orthography/tone-mark', 'Dấu thanh', 'info', 'hoà', 'hòa', 'Dấu thanh đặt ở chữ o trong “hòa”.'),
];

function record(so: string, ngay: string, loai: string, coQuan: string, trichYeu: string): CitationRecord {
  return {
    so,
    ngay,
    loai,
    coQuan,
    noi: 'về',
    trichYeu,
    hieuLuc: { state: 'in-force', from: null },
    thayTheBoi: [],
    suaDoiBoi: [],
    tinCay: 'sure',
  };
}

export const records = {
  danVan: record(
    '33/CT-TTg',
    '2021-11-26',
    'Chỉ thị',
    'Thủ tướng Chính phủ',
    'tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới',
  ),
  buaAn: record(
    '33/CT-TTg',
    '2026-09-18',
    'Chỉ thị',
    'Thủ tướng Chính phủ',
    'bảo đảm an toàn thực phẩm bữa ăn học đường',
  ),
  nghiQuyet25: record(
    '25-NQ/TW',
    '2013-06-03',
    'Nghị quyết',
    'Ban Chấp hành Trung ương',
    'tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới',
  ),
  danChu: record('10/2022/QH15', '2022-11-10', 'Luật', 'Quốc hội', 'Thực hiện dân chủ ở cơ sở'),
  danChu04: {
    ...record(
      '04/2015/NĐ-CP',
      '2015-01-09',
      'Nghị định',
      'Chính phủ',
      'thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước',
    ),
    hieuLuc: { state: 'expired', since: '2023-08-14' },
    thayTheBoi: ['59/2023/NĐ-CP'],
  } satisfies CitationRecord,
};

function citation(
  raw: string,
  match: Citation['match'],
  date: string | null,
  known: CitationRecord | null,
): Citation {
  const number = raw.split(' ').find((word) => word.includes('/')) ?? null;
  return {
    ...place(raw),
    raw,
    type: raw.slice(0, raw.indexOf(' số')),
    number,
    date,
    issuer: null,
    title: null,
    match,
    record: known,
    candidates: known ? [known] : [],
  };
}

export const citations: Citation[] = [
  citation('Chỉ thị số 33/CT-TTg ngày 26/11/2022', 'date-differs', '2022-11-26', records.danVan),
  citation('Kế hoạch số 12/KH-UBND', 'unknown', '2026-02-05', null),
  citation('Nghị định số 04/2015/NĐ-CP', 'repealed', '2015-01-09', records.danChu04),
  citation('Luật số 10/2022/QH15', 'verified', null, records.danChu),
  citation('Nghị quyết số 25-NQ/TW ngày 03/6/2013', 'verified', '2013-06-03', records.nghiQuyet25),
];

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

type Item = CheckResult['checklist'][number];

function item(id: string, status: Item['status'], label: string, more: Partial<Item> = {}): Item {
  return { id, status, label, detail: null, chips: [], start: null, ...more };
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
