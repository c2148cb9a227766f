import { describe, expect, it } from 'vitest';
import { againstType } from '../../lib/report/against-type.ts';
import { checkMandatory } from '../../lib/report/mandatory.ts';
import { finish } from '../../lib/text/steps.ts';
import { fixture, markdown, outlineOf, typeOf } from './fixtures.ts';

function states(outline: ReturnType<typeof outlineOf>, type: string): Record<string, string> {
  return Object.fromEntries(checkMandatory(outline, typeOf(type)).map(({ id, status }) => [id, status]));
}

/** A report with one section on petitions. */
function petitions(content: string) {
  const outline = outlineOf(
    `BÁO CÁO\nKết quả công tác dân vận năm 2025\nI. KẾT QUẢ\n1. Công tác tiếp công dân\n${content}`,
  );
  return checkMandatory(outline, typeOf('bc-dan-van-chinh-quyen'))[0];
}

describe('checkMandatory', () => {
  const all = (status: string) => ({ 'tiep-cong-dan': status, cchc: status, qcdc: status });

  it.each([
    ['bc-dan-van-6-thang.txt', 'bc-dan-van-chinh-quyen', all('complete')],
    ['bc-qcdc.txt', 'bc-qcdc', all('complete')],
    ['kh-dan-van.txt', 'kh-dan-van-chinh-quyen', all('complete')],
    ['bc-chi-thi.txt', 'bc-chi-thi', all('complete')],
    ['bc-dan-van-xa.md', 'bc-dan-van-chinh-quyen', all('complete')],
    [
      'bc-dan-van-thieu.txt',
      'bc-dan-van-chinh-quyen',
      { 'tiep-cong-dan': 'no-data', cchc: 'missing', qcdc: 'missing' },
    ],
  ])('%s', (file, type, expected) => {
    expect(states(fixture(file), type)).toEqual(expected);
  });

  it('shows the figures as written and where they stand', () => {
    const outline = fixture('bc-dan-van-6-thang.txt');
    const item = finish(againstType(outline, typeOf('bc-dan-van-chinh-quyen'))).mandatory[0];
    expect(item?.data).toEqual(['05 lượt', '08 người', '03 vụ việc', '04 đơn']);
    expect(item?.missingData).toEqual([]);
    expect(outline.document.source.slice(item?.start ?? 0, item?.end ?? 0)).toMatch(
      /^2\. Công tác tiếp công dân/,
    );
  });

  it.each([
    'Trong kỳ không phát sinh.',
    'Không có công dân đến khiếu nại, tố cáo.',
    'Chưa ghi nhận trường hợp nào.',
    'Không',
    'Số lượt tiếp công dân: 12',
    'Đã tiếp 02 (hai) lượt.',
    'Đã giải quyết 04/04 đơn.',
    'Số liệu chi tiết tại Phụ lục 1 kèm theo.',
    'Tiếp 15 lượt, giảm 3 lượt so với cùng kỳ.',
    'Lượt tiếp giảm còn 15 lượt.',
  ])('is complete: %s', (content) => {
    expect(petitions(content)?.status).toBe('complete');
  });

  it.each([
    'Lịch tiếp được niêm yết công khai.',
    'Chưa có số liệu.',
    'Thực hiện theo Luật số 42/2013/QH13 và Quyết định 12/QĐ-SCT ngày 05/3/2025.',
    'Các phòng, 05 đơn vị trực thuộc đều bố trí nơi tiếp.',
    'Đã tiếp ……… lượt công dân.',
    'Giảm 3 lượt so với cùng kỳ.',
    'Tăng thêm 02 đơn so với năm trước.',
  ])('has no figures: %s', (content) => {
    expect(petitions(content)).toMatchObject({
      status: 'no-data',
      missingData: ['số lượt tiếp', 'số người', 'số vụ việc', 'số đơn', 'số cuộc đối thoại'],
    });
  });

  /** A report with one section of the given heading. */
  const stateOf = (id: string, heading: string, content: string) =>
    checkMandatory(
      outlineOf(`BÁO CÁO\nKết quả công tác dân vận năm 2025\nI. KẾT QUẢ\n1. ${heading}\n${content}`),
      typeOf('bc-dan-van-chinh-quyen'),
    ).find((item) => item.id === id)?.status;

  it.each([
    ['cchc', 'Cải cách hành chính', 'Tiếp nhận 1.204 lượt hồ sơ.'],
    ['cchc', 'Cải cách hành chính', 'Hồ sơ nhận trong kỳ: 45 hồ sơ; đã trả: 44 hồ sơ.'],
    ['cchc', 'Cải cách hành chính', 'Trong năm không phát sinh hồ sơ thủ tục hành chính.'],
    ['cchc', 'Cải cách hành chính', 'Chi cục không có TTHC thuộc thẩm quyền giải quyết.'],
    ['cchc', 'Cải cách hành chính', 'Tỷ lệ hồ sơ trực tuyến đạt 95%.'],
    ['qcdc', 'Quy chế dân chủ', 'Ban Thanh tra nhân dân đã giám sát 02 nội dung.'],
    ['qcdc', 'Quy chế dân chủ', 'Hội nghị CB, CC, VC và NLĐ họp ngày 20/01/2025.'],
    ['qcdc', 'Quy chế dân chủ', 'Lấy ý kiến đối với 03 dự thảo.'],
    ['tiep-cong-dan', 'Tiếp công dân', 'Tiếp 5 đoàn với 12 người.'],
    ['tiep-cong-dan', 'Tiếp công dân', 'Tổ chức 02 cuộc đối thoại với người dân.'],
    ['tiep-cong-dan', 'Tiếp công dân', 'Không phát sinh đơn khiếu nại, tố cáo, không có vụ việc phức tạp.'],
  ])('%s is complete: %s, %s', (id, heading, content) => {
    expect(stateOf(id, heading, content)).toBe('complete');
  });

  it.each([
    ['cchc', 'Cải cách hành chính', 'Không có hồ sơ quá hạn, không phát sinh vướng mắc.'],
    ['cchc', 'Cải cách hành chính', 'Mức độ hài lòng đạt 98%; công bố 12 thủ tục.'],
    ['qcdc', 'Quy chế dân chủ', 'Thực hiện Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ.'],
    ['tiep-cong-dan', 'Tiếp công dân', 'Không xảy ra khiếu kiện đông người.'],
    ['tiep-cong-dan', 'Tiếp công dân', 'Tiếp nhận 02 phản ánh trên hệ thống hỏi đáp trực tuyến.'],
    ['tiep-cong-dan', 'Tiếp công dân', 'Không phát sinh vướng mắc trong bố trí phòng tiếp.'],
    ['tiep-cong-dan', 'Tiếp công dân', 'Phân công 02 công chức trực vào ngày 15 hằng tháng.'],
  ])('%s has no figures: %s, %s', (id, heading, content) => {
    expect(stateOf(id, heading, content)).toBe('no-data');
  });

  it('asks a directive report for them only when it is about dân vận', () => {
    const outline = outlineOf(
      'BÁO CÁO\nSơ kết 05 năm thực hiện Chỉ thị số 10/CT-UBND về an toàn giao thông\nI. KẾT QUẢ\nTốt.',
    );
    expect(checkMandatory(outline, typeOf('bc-chi-thi'))).toEqual([]);
  });

  it('knows a directive on dân vận by its headings where the title gives only the symbol', () => {
    const outline = outlineOf(
      'BÁO CÁO\nKết quả thực hiện Chỉ thị số 12-CT/TU\nI. KẾT QUẢ\n1. Phong trào “Dân vận khéo”\nTốt.',
    );
    expect(states(outline, 'bc-chi-thi')).toEqual(all('missing'));
  });

  it('reads a label and its figure from the cells of a table', () => {
    const lines = [
      'BÁO CÁO',
      'Kết quả công tác dân vận',
      'I. KẾT QUẢ',
      '1. Tiếp công dân',
      '| Số lượt tiếp | 07 |',
    ];
    const outline = markdown(lines.join('\n\n'));
    expect(checkMandatory(outline, typeOf('bc-dan-van-chinh-quyen'))[0]?.data).toEqual(['07']);
  });

  it('shows the figure of the period, not what it differs by', () => {
    expect(petitions('Tiếp 15 lượt, giảm 3 lượt so với cùng kỳ.')?.data).toEqual(['15 lượt']);
  });

  const administrative = (rows: string) => {
    const outline = markdown(
      `BÁO CÁO\n\nKết quả công tác dân vận\n\nI. KẾT QUẢ\n\n1. Cải cách hành chính\n\n${rows}`,
    );
    return checkMandatory(outline, typeOf('bc-dan-van-chinh-quyen')).find(({ id }) => id === 'cchc');
  };

  it.each([
    '| STT | Nội dung | Kết quả |\n|---|---|---|\n| 1 | Hồ sơ tiếp nhận | 1.200 |',
    '| Hồ sơ tiếp nhận | Hồ sơ | 1.200 |',
    '1 | Hồ sơ tiếp nhận | 1.200',
  ])('takes a row of a table for a figure without the word «số»: %s', (rows) => {
    expect(administrative(rows)).toMatchObject({ status: 'complete', data: ['1.200'] });
  });

  it('takes the columns of a table for figures when its head names them', () => {
    const rows = (head: string) => `| Lĩnh vực | ${head} |\n|---|---|---|\n| Công thương | 120 | 118 |`;
    expect(administrative(rows('Tiếp nhận | Đã giải quyết'))?.status).toBe('complete');
    expect(administrative(rows('Kinh phí | Ghi chú'))?.status).toBe('no-data');
  });

  it.each(['| 1 | Hồ sơ tiếp nhận |  |', '| Hồ sơ tiếp nhận | Ghi chú | 1.200 |'])(
    'takes no other cell of the table for it: %s',
    (rows) => {
      expect(administrative(rows)).toMatchObject({ status: 'no-data' });
    },
  );
});
