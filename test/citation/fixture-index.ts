import { type CitationIndex, compileIndex, loadIndex } from '../../lib/citation/index-format.ts';
import { type CitationRow, formatTsv } from '../../lib/citation/tsv.ts';

const row = (
  part: Partial<CitationRow> & Pick<CitationRow, 'so' | 'loai' | 'coQuan' | 'ngay' | 'trichYeu'>,
): CitationRow => ({
  noi: '',
  hieuLuc: 'chưa rõ',
  tu: '',
  het: '',
  thayTheBoi: [],
  suaDoiBoi: [],
  tinCay: 'chắc',
  nguon: 'chon-loc',
  hayDung: '',
  ...part,
});

/** A few real documents: enough for every state a citation can be in. */
export const FIXTURE_ROWS: readonly CitationRow[] = [
  row({
    so: '61/2018/NĐ-CP',
    loai: 'Nghị định',
    coQuan: 'Chính phủ',
    ngay: '2018-04-23',
    noi: 'về',
    trichYeu: 'Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
    hieuLuc: 'hết',
    het: '2025-07-01',
    thayTheBoi: ['118/2025/NĐ-CP|2025-06-09'],
    suaDoiBoi: ['107/2021/NĐ-CP'],
    hayDung: '3',
  }),
  row({
    so: '118/2025/NĐ-CP',
    loai: 'Nghị định',
    coQuan: 'Chính phủ',
    ngay: '2025-06-09',
    trichYeu: 'Thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông',
    hieuLuc: 'còn',
    tu: '2025-07-01',
    hayDung: '3',
  }),
  row({
    so: '29/2023/NĐ-CP',
    loai: 'Nghị định',
    coQuan: 'Chính phủ',
    ngay: '2023-06-03',
    trichYeu: 'Quy định về tinh giản biên chế',
    hayDung: '2',
  }),
  row({
    so: '154/2025/NĐ-CP',
    loai: 'Nghị định',
    coQuan: 'Chính phủ',
    ngay: '2025-06-15',
    trichYeu: 'Quy định về tinh giản biên chế',
    hieuLuc: 'còn',
    hayDung: '2',
  }),
  row({
    so: '04/2015/NĐ-CP',
    loai: 'Nghị định',
    coQuan: 'Chính phủ',
    ngay: '2015-01-09',
    trichYeu:
      'Thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước và đơn vị sự nghiệp công lập',
    hieuLuc: 'hết',
    het: '2023-07-01',
    thayTheBoi: ['10/2022/QH15|2022-11-10', '59/2023/NĐ-CP|2023-08-14'],
    hayDung: '2',
  }),
  row({
    so: '59/2023/NĐ-CP',
    loai: 'Nghị định',
    coQuan: 'Chính phủ',
    ngay: '2023-08-14',
    trichYeu: 'Quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
    hieuLuc: 'còn',
    hayDung: '2',
  }),
  row({
    so: '10/2022/QH15',
    loai: 'Luật',
    coQuan: 'Quốc hội',
    ngay: '2022-11-10',
    trichYeu: 'Thực hiện dân chủ ở cơ sở',
    hieuLuc: 'còn',
    tu: '2023-07-01',
    hayDung: '2',
  }),
  row({
    so: '42/2013/QH13',
    loai: 'Luật',
    coQuan: 'Quốc hội',
    ngay: '2013-11-25',
    trichYeu: 'Tiếp công dân',
    hayDung: '2',
  }),
  row({
    so: '42/2013/QH13',
    loai: 'Luật',
    coQuan: 'Quốc hội',
    ngay: '',
    trichYeu: 'Tiếp công dân',
    tinCay: 'yếu',
  }),
  row({
    so: '58/2024/QH15',
    loai: 'Luật',
    coQuan: 'Quốc hội',
    ngay: '',
    trichYeu: 'Đầu tư công',
    tinCay: 'yếu',
  }),
  row({
    so: '31/2024/QH15',
    loai: 'Luật',
    coQuan: 'Quốc hội',
    ngay: '2024-01-18',
    trichYeu: 'Đất đai',
    tinCay: 'yếu',
  }),
  row({
    so: '1232/QĐ/TTg',
    loai: 'Quyết định',
    coQuan: 'Thủ tướng Chính phủ',
    ngay: '1999-12-24',
    trichYeu: 'Chương trình phát triển kinh tế - xã hội các xã đặc biệt khó khăn',
  }),
  row({ so: '68/2014/QH13', loai: 'Luật', coQuan: 'Quốc hội', ngay: '2014-11-26', trichYeu: 'Doanh nghiệp' }),
  row({ so: '59/2020/QH14', loai: 'Luật', coQuan: 'Quốc hội', ngay: '2020-06-17', trichYeu: 'Doanh nghiệp' }),
  row({
    so: '33/CT-TTg',
    loai: 'Chỉ thị',
    coQuan: 'Thủ tướng Chính phủ',
    ngay: '2021-11-26',
    trichYeu:
      'Tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới',
    hieuLuc: 'còn',
    hayDung: '2',
  }),
  row({
    so: '25-NQ/TW',
    loai: 'Nghị quyết',
    coQuan: 'Ban Chấp hành Trung ương Đảng',
    ngay: '2003-03-12',
    trichYeu: 'Công tác tôn giáo',
    tinCay: 'khá',
  }),
  row({
    so: '25-NQ/TW',
    loai: 'Nghị quyết',
    coQuan: 'Ban Chấp hành Trung ương Đảng',
    ngay: '2013-06-03',
    trichYeu: 'Tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới',
    hayDung: '2',
  }),
  row({
    so: '102/2017/NĐ-CP',
    loai: 'Nghị định',
    coQuan: 'Chính phủ',
    ngay: '2017-09-01',
    noi: 'về',
    trichYeu: 'Đăng ký biện pháp bảo đảm',
    tinCay: 'khá',
  }),
];

/** The files that `compileIndex` takes, with these rows. */
export function filesOf(rows: readonly CitationRow[]): { name: string; text: string }[] {
  return [
    { name: 'van-ban.tsv', text: formatTsv(rows) },
    {
      name: 'acronyms.tsv',
      text: 'viết tắt\tđầy đủ\nQCDC\tquy chế dân chủ ở cơ sở\nKNTC\tkhiếu nại tố cáo\n',
    },
    { name: 'issuers.json', text: '[{"vietTat":"TTg","ten":"Thủ tướng Chính phủ","khoi":"nha-nuoc"}]' },
    { name: 'meta.json', text: '{"chiMucDenNgay":"2026-07-08"}' },
  ];
}

export const fixtureIndex = (): CitationIndex => loadIndex(compileIndex(filesOf(FIXTURE_ROWS)));
