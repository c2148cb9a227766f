import { h, render } from 'preact';
import danVan from '../../../assets/report-types/bc-dan-van-chinh-quyen.json';
import qcdc from '../../../assets/report-types/bc-qcdc.json';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import { ruleInfos } from '../../../components/options/rule-info.ts';
import type { OptionsActions, OptionsState, ReadFile } from '../../../components/options/state.ts';
import { optionsCss } from '../../../components/styles/options.ts';
import type { OwnDocument } from '../../../lib/citation/own-document.ts';
import { rules } from '../../../lib/lint/rules/index.ts';
import type { OwnOutline } from '../../../lib/report/own-outline.ts';
import { parseReportTypes } from '../../../lib/report/schema.ts';
import { emptyProfile } from '../../../lib/report/unit-profile.ts';

const plan: OwnDocument = {
  so: '12/KH-UBND',
  loai: 'Kế hoạch',
  coQuan: 'UBND tỉnh',
  ngay: '2026-02-05',
  noi: '',
  trichYeu: 'Kế hoạch công tác dân vận chính quyền năm 2026',
  hieuLuc: 'còn',
  het: '',
  thayTheBoi: [],
};
const documents: readonly OwnDocument[] = [
  plan,
  {
    ...plan,
    so: '19-CT/TU',
    loai: 'Chỉ thị',
    ngay: '2024-06-14',
    coQuan: 'Ban Thường vụ Tỉnh ủy',
    hieuLuc: 'chưa rõ',
  },
  {
    ...plan,
    so: '57/2024/QĐ-UBND',
    loai: 'Quyết định',
    ngay: '2024-12-18',
    hieuLuc: 'hết',
    het: '2025-07-20',
  },
];
const file: ReadFile = {
  name: 'danh-sach.csv',
  read: {
    good: [plan, { ...plan, so: '14/KH-UBND' }],
    problems: [
      { row: 3, column: 'Ngày', message: '«31/02/2026» không có trong lịch' },
      { row: 7, column: null, message: 'trùng loại, số, ký hiệu và ngày với dòng 2' },
    ],
    unused: ['Ghi chú'],
  },
};

const outline: OwnOutline = {
  ten: 'Báo cáo công tác dân vận chính quyền năm 2026',
  muc: [
    { ten: 'Công tác lãnh đạo, chỉ đạo', cap: 1, batBuoc: true },
    { ten: 'Kết quả thực hiện', cap: 1, batBuoc: true },
    { ten: 'Công tác cải cách hành chính', cap: 2, batBuoc: true },
    { ten: 'Tiếp công dân, giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh', cap: 2, batBuoc: true },
    { ten: 'Thực hiện quy chế dân chủ ở cơ sở', cap: 2, batBuoc: true },
    { ten: 'Hội nghị cán bộ, công chức', cap: 3, batBuoc: false },
    { ten: 'Kiến nghị, đề xuất', cap: 1, batBuoc: false },
  ],
};

const base: OptionsState = {
  section: 'van-ban',
  settings: {
    side: 'auto',
    width: 360,
    fontScale: 1,
    theme: 'light',
    completing: true,
    reminding: true,
    profile: 'auto',
    shownLevels: ['error', 'warning'],
    mutedRules: ['word/repeated'],
    ruleLevels: { 'date/weekend': 'warning' },
    ignored: [],
    favourites: ['12/KH-UBND|2026-02-05'],
    recent: [],
    pausedHosts: ['qlvb.tinh.gov.vn'],
    unit: {
      coQuanChuQuan: 'UBND tỉnh Bình An',
      coQuan: 'Sở Công Thương',
      vietTat: 'SCT',
      diaDanh: 'Bình An',
      hoTen: 'Lê Văn Bình',
      chucVu: 'Giám đốc',
      noiNhan: ['Như trên', 'Sở Nội vụ', 'Lưu: VT, VP'],
    },
  },
  documents,
  pack: [{ ...plan, so: '211/QĐ-UBND', loai: 'Quyết định' }],
  outlines: [outline, { ...outline, ten: 'Kế hoạch dân vận chính quyền năm 2027' }],
  outlinePack: [{ ...outline, ten: 'Báo cáo cải cách hành chính quý IV năm 2026' }],
  unitPolicy: { ...emptyProfile, coQuanChuQuan: 'UBND tỉnh Bình An' },
  points: [
    { noiDung: 'Đã xin ý kiến Văn phòng Sở bằng văn bản', loai: '' },
    { noiDung: 'Biểu số liệu khớp với báo cáo quý trước', loai: 'bc-dan-van-chinh-quyen' },
  ],
  pointPack: [{ noiDung: 'Đã báo cáo lãnh đạo Sở phụ trách', loai: '' }],
  rules: ruleInfos(rules),
  types: parseReportTypes([
    { file: 'bc-dan-van-chinh-quyen.json', data: danVan },
    { file: 'bc-qcdc.json', data: qcdc },
  ]),
  damaged: 1,
  problem: null,
};

