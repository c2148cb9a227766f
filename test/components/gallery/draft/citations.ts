import type { Citation } from '../../../../lib/checklist/result.ts';
import type { CitationRecord } from '../../../../lib/citation/types.ts';
import { place } from './text.ts';

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
    by: 'symbol',
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
