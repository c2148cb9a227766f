import { describe, expect, it } from 'vitest';
import { againstType } from '../../lib/report/against-type.ts';
import { matchSections } from '../../lib/report/sections.ts';
import { finish } from '../../lib/text/steps.ts';
import { fixture, outlineOf, typeOf } from './fixtures.ts';

function states(outline: ReturnType<typeof outlineOf>, type: string): Record<string, string> {
  return Object.fromEntries(matchSections(outline, typeOf(type)).map(({ id, status }) => [id, status]));
}

function lacking(outline: ReturnType<typeof outlineOf>, type: string): string[] {
  const sections = matchSections(outline, typeOf(type)).filter(({ required }) => required);
  return sections.filter(({ status }) => status !== 'present').map(({ id, status }) => `${id} ${status}`);
}

describe('matchSections', () => {
  it.each([
    ['bc-dan-van-6-thang.txt', 'bc-dan-van-chinh-quyen', []],
    ['bc-qcdc.txt', 'bc-qcdc', []],
    ['kh-dan-van.txt', 'kh-dan-van-chinh-quyen', []],
    ['bc-chi-thi.txt', 'bc-chi-thi', []],
    [
      'bc-dan-van-xa.md',
      'bc-dan-van-chinh-quyen',
      ['dao-duc-cong-vu missing', 'phoi-hop missing', 'dan-van-kheo missing', 'kien-nghi missing'],
    ],
    [
      'bc-dan-van-thieu.txt',
      'bc-dan-van-chinh-quyen',
      [
        'cchc missing',
        'dao-duc-cong-vu empty',
        'qcdc missing',
        'phoi-hop empty',
        'dan-van-kheo missing',
        'danh-gia missing',
        'kien-nghi missing',
      ],
    ],
  ])('%s as %s lacks %j', (file, type, expected) => {
    expect(lacking(fixture(file), type)).toEqual(expected);
  });

  it('gives heading and offsets of the section in the source', () => {
    const outline = fixture('bc-qcdc.txt');
    const { sections } = finish(againstType(outline, typeOf('bc-qcdc')));
    const section = sections.find(({ id }) => id === 'tiep-cong-dan');
    expect(section?.heading).toBe('3.3. Tiếp công dân, giải quyết khiếu nại, tố cáo');
    const text = outline.document.source.slice(section?.start ?? 0, section?.end ?? 0);
    expect(text).toMatch(/^3\.3\. Tiếp công dân/);
    expect(text).toMatch(/đến kiến nghị\.$/);
  });

  it('takes a paragraph of another section that deals with the topic, but none under the plans', () => {
    const report = (part: string) =>
      outlineOf(
        `BÁO CÁO\nKết quả công tác dân vận năm 2025\n${part}\nSở đã ban hành quy định.\nThực hiện tốt quy chế dân chủ, lấy ý kiến công chức về 03 dự thảo.`,
      );
    expect(states(report('I. KẾT QUẢ THỰC HIỆN'), 'bc-dan-van-chinh-quyen').qcdc).toBe('present');
    expect(states(report('I. PHƯƠNG HƯỚNG NĂM 2026'), 'bc-dan-van-chinh-quyen').qcdc).toBe('missing');
  });

  it('takes «Không» as an answer and an unfilled frame as none', () => {
    const report = (content: string) =>
      outlineOf(`BÁO CÁO\nKết quả công tác dân vận\nI. KIẾN NGHỊ\n${content}`);
    expect(states(report('Không.'), 'bc-dan-van-chinh-quyen')['kien-nghi']).toBe('present');
    expect(states(report('Đơn vị kiến nghị ………'), 'bc-dan-van-chinh-quyen')['kien-nghi']).toBe('empty');
    expect(states(report('v.v… không đầy đủ'), 'bc-dan-van-chinh-quyen')['kien-nghi']).toBe('present');
  });

  it('reads a flat report, and one that has its topics in paragraphs', () => {
    const flat =
      'BÁO CÁO\nKết quả công tác dân vận quý I/2026\n1. Lãnh đạo chỉ đạo\nBan hành 02 văn bản.\n2. Kết quả thực hiện cải cách hành chính\nNhận 30 hồ sơ.\n3. Kỷ luật, kỷ cương\nNghiêm.\n4. Tồn tại\nCòn chậm.\n5. Nhiệm vụ quý II\nLàm tốt.\n6. Đề xuất, kiến nghị: Không';
    expect(lacking(outlineOf(flat), 'bc-dan-van-chinh-quyen')).toEqual([
      'tiep-cong-dan missing',
      'qcdc missing',
      'phoi-hop missing',
      'dan-van-kheo missing',
    ]);
    const topics =
      'BÁO CÁO\nKết quả công tác dân vận\nI. KẾT QUẢ\n- Về cải cách hành chính: nhận 30 hồ sơ.\n- Về tiếp công dân: không phát sinh.\n- Phong trào “Dân vận khéo”: 02 mô hình.\nII. PHƯƠNG HƯỚNG VÀ KIẾN NGHỊ, ĐỀ XUẤT\nTăng cường thực hiện dân chủ ở cơ sở.';
    expect(lacking(outlineOf(topics), 'bc-dan-van-chinh-quyen')).toEqual([
      'lanh-dao-chi-dao missing',
      'dao-duc-cong-vu missing',
      'qcdc missing',
      'phoi-hop missing',
      'danh-gia missing',
    ]);
  });

  it('reads a report whose sections are bullets, and one without headings', () => {
    const bullets =
      'BÁO CÁO\nKết quả công tác dân vận quý II/2025\n1. Kết quả thực hiện\n- Công tác lãnh đạo, chỉ đạo: ban hành 02 văn bản.\n- Kỷ luật, kỷ cương: nghiêm.\n- Dân vận khéo: 01 mô hình.\n2. Đánh giá\n- Ưu điểm: tốt.\n- Hạn chế: ít.';
    expect(states(outlineOf(bullets), 'bc-dan-van-chinh-quyen')).toMatchObject({
      'lanh-dao-chi-dao': 'present',
      'dao-duc-cong-vu': 'present',
      'dan-van-kheo': 'present',
      'uu-diem': 'present',
      'han-che': 'present',
    });
    const free =
      'BÁO CÁO\nKết quả thực hiện QCDC năm 2025\nTrung tâm báo cáo việc thực hiện dân chủ ở cơ sở như sau:\nCông tác tiếp công dân được duy trì.';
    expect(states(outlineOf(free), 'bc-qcdc')).toMatchObject({
      'tiep-cong-dan': 'present',
      qcdc: 'missing',
    });
  });

  it.each([
    ['danh-gia', 'III. ƯU ĐIỂM, HẠN CHẾ VÀ NGUYÊN NHÂN'],
    ['han-che', 'III. ƯU ĐIỂM VÀ TỒN TẠI'],
    ['phuong-huong', 'IV. CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026'],
    ['phuong-huong', 'IV. Trọng tâm công tác quý IV'],
    ['kien-nghi', 'V. PHƯƠNG HƯỚNG VÀ KIẾN NGHỊ'],
    ['kien-nghi', 'V. Những khó khăn, vướng mắc và đề xuất'],
    ['lanh-dao-chi-dao', 'I. Sự lãnh đạo của cấp ủy, chính quyền'],
    ['dac-diem', 'I. THÔNG TIN CHUNG'],
    ['tiep-cong-dan', '2. Tiếp nhận, xử lý phản ánh, kiến nghị của người dân'],
    ['dao-duc-cong-vu', '2. Phong cách, thái độ phục vụ Nhân dân'],
    ['phoi-hop', '2. Phối hợp với các tổ chức chính trị - xã hội'],
    ['cchc', '2. Cơ chế một cửa, một cửa liên thông'],
  ])('finds %s under «%s»', (id, heading) => {
    const outline = outlineOf(
      `BÁO CÁO\nKết quả công tác dân vận\nI. KẾT QUẢ THỰC HIỆN\n1. Việc chung\nTốt.\n${heading}\nTốt.`,
    );
    const section = matchSections(outline, typeOf('bc-dan-van-chinh-quyen')).find((each) => each.id === id);
    expect(section?.heading).toBe(heading);
  });

  it('does not take «giải quyết kiến nghị» for proposals', () => {
    const outline = outlineOf(
      'BÁO CÁO\nCông tác dân vận\nI. KẾT QUẢ\n1. Tiếp công dân, giải quyết kiến nghị\nĐã tiếp 02 lượt.',
    );
    expect(states(outline, 'bc-dan-van-chinh-quyen')).toMatchObject({
      'tiep-cong-dan': 'present',
      'kien-nghi': 'missing',
    });
  });
});
