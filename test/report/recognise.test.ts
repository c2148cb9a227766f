import { describe, expect, it } from 'vitest';
import { recognising } from '../../lib/report/recognise.ts';
import { finish } from '../../lib/text/steps.ts';
import { fixture, outlineOf, reportTypes } from './fixtures.ts';

function recognise(outline: ReturnType<typeof outlineOf>): { id: string; confidence: number } {
  return finish(recognising(outline, reportTypes));
}

describe('recognising', () => {
  it.each(['', '\u0000\uFFFD', 'Kính gửi: Sở Nội vụ'])(
    'is sure of nothing in so short a text: «%s»',
    (text) => {
      expect(recognise(outlineOf(text))).toEqual({ id: 'khac', confidence: 0 });
    },
  );

  it.each([
    ['bc-dan-van-6-thang.txt', 'bc-dan-van-chinh-quyen'],
    ['bc-dan-van-thieu.txt', 'bc-dan-van-chinh-quyen'],
    ['bc-dan-van-xa.md', 'bc-dan-van-chinh-quyen'],
    ['bc-qcdc.txt', 'bc-qcdc'],
    ['kh-dan-van.txt', 'kh-dan-van-chinh-quyen'],
    ['bc-chi-thi.txt', 'bc-chi-thi'],
  ])('%s is %s, surely', (file, id) => {
    const recognised = recognise(fixture(file));
    expect(recognised.id).toBe(id);
    expect(recognised.confidence).toBeGreaterThan(0.7);
  });

  it.each([
    [
      'a report without header',
      'Sở báo cáo kết quả công tác dân vận chính quyền năm 2025 như sau:\nI. LÃNH ĐẠO, CHỈ ĐẠO\nĐã ban hành 02 văn bản.\nII. KẾT QUẢ\n1. Cải cách hành chính\nTốt hơn.\n2. Dân vận khéo\nCó 01 mô hình.\nIII. ĐÁNH GIÁ CHUNG\nKhá.',
      'bc-dan-van-chinh-quyen',
    ],
    [
      'a report that begins at «I.»',
      'I. LÃNH ĐẠO, CHỈ ĐẠO CÔNG TÁC DÂN VẬN CHÍNH QUYỀN\nĐã ban hành 02 văn bản.\nII. KẾT QUẢ\n1. Cải cách hành chính\nTốt hơn.\n2. Tiếp công dân\nCó 02 lượt.\n3. Dân vận khéo\nCó 01 mô hình.\nIII. ĐÁNH GIÁ CHUNG\nKhá.\nIV. NHIỆM VỤ\nLàm tốt.',
      'bc-dan-van-chinh-quyen',
    ],
    [
      'a report on a directive by its symbol alone',
      'BÁO CÁO\nKết quả triển khai Chỉ thị số 12-CT/TU\nI. KẾT QUẢ\nTốt.',
      'bc-chi-thi',
    ],
    [
      'a plan without header',
      'Căn cứ Báo cáo số 12/BC-SNV, Sở xây dựng kế hoạch công tác dân vận chính quyền năm 2026, cụ thể như sau:\nI. MỤC ĐÍCH, YÊU CẦU\nĐúng hạn.\nII. NỘI DUNG\nLàm tốt.\nIII. TỔ CHỨC THỰC HIỆN\nVăn phòng.',
      'kh-dan-van-chinh-quyen',
    ],
    [
      'a CCHC report',
      'BÁO CÁO\nKết quả cải cách hành chính quý I năm 2026\nI. CHỈ ĐẠO, ĐIỀU HÀNH\nTốt.',
      'bc-cchc',
    ],
    [
      'a report on petitions',
      'BÁO CÁO\nCông tác tiếp công dân, giải quyết khiếu nại, tố cáo quý II/2026\nI. KẾT QUẢ TIẾP CÔNG DÂN\nTiếp 03 lượt.',
      'bc-tiep-cong-dan',
    ],
    [
      'a report that ends with dân vận',
      'BÁO CÁO\nThực hiện Quy chế dân chủ ở cơ sở và công tác dân vận năm 2025',
      'bc-qcdc',
    ],
  ])('%s', (_, text, id) => {
    expect(recognise(outlineOf(text)).id).toBe(id);
  });

  it.each([
    [
      'a directive on the subject',
      'CHỈ THỊ\nVề tăng cường công tác dân vận chính quyền\n1. Các sở thực hiện tốt công tác dân vận.',
    ],
    [
      'a decision on the subject',
      'QUYẾT ĐỊNH\nBan hành Quy chế dân chủ ở cơ sở\nĐiều 1. Ban hành Quy chế thực hiện dân chủ ở cơ sở.',
    ],
    [
      'a plan for something else',
      'KẾ HOẠCH\nPhòng, chống thiên tai năm 2026\nI. MỤC ĐÍCH, YÊU CẦU\nChủ động.\nII. NỘI DUNG\nCải cách hành chính.\nIII. TỔ CHỨC THỰC HIỆN\nVăn phòng.',
    ],
    [
      'a report on something else',
      'BÁO CÁO\nTình hình sản xuất công nghiệp tháng 5 năm 2026\nI. KẾT QUẢ\nTăng 4%.\nII. KIẾN NGHỊ\nKhông.',
    ],
    [
      'a letter',
      'Số: 12/SNV-VP\nV/v báo cáo công tác dân vận chính quyền\nKính gửi: Các sở, ngành.\nĐề nghị gửi báo cáo trước ngày 10/6/2026.',
    ],
    [
      'a draft of another kind with one heading of ours',
      'I. TÌNH HÌNH SẢN XUẤT\nTăng 4%.\nII. CẢI CÁCH HÀNH CHÍNH\nTốt.\nIII. ĐÁNH GIÁ CHUNG\nKhá.\nIV. ĐẦU TƯ CÔNG\nGiải ngân 80%.',
    ],
    ['nothing', ''],
  ])('%s is none of ours', (_, text) => {
    expect(recognise(outlineOf(text)).id).toBe('khac');
  });
});
