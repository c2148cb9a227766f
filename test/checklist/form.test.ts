import { describe, expect, it } from 'vitest';
import { type FormFacts, formItems } from '../../lib/checklist/form.ts';
import type { FormalParts, Part } from '../../lib/report/formal-parts.ts';

const part = (text: string): Part => ({ text, start: 0, end: text.length });
const noParts: FormalParts = {
  ...{ organ: null, symbol: null, hasDateLine: false, place: null, genre: null, title: null },
  ...{ recipients: null, signerTitle: null, onBehalf: false, signer: null },
  insertAt: { dateLine: null, recipients: null, signature: null },
};
const noForm: FormFacts = {
  ...{ loaiVanBan: null, trichYeu: null, nguoiKy: null, noiNhan: null, han: null, tepDinhKem: null },
};
const title = 'Kết quả công tác dân vận năm 2026';
const abstract = (text: string, limit: number | null = null, takesText = true) => ({
  trichYeu: { text, limit, takesText },
});

type Row = [status: string, label: string];

/** Status and label of each row. */
const rows = (
  form: Partial<FormFacts>,
  parts: Partial<FormalParts> = {},
  documentDate: string | null = null,
) =>
  formItems({ ...noForm, ...form }, { ...noParts, ...parts }, documentDate, '2026-11-21').map(
    ({ status, label }): Row => [status, label],
  );

