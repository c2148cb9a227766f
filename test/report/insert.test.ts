import { describe, expect, it } from 'vitest';
import { sectionInsertion } from '../../lib/report/insert.ts';
import type { ReportType } from '../../lib/report/schema.ts';
import { matchSections } from '../../lib/report/sections.ts';
import { fixture, outlineOf, reportTypes, typeOf } from './fixtures.ts';

const DAN_VAN = typeOf('bc-dan-van-chinh-quyen');

function insertion(outline: ReturnType<typeof outlineOf>, id: string, withFrame = false) {
  const found = sectionInsertion(outline, DAN_VAN, id, { withFrame });
  if (found === null) throw new Error(`no section ${id}`);
  return {
    ...found,
    heading: found.paragraphs[0]?.text,
    after: outline.document.blocks[found.afterBlock]?.text,
  };
}

const REPORT = `BÁO CÁO
Kết quả công tác dân vận chính quyền năm 2025
I. LÃNH ĐẠO, CHỈ ĐẠO
Đã ban hành 02 văn bản.
II. KẾT QUẢ THỰC HIỆN
1. Cải cách hành chính
Nhận 20 hồ sơ.
2. Tiếp công dân
Tiếp 02 lượt.
3. Thực hiện dân chủ ở cơ sở
Họp 02 lần.
IV. PHƯƠNG HƯỚNG
Làm tốt hơn.
Trên đây là báo cáo của đơn vị./.`;

describe('sectionInsertion', () => {
  it('takes the next number after the section before it', () => {
    const found = insertion(outlineOf(REPORT), 'phoi-hop');
    expect(found).toMatchObject({ place: 'sau mục II.3', after: 'Họp 02 lần.', renumber: [] });
    expect(found.heading).toBe('4. Phối hợp với Mặt trận Tổ quốc, đoàn thể; giám sát, phản biện xã hội');
  });

  it('says which later numbers go up', () => {
    const outline = outlineOf(REPORT);
    const found = insertion(outline, 'dao-duc-cong-vu');
    expect(found.heading).toMatch(/^3\. Nâng cao đạo đức/);
    expect(found.renumber).toHaveLength(1);
    const [edit] = found.renumber;
    expect(edit && outline.document.blocks[edit.block]?.text.slice(edit.start, edit.end)).toBe('3.');
    expect(edit?.text).toBe('4.');
  });

  it('leaves later numbers alone where there is a gap', () => {
    const found = insertion(outlineOf(REPORT), 'danh-gia');
    expect(found).toMatchObject({ heading: 'III. ĐÁNH GIÁ CHUNG', renumber: [], place: 'sau mục II' });
  });

  it('goes before the closing sentence and first section alike', () => {
    expect(insertion(outlineOf(REPORT), 'kien-nghi')).toMatchObject({
      heading: 'V. KIẾN NGHỊ, ĐỀ XUẤT',
      after: 'Làm tốt hơn.',
    });
    expect(insertion(outlineOf(REPORT), 'dac-diem')).toMatchObject({
      heading: 'I. ĐẶC ĐIỂM TÌNH HÌNH',
      place: 'trước mục I',
      renumber: [{ text: 'II.' }, { text: 'III.' }].map((edit) => expect.objectContaining(edit)),
    });
  });

  it('keeps the document’s own style', () => {
    const bracket = REPORT.replace(/^(\d)\./gmu, '$1)');
    expect(insertion(outlineOf(bracket), 'phoi-hop').heading).toMatch(/^4\) Phối hợp/);
    const dashed = REPORT.replace(/^([IVX]+|\d)\. /gmu, '$1- ');
    expect(insertion(outlineOf(dashed), 'phoi-hop').heading).toMatch(/^4- Phối hợp/);
    expect(insertion(outlineOf(dashed), 'danh-gia').heading).toBe('III- ĐÁNH GIÁ CHUNG');
    const bold = insertion(fixture('bc-dan-van-xa.md'), 'dan-van-kheo');
    expect(bold.paragraphs[0]).toEqual({
      text: 'Phong trào thi đua “Dân vận khéo”',
      heading: true,
      bold: true,
    });
    expect(bold.place).toBe('sau mục “Thực hiện dân chủ ở xã”');
  });

  it('counts inside a part as the document counts inside its neighbours', () => {
    const decimal = `BÁO CÁO
Kết quả công tác dân vận chính quyền năm 2025
1. Lãnh đạo, chỉ đạo
1.1. Của cấp ủy
Đã ban hành 02 văn bản.
2. Kết quả thực hiện
3. Phương hướng
3.1. Nhiệm vụ
Làm tốt hơn.`;
    expect(insertion(outlineOf(decimal), 'cchc').heading).toMatch(/^2\.1\. /);
    const bracket = decimal.replace(/^\d\.1\. /gmu, 'a) ').replace(/^(\d)\. /gmu, '$1/ ');
    expect(insertion(outlineOf(bracket), 'cchc').heading).toMatch(/^a\) /);
    const plain = decimal.replace(/^\d\.1\..*\n/gmu, '');
    expect(insertion(outlineOf(plain), 'cchc').heading).toMatch(/^a\) /);
  });

  it('gives no number after parts that count in words', () => {
    const parts = REPORT.replace('II. ', 'Phần thứ hai. ')
      .replace('I. ', 'Phần thứ nhất. ')
      .replace('IV. ', 'Phần thứ ba. ');
    expect(insertion(outlineOf(parts), 'kien-nghi')).toMatchObject({
      heading: 'KIẾN NGHỊ, ĐỀ XUẤT',
      renumber: [],
    });
  });

  it('adds the frame with its blanks, which count as unfilled', () => {
    const found = insertion(outlineOf(REPORT), 'dan-van-kheo', true);
    expect(found.paragraphs.length).toBeGreaterThan(1);
    const lines = REPORT.split('\n');
    lines.splice(found.afterBlock + 1, 0, ...found.paragraphs.map(({ text }) => text));
    const section = matchSections(outlineOf(lines.join('\n')), DAN_VAN).find(
      ({ id }) => id === 'dan-van-kheo',
    );
    expect(section?.status).toBe('empty');
  });

  it('begins at the top of an empty text', () => {
    expect(insertion(outlineOf(''), 'lanh-dao-chi-dao')).toMatchObject({
      afterBlock: -1,
      place: 'ở đầu văn bản',
    });
  });
});

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A report of nothing but the type's own headings and their blanks. */
function frameOf({ sections }: ReportType): string {
  const counts = new Map<string | undefined, number>();
  const lines = sections.flatMap(({ id, parent, skeleton }) => {
    const count = counts.get(parent) ?? 0;
    counts.set(parent, count + 1);
    const heading =
      parent === undefined
        ? `${ROMAN[count]}. ${skeleton.heading.toUpperCase()}`
        : `${count + 1}. ${skeleton.heading}`;
    return [heading, ...(sections.some((other) => other.parent === id) ? [] : skeleton.body)];
  });
  return lines.join('\n');
}

describe('the headings that «Chèn» writes', () => {
  it.each(reportTypes.filter(({ sections }) => sections.length > 0).map((type) => [type.id, type] as const))(
    '%s: are found again as what they are, unfilled',
    (_, type) => {
      const states = matchSections(outlineOf(frameOf(type)), type).map(({ id, status }) => `${id} ${status}`);
      expect(states).toEqual(type.sections.map(({ id }) => `${id} empty`));
    },
  );
});
