import type { PanelState, ReadyView } from '../../../components/state.ts';
import { item } from '../../../lib/checklist/checklist.ts';
import { type OwnPoint, pointItems } from '../../../lib/checklist/own-points.ts';
import { records } from './draft/citations.ts';
import { findings } from './draft/findings.ts';
import { outline } from './draft/outline.ts';
import { manual, passed, result } from './draft/result.ts';

const ownPoint: OwnPoint = { noiDung: 'Đã xin ý kiến Văn phòng Sở bằng văn bản', loai: '' };

export const ready: ReadyView = {
  kind: 'ready',
  result,
  outline,
  typeChoices: [
    {
      id: 'bc-dan-van-chinh-quyen',
      title: 'Báo cáo dân vận chính quyền',
      shortTitle: 'BC dân vận chính quyền',
      auto: true,
      own: false,
    },
    {
      id: 'bc-qcdc',
      title: 'Báo cáo quy chế dân chủ',
      shortTitle: 'BC quy chế dân chủ',
      auto: false,
      own: false,
    },
    {
      id: 'kh-dan-van-chinh-quyen',
      title: 'Kế hoạch dân vận chính quyền',
      shortTitle: 'KH dân vận chính quyền',
      auto: false,
      own: false,
    },
    { id: 'khac', title: 'Văn bản khác', shortTitle: 'Văn bản khác', auto: false, own: false },
  ],
  typeId: 'bc-dan-van-chinh-quyen',
  periodLabel: '6 tháng đầu năm 2026',
  fieldName: 'Nội dung',
  indexDate: '2026-10-31',
  checkedAt: '14:32',
  wordCount: 6240,
  canFrame: false,
  tooShort: false,
  ignored: findings.slice(-2),
  mutedCount: 1,
  failedCount: 0,
  caretSection: 'tiep-cong-dan',
  favourites: [records.danVan, records.nghiQuyet25],
  confirmed: ['so-lieu'],
  ownPoints: [ownPoint],
  offers: [],
  itemTabs: { 'muc-bat-buoc': 'outline', loi: 'findings' },
  writing: 'one-undo',
  signed: false,
};

const base: PanelState = {
  view: ready,
  updated: null,
  tab: 'outline',
  collapsed: false,
  side: 'right',
  width: 360,
  topGap: 14,
  bottomGap: 14,
  tabTop: 0.4,
  fontScale: 1,
  theme: 'light',
  completing: true,
  shownLevels: ['error', 'warning'],
  reminding: true,
  toast: null,
  card: null,
  completion: null,
  reminder: null,
};

export const clean: ReadyView = {
  ...ready,
  ignored: [],
  mutedCount: 0,
  confirmed: manual.map(({ id }) => id),
  result: {
    ...result,
    findings: findings.filter(({ level }) => level === 'info'),
    checklist: [...passed, ...manual],
  },
};

/** With the portal's form, the unit's profile and a point of its own. */
const withForm: ReadyView = {
  ...ready,
  offers: ['dia-danh', 'noi-nhan', 'nguoi-ky'],
  result: {
    ...result,
    checklist: [
      item('bieu-mau-loaiVanBan', 'Loại văn bản đang chọn là “Kế hoạch”', 'fail', {
        field: 'loaiVanBan',
        detail: 'Dự thảo ghi “BÁO CÁO”.',
      }),
      item('bieu-mau-trichYeu', 'Trích yếu khác tiêu đề dự thảo', 'warn', {
        field: 'trichYeu',
        offer: 'Điền giúp',
        detail: 'Ô: “…cuối năm 2025”. Dự thảo: “…cuối năm 2026”.',
      }),
      item('bieu-mau-nguoiKy', 'Người ký: Lê Văn Bình', 'pass', { field: 'nguoiKy' }),
      item('don-vi-ky-hieu', 'Ký hiệu khác thông tin đơn vị', 'warn', {
        start: 0,
        detail: 'Dự thảo ghi “BC-SNV”, đơn vị ghi “SCT”.',
      }),
      ...manual,
      ...pointItems([ownPoint], ''),
      ...passed,
    ],
  },
};

const noted = findings[2];
if (!noted) throw new Error('The sample draft lost its findings');

/** Every state that a person can meet, by name. */
export const states = {
  outline: base,
  citations: { ...base, tab: 'citations' },
  findings: { ...base, tab: 'findings' },
  'no-findings': { ...base, tab: 'findings', view: clean },
  checklist: { ...base, tab: 'checklist' },
  'checklist-form': { ...base, tab: 'checklist', view: withForm },
  ready: { ...base, tab: 'checklist', view: clean },
  'unknown-type': { ...base, view: { ...ready, typeId: null } },
  'empty-draft': {
    ...base,
    view: {
      ...ready,
      canFrame: true,
      tooShort: true,
      typeChoices: [
        { id: 'rieng-a', title: 'Báo cáo công tác dân vận năm 2026', shortTitle: '', auto: false, own: true },
        ...ready.typeChoices,
      ],
    },
  },
  'other-type': { ...base, view: { ...ready, typeId: 'khac', outline: [] } },
  'read-only': { ...base, tab: 'findings', view: { ...ready, writing: 'none', failedCount: 1 } },
  signed: { ...base, tab: 'findings', view: { ...ready, writing: 'none', signed: true } },
  locked: { ...base, view: { kind: 'locked', label: 'Mật' } },
  unreadable: { ...base, view: { kind: 'unreadable', product: 'OnlyOffice', host: 'qlvb.tinh.gov.vn' } },
  'no-editor': { ...base, view: { kind: 'no-editor' } },
  updated: { ...base, tab: 'findings', updated: { saveLabel: 'Lưu nháp' } },
  folded: { ...base, collapsed: true },
  'folded-locked': { ...base, collapsed: true, view: { kind: 'locked', label: 'Mật' } },
  toast: {
    ...base,
    tab: 'findings',
    toast: {
      id: 1,
      level: 'warning',
      title: 'Chưa sửa: đoạn vừa thay đổi',
      detail: 'Văn bản được giữ nguyên.',
      action: 'Sao chép',
    },
  },
  card: {
    ...base,
    collapsed: true,
    card: { finding: noted, index: 2, total: 9, rect: { left: 929, top: 340, right: 1044, bottom: 362 } },
  },
  completion: {
    ...base,
    collapsed: true,
    completion: {
      rows: [
        {
          hit: {
            record: records.danVan,
            soSpans: [{ start: 0, end: 5 }],
            titleSpans: [],
            validity: 'in-force',
          },
          form: 'first',
          words: 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
        },
        {
          hit: {
            record: records.buaAn,
            soSpans: [{ start: 0, end: 5 }],
            titleSpans: [],
            validity: 'after-document',
          },
          form: 'later',
          words: 'Chỉ thị số 33/CT-TTg',
        },
      ],
      highlighted: 1,
      rect: { left: 929, top: 340, right: 1044, bottom: 362 },
    },
  },
  reminder: {
    ...base,
    collapsed: true,
    reminder: {
      submitLabel: 'Trình ký',
      rect: { left: 923, top: 707, right: 1000, bottom: 739 },
      inFrame: false,
    },
  },
  'reminder-unplaced': {
    ...base,
    collapsed: true,
    reminder: { submitLabel: 'Trình ký', rect: null, inFrame: false },
  },
} satisfies Record<string, PanelState>;

export type StateName = keyof typeof states;
