import { describe, expect, it } from 'vitest';
import { readDocumentDate, readPeriod, writtenAfter } from '../../lib/report/period.ts';
import { fixture, outlineOf } from './fixtures.ts';

describe('readPeriod', () => {
  it.each([
    ['Kết quả công tác dân vận 6 tháng đầu năm 2021', '2021-01-01', '2021-06-30'],
    ['Kết quả công tác 06 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026', '2026-01-01', '2026-06-30'],
    ['Công tác cải cách hành chính quý III/2025', '2025-07-01', '2025-09-30'],
    ['Công tác quý I, nhiệm vụ trọng tâm quý II năm 2026', '2026-01-01', '2026-03-31'],
    ['Kết quả 9 tháng năm 2025', '2025-01-01', '2025-09-30'],
    ['Kết quả tháng 02 năm 2024', '2024-02-01', '2024-02-29'],
    ['Kết quả năm 2025, phương hướng năm 2026', '2025-01-01', '2025-12-31'],
    [
      'Kết quả thực hiện Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021 trong năm 2024',
      '2024-01-01',
      '2024-12-31',
    ],
    ['Tổng kết chương trình giai đoạn 2021 - 2025', '2021-01-01', '2025-12-31'],
    ['Sơ kết 6 tháng năm 2025', '2025-01-01', '2025-06-30'],
    ['Kết quả sáu tháng cuối năm 2025', '2025-07-01', '2025-12-31'],
    ['Kết quả 11 tháng đầu năm, ước cả năm 2025', '2025-01-01', '2025-11-30'],
    ['Kết quả Quý III-2025', '2025-07-01', '2025-09-30'],
    ['Tổng kết nhiệm kỳ 2020 - 2025', '2020-01-01', '2025-12-31'],
    ['Sơ kết 05 năm (2018 - 2023) thực hiện chỉ thị', '2018-01-01', '2023-12-31'],
    ['Kết quả 5 năm 2021-2025', '2021-01-01', '2025-12-31'],
    ['Kết quả (tính từ 15/12/2024 - 14/6/2025)', '2024-12-15', '2025-06-14'],
    ['Kết quả từ ngày 15/12/2024 đến ngày 14/6/2025', '2024-12-15', '2025-06-14'],
  ])('%s', (title, from, to) => {
    expect(readPeriod(outlineOf(`BÁO CÁO\n${title}\nI. KẾT QUẢ\nTốt.`))).toEqual({ from, to });
  });

  it('takes the year of the document where the title has none', () => {
    const text = 'Bình An, ngày 12 tháng 6 năm 2026\nBÁO CÁO\nKết quả 6 tháng đầu năm\nI. KẾT QUẢ\nTốt.';
    expect(readPeriod(outlineOf(text))).toEqual({ from: '2026-01-01', to: '2026-06-30' });
  });

  it('takes the first heading where the header was cut off', () => {
    expect(readPeriod(outlineOf('A. KẾT QUẢ CÔNG TÁC NĂM 2025\nI. Ưu điểm\nTốt.'))).toEqual({
      from: '2025-01-01',
      to: '2025-12-31',
    });
  });

  it('is null when nothing is said', () => {
    expect(
      readPeriod(outlineOf('BÁO CÁO\nSơ kết chương trình phối hợp đến năm 2030\nI. KẾT QUẢ\nTốt.')),
    ).toBeNull();
  });
});

describe('readDocumentDate', () => {
  it('reads the date at the head, not one in the text', () => {
    expect(readDocumentDate(fixture('bc-dan-van-6-thang.txt'))).toBe('2026-06-12');
    expect(readDocumentDate(outlineOf('Bình An, ngày      tháng 6 năm 2026\nBÁO CÁO'))).toBeNull();
    expect(
      readDocumentDate(
        outlineOf(
          'BÁO CÁO\nTheo công văn của Sở Nội vụ ban hành trong đợt kiểm tra vừa qua tại đơn vị, ngày 05 tháng 02 năm 2026',
        ),
      ),
    ).toBeNull();
  });

  it.each([
    'Bình An, ngày 05 tháng 02 năm 2026',
    'Số: 12/BC-SNV     Bình An, ngày 05 tháng 02 năm 2026',
    'TP. Hải Hà, ngày 5 tháng 2 năm 2026',
    'Bình An, ngày 05/02/2026',
    'Bình An, 5/2/2026',
    'Bình An, ngày 05-02-2026',
    'Số: 12/BC-SNV     Bình An, 05.02.2026',
    'Ngày 05 tháng 02 năm 2026',
  ])('reads «%s»', (line) => {
    expect(readDocumentDate(outlineOf(`SỞ NỘI VỤ\n${line}\nBÁO CÁO\nKết quả công tác`))).toBe('2026-02-05');
  });

  it.each([
    'BÁO CÁO\nKết quả công tác\nMở đầu\nHội nghị tổ chức tại Sở, ngày 05 tháng 02 năm 2020 đạt kết quả tốt.',
    'BÁO CÁO\nKết quả công tác\nI. KẾT QUẢ\nHọp tại Sở, ngày 05 tháng 02 năm 2020',
    'Hội nghị tổ chức tại Sở, ngày 05 tháng 02 năm 2020 đạt kết quả tốt.',
    'SỞ NỘI VỤ\nTHỰC HIỆN NGHỊ QUYẾT SỐ 71, NGÀY 05/02/2020\nI. KẾT QUẢ',
    'SỞ NỘI VỤ\nHọp tại Sở, 05/02/2020\nBÁO CÁO\nKết quả',
    'SỞ NỘI VỤ\nBình An, từ ngày 01/02/2020 đến 05/02/2020\nBÁO CÁO\nKết quả',
    'SỞ NỘI VỤ\nHọp ngày 5/2/2025, ngày 20 tháng 3 năm 2025\nBÁO CÁO\nKết quả',
    'Kính gửi: Sở Nội vụ\nHọp tại Sở, ngày 05 tháng 02 năm 2020, có 12 người dự.',
  ])('takes no day of the text for it: %s', (text) => {
    expect(readDocumentDate(outlineOf(text))).toBeNull();
  });
});

it('reads a date in figures at the head of a draft without a title', () => {
  expect(readDocumentDate(outlineOf('Bình An, ngày 05/02/2026\nKính gửi: Sở Nội vụ\nI. KẾT QUẢ'))).toBe(
    '2026-02-05',
  );
});

describe('writtenAfter', () => {
  it.each([
    ['Bình An, ngày … tháng 11 năm 2026\nBÁO CÁO\nKết quả năm 2025', '2026-11-01'],
    ['Bình An, ngày      tháng      năm 2026\nBÁO CÁO\nKết quả công tác', '2026-01-01'],
    ['BÁO CÁO\nKết quả 6 tháng cuối năm 2026\nI. KẾT QUẢ\nTốt.', '2026-07-01'],
    ['Kết quả công tác năm 2026\nI. KẾT QUẢ\nTốt.', '2026-01-01'],
    ['KẾ HOẠCH\nCông tác dân vận năm 2027\nI. MỤC ĐÍCH\nTốt.', null],
    ['BÁO CÁO\nKết quả công tác\nI. KẾT QUẢ\nTốt.', null],
  ])('%s', (text, day) => {
    expect(writtenAfter(outlineOf(text))).toBe(day);
  });
});
