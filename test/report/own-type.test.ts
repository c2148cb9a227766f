import { describe, expect, it } from 'vitest';
import { checkMandatory } from '../../lib/report/mandatory.ts';
import type { OwnOutline } from '../../lib/report/own-outline.ts';
import { readOwnOutline } from '../../lib/report/own-read.ts';
import { isOwnType, ownReportType } from '../../lib/report/own-type.ts';
import { recognisingAmongOwn } from '../../lib/report/recognise.ts';
import { matchSections } from '../../lib/report/sections.ts';
import { finish } from '../../lib/text/steps.ts';
import { outlineOf, reportTypes } from './fixtures.ts';

const SENT = `ĐỀ CƯƠNG BÁO CÁO
Kết quả công tác dân vận chính quyền năm 2026
I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
II. KẾT QUẢ THỰC HIỆN
1. Công tác tuyên truyền, phổ biến chủ trương, chính sách về dân vận
2. Công tác cải cách hành chính
3. Công tác tiếp công dân, giải quyết khiếu nại, tố cáo
4. Thực hiện quy chế dân chủ ở cơ sở
5. Chuyển đổi số và phục vụ doanh nghiệp
III. ĐÁNH GIÁ CHUNG
1. Ưu điểm
2. Hạn chế
IV. PHƯƠNG HƯỚNG, NHIỆM VỤ
1. Tiếp tục cải cách hành chính
V. KIẾN NGHỊ, ĐỀ XUẤT`;

function outline(text = SENT): OwnOutline {
  const found = readOwnOutline(text, 'text');
  if ('problem' in found) throw new Error(found.problem);
  return found;
}
const type = ownReportType(outline(), reportTypes);
const at = (title: string) => type.sections.find((section) => section.title.startsWith(title));

/** A report that has every heading of the outline as it was sent, each with a sentence. */
const FOLLOWING = SENT.replace('ĐỀ CƯƠNG BÁO CÁO', 'BÁO CÁO')
  .split('\n')
  .flatMap((line) => (/^\d\.|^(?:I|V)\. /u.test(line) ? [line, 'Đơn vị đã thực hiện xong.'] : [line]))
  .join('\n');

describe('the report type of an outline', () => {
  it('has its headings in order, each inside the one above', () => {
    expect(isOwnType(type.id)).toBe(true);
    expect(type.title).toBe('Báo cáo kết quả công tác dân vận chính quyền năm 2026');
    expect(at('Công tác cải cách')?.parent).toBe(at('Kết quả')?.id);
    expect(at('Hạn chế')?.parent).toBe(at('Đánh giá')?.id);
    expect(at('Kiến nghị')?.parent).toBeUndefined();
  });

  it('demands the figures of tiếp công dân, CCHC and QCDC where results are told, and nothing else', () => {
    const demanded = type.mandatory.map(({ id, section }) => [
      id,
      type.sections.find((each) => each.id === section)?.title,
    ]);
    expect(demanded).toEqual([
      ['tiep-cong-dan', 'Công tác tiếp công dân, giải quyết khiếu nại, tố cáo'],
      ['cchc', 'Công tác cải cách hành chính'],
      ['qcdc', 'Thực hiện quy chế dân chủ ở cơ sở'],
    ]);
    const other = outline('Báo cáo chuyển đổi số\nI. Hạ tầng số\nII. Nhân lực số');
    expect(ownReportType(other, reportTypes).mandatory).toEqual([]);
  });

  it('finds all of its own headings in a report that follows it', () => {
    const found = matchSections(outlineOf(FOLLOWING), type);
    expect(found.filter(({ status }) => status !== 'present')).toEqual([]);
    for (const { title, heading } of found)
      expect(heading?.toLowerCase()).toContain(title.toLowerCase().slice(0, 12));
  });

  it('finds headings that say it shorter, and misses what is not there', () => {
    const shorter = FOLLOWING.replace(
      '1. Công tác tuyên truyền, phổ biến chủ trương, chính sách về dân vận',
      '1. Tuyên truyền về dân vận',
    )
      .replace('3. Công tác tiếp công dân, giải quyết khiếu nại, tố cáo', '3. Tiếp dân')
      .replace('5. Chuyển đổi số và phục vụ doanh nghiệp\nĐơn vị đã thực hiện xong.\n', '');
    const missing = matchSections(outlineOf(shorter), type).filter(({ status }) => status === 'missing');
    expect(missing.map(({ title }) => title)).toEqual(['Chuyển đổi số và phục vụ doanh nghiệp']);
  });

  it('tells which figures are lacking', () => {
    const report = outlineOf(
      FOLLOWING.replace(
        /(khiếu nại, tố cáo\n)Đơn vị đã thực hiện xong\./u,
        '$1Trong năm đã tiếp 02 lượt với 09 người; nhận 04 đơn.',
      ),
    );
    expect(checkMandatory(report, type).map(({ id, status }) => [id, status])).toEqual([
      ['tiep-cong-dan', 'complete'],
      ['cchc', 'no-data'],
      ['qcdc', 'no-data'],
    ]);
  });

  it('of a plan asks for tasks', () => {
    const plan = ownReportType(
      outline(
        'Kế hoạch dân vận chính quyền năm 2027\nI. Mục đích, yêu cầu\nII. Nội dung\n1. Cải cách hành chính\nIII. Tổ chức thực hiện',
      ),
      reportTypes,
    );
    expect(plan.cues.genre).toBe('ke-hoach');
    expect(plan.mandatory.map(({ id, tasksOnly }) => [id, tasksOnly])).toEqual([['cchc', true]]);
  });
});

describe('recognition with outlines of the unit’s own', () => {
  const recognise = (text: string) => {
    const read = outlineOf(text);
    return finish(recognisingAmongOwn(read, [type], reportTypes)).id;
  };

  it('prefers the outline whose title fits, and leaves other reports to the bundled types', () => {
    expect(recognise(FOLLOWING)).toBe(type.id);
    expect(
      recognise(
        FOLLOWING.replace('dân vận chính quyền năm 2026', 'dân vận chính quyền 6 tháng đầu năm 2027'),
      ),
    ).toBe(type.id);
    const other = FOLLOWING.replace(
      'Kết quả công tác dân vận chính quyền',
      'Kết quả thực hiện quy chế dân chủ ở cơ sở',
    );
    expect(recognise(other)).toBe('bc-qcdc');
    expect(
      recognise('Sở đề nghị các đơn vị gửi báo cáo trước ngày 15/12/2026 để tổng hợp theo quy định.'),
    ).toBe('khac');
  });
});