describe('the form against the draft', () => {
  it('says nothing of a page without fields', () => {
    expect(rows({}, { title: part(title), genre: part('BÁO CÁO') })).toEqual([]);
  });

  it.each<[string, Partial<FormFacts>, Partial<FormalParts>, Row[]]>([
    [
      'the same type',
      { loaiVanBan: 'Báo cáo' },
      { genre: part('BÁO CÁO') },
      [['pass', 'Loại văn bản: Báo cáo']],
    ],
    [
      'a numbered choice',
      { loaiVanBan: '01 - Báo cáo (BC)' },
      { genre: part('BÁO CÁO SƠ KẾT') },
      [['pass', 'Loại văn bản: Báo cáo']],
    ],
    [
      'another type',
      { loaiVanBan: 'Kế hoạch' },
      { genre: part('BÁO CÁO') },
      [['fail', 'Loại văn bản đang chọn là “Kế hoạch”']],
    ],
    [
      'another type than the symbol says',
      { loaiVanBan: 'Kế hoạch' },
      { symbol: part('BC-SCT') },
      [['warn', 'Loại văn bản đang chọn là “Kế hoạch”']],
    ],
    [
      'no choice yet',
      { loaiVanBan: '-- Chọn --' },
      { genre: part('BÁO CÁO') },
      [['warn', 'Chưa chọn loại văn bản']],
    ],
    ['a choice that is no type', { loaiVanBan: 'Văn bản khác' }, { genre: part('BÁO CÁO') }, []],
    ['a draft that does not say', { loaiVanBan: 'Kế hoạch' }, {}, []],
  ])('type: %s', (_, form, parts, expected) => {
    expect(rows(form, parts)).toEqual(expected);
  });

  it.each<[string, Partial<FormFacts>, Partial<FormalParts>, Row[]]>([
    ['the title', abstract(`Báo cáo ${title}`), { title: part(title) }, [['pass', 'Trích yếu khớp tiêu đề']]],
    [
      'a part of it',
      abstract('Kết quả công tác dân vận'),
      { title: part(title) },
      [['pass', 'Trích yếu khớp tiêu đề']],
    ],
    [
      'another year',
      abstract('Kết quả công tác dân vận năm 2025'),
      { title: part(title) },
      [['warn', 'Trích yếu khác tiêu đề dự thảo']],
    ],
    ['nothing', abstract(''), { title: part(title) }, [['warn', 'Chưa có trích yếu']]],
    ['too much', abstract('Kết quả công tác', 10), {}, [['warn', 'Trích yếu dài quá 10 ký tự']]],
    ['what cannot be compared', abstract('Kết quả công tác'), {}, []],
  ])('abstract: %s', (_, form, parts, expected) => {
    expect(rows(form, parts)).toEqual(expected);
  });

  it.each<[string, ReturnType<typeof abstract>, Partial<FormalParts>, string | null]>([
    ['into an empty field', abstract(''), { title: part(title) }, 'Điền giúp'],
    ['in the place of other words', abstract('Tiếp công dân'), { title: part(title) }, 'Điền giúp'],
    ['not where it fits', abstract(title), { title: part(title) }, null],
    ['not without a title', abstract(''), {}, null],
    ['not into what takes no text', abstract('', null, false), { title: part(title) }, null],
  ])('offers to fill it in %s', (_, form, parts, offer) => {
    const [row] = formItems({ ...noForm, ...form }, { ...noParts, ...parts }, null, '2026-11-21');
    expect(row?.offer ?? null).toBe(offer);
  });

  it('shows where abstract and title differ', () => {
    const form = { ...noForm, ...abstract('Kết quả công tác dân vận năm 2025') };
    const [row] = formItems(form, { ...noParts, title: part(title) }, null, '2026-11-21');
    expect(row?.detail).toBe('Ô: “…vận năm 2025”. Dự thảo: “…vận năm 2026”.');
    expect(row?.field).toBe('trichYeu');
  });

  const signer = part('Nguyễn Văn An');
  it.each<[string, string, Partial<FormalParts>, Row[]]>([
    ['the same person', 'Nguyễn Văn An - Giám đốc', { signer }, [['pass', 'Người ký: Nguyễn Văn An']]],
    ['after the office', 'Giám đốc: Nguyễn Văn An', { signer }, [['pass', 'Người ký: Nguyễn Văn An']]],
    [
      'with a degree in the draft',
      'Nguyễn Văn An',
      { signer: part('TS. Nguyễn Văn An') },
      [['pass', 'Người ký: TS. Nguyễn Văn An']],
    ],
    [
      'another person',
      'Trần Thị Bình - Phó Giám đốc',
      { signer },
      [['warn', 'Người ký đang chọn là “Trần Thị Bình”']],
    ],
    ['an office', 'Giám đốc Sở', { signer }, []],
    ['a unit', 'Văn Thư', { signer }, []],
    ['an office that sounds like a name', 'Trưởng Phòng', { signer }, []],
    ['the same person, the tone mark elsewhere', 'Hoà Văn Thuý', { signer: part('Hòa Văn Thúy') }, []],
    ['an office in capitals', 'Giám Đốc Sở', { signer }, []],
    ['nobody', '', { signer }, [['warn', 'Chưa chọn người ký']]],
    ['a placeholder', '--- Chọn người ký ---', {}, [['warn', 'Chưa chọn người ký']]],
    ['somebody, and the draft names none', 'Trần Thị Bình', {}, []],
  ])('signer: %s', (_, nguoiKy, parts, expected) => {
    expect(rows({ nguoiKy }, parts)).toEqual(expected);
  });

  it.each<[string, string, readonly string[] | null, Row[]]>([
    ['filled in', 'Sở Nội vụ', ['Sở Nội vụ'], [['pass', 'Đã có nơi nhận']]],
    ['forgotten', '', ['Sở Nội vụ'], [['warn', 'Chưa có nơi nhận trên biểu mẫu']]],
    ['forgotten in both', '', null, []],
    ['only «Như trên»', '', [], []],
  ])('recipients: %s', (_, noiNhan, names, expected) => {
    expect(rows({ noiNhan }, { recipients: names && { start: 0, names } })).toEqual(expected);
  });

  it.each<[string, string, string | null, Row[]]>([
    ['to come', '30/11/2026', '2026-11-20', [['pass', 'Hạn 30/11/2026']]],
    ['today', '2026-11-21', null, [['pass', 'Hạn 21/11/2026']]],
    ['over', '5/6/2026 17:00', null, [['warn', 'Hạn 05/06/2026 đã qua']]],
    ['before the document', '25/11/2026', '2026-11-30', [['warn', 'Hạn 25/11/2026 trước ngày văn bản']]],
    ['not given', '', '2026-11-30', []],
    ['no date', '10 ngày', null, []],
  ])('deadline: %s', (_, han, documentDate, expected) => {
    expect(rows({ han }, {}, documentDate)).toEqual(expected);
  });

  it('files: only where they are demanded', () => {
    expect(rows({ tepDinhKem: { attached: false } })).toEqual([['warn', 'Chưa có tệp đính kèm']]);
    expect(rows({ tepDinhKem: { attached: true } })).toEqual([['pass', 'Đã có tệp đính kèm']]);
  });
});