/** What a person can meet on the options page: a state, what is pressed in it, and what is seen then. */
const views = {
  general: [{ ...base, section: 'chung' }, null, '.segmented'],
  rules: [{ ...base, section: 'quy-tac' }, null, '.rules'],
  documents: [base, null, '.documents'],
  'no-documents': [{ ...base, documents: [], pack: [], damaged: 0 }, null, '.options-empty'],
  data: [{ ...base, section: 'du-lieu', problem: 'Bộ nhớ của trình duyệt đầy.' }, null, '.options-row'],
  form: [base, '[aria-label="Sửa 57/2024/QĐ-UBND"]', '.own-form [data-field=het]'],
  delete: [base, '[aria-label="Xóa 57/2024/QĐ-UBND"]', 'dialog[open]'],
  outlines: [{ ...base, section: 'loai-bao-cao' }, null, '.options-row'],
  'no-outlines': [
    { ...base, section: 'loai-bao-cao', outlines: [], outlinePack: [], damaged: 0 },
    null,
    '.options-empty',
  ],
  'outline-paste': [
    { ...base, section: 'loai-bao-cao' },
    '.options-tools .button.fill',
    '[data-field=de-cuong]',
  ],
  'outline-form': [
    { ...base, section: 'loai-bao-cao' },
    '[aria-label^="Sửa Báo cáo công tác"]',
    '.outline-row',
  ],
  'outline-import': [{ ...base, section: 'loai-bao-cao' }, 'input[type=file]', '.outline-import'],
  import: [base, 'input[type=file]', '.problems'],
  unit: [{ ...base, section: 'don-vi' }, null, '[data-field=noiNhan]'],
  'unit-point': [{ ...base, section: 'don-vi' }, '[aria-label^="Sửa: Biểu số liệu"]', '.point-form'],
} satisfies Record<string, readonly [OptionsState, string | null, string]>;

export const optionsViews = Object.keys(views) as OptionsView[];
export type OptionsView = keyof typeof views;

const actions: OptionsActions = {
  goTo: () => undefined,
  change: () => undefined,
  switchRule: () => undefined,
  weighRule: () => undefined,
  toggleFavourite: () => undefined,
  save: async () => null,
  remove: async () => null,
  importAll: async () => null,
  read: async () => file,
  exportAs: () => undefined,
  dropDamaged: () => undefined,
  saveOutline: async () => null,
  removeOutlines: async () => null,
  importOutlines: async () => null,
  readOutline: async () => ({ kind: 'list', outlines: [outline] }),
  exportOutlines: () => undefined,
  savePoint: async () => null,
  removePoints: () => undefined,
  movePoint: () => undefined,
  importUnit: async () => null,
  exportUnit: () => undefined,
};

/** Shows the options page in `root`, in the place of everything else there; gives the selector of what will be seen. */
export function showOptions(root: ShadowRoot, name: OptionsView, theme: 'light' | 'dark'): string {
  const [state, pressed, seen] = views[name];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(optionsCss);
  root.adoptedStyleSheets = [sheet];
  const place = document.createElement('div');
  root.replaceChildren(place);
  render(h(OptionsPage, { state: { ...state, settings: { ...state.settings, theme } }, actions }), place);
  const target = pressed === null ? null : root.querySelector<HTMLElement>(pressed);
  if (target instanceof HTMLInputElement) choose(target);
  else target?.click();
  return seen;
}

function choose(input: HTMLInputElement): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([''], file.name));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
