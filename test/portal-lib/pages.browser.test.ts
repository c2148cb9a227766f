import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ButtonRole, FieldName } from '../../lib/portal/description.ts';
import type { Driver } from '../e2e/harness/driver.ts';
import { launch } from '../e2e/harness/launch.ts';
import { domCode } from '../editor/lib-page.ts';
import { openIoffice } from '../portal/ioffice.ts';
import { named, openPage, type Place } from '../portal/pages.ts';
import { type Portal, startPortal } from '../portal/server.ts';
import { portals } from './descriptions.ts';

interface Expected {
  page: string;
  /** The id of the description that fits it. */
  family: string;
  /** The form's fields: a selector that only that field has, in the document that the form stands in. */
  fields: Partial<Record<FieldName, string>>;
  /** Its buttons of each kind, by their words. */
  buttons: Partial<Record<ButtonRole, string[]>>;
}

const table: readonly Expected[] = [
  {
    page: 'ioffice',
    family: 'vnpt-ioffice',
    fields: {
      ...{ loaiVanBan: '#LOAI_VAN_BAN', trichYeu: '#TRICH_YEU', doMat: '#DO_MAT', doKhan: '#DO_KHAN' },
      ...{ nguoiKy: '#NGUOI_KY', noiNhan: '#NOI_NHAN', tepDinhKem: '#TEP_DINH_KEM' },
    },
    buttons: { submit: ['Trình ký'], save: ['Lưu dự thảo'] },
  },
  {
    page: 'webforms',
    family: 'hai-phong-webforms',
    fields: {
      ...{ loaiVanBan: '#drpLoaiVB', trichYeu: '#txtTrichYeu', doMat: '#drpDomat', doKhan: '#drpDokhan' },
      ...{ nguoiKy: '#drpNguoikyId', tepDinhKem: '#txtFileTrinh', noiDung: '#txtNoiDung' },
    },
    buttons: { submit: ['Trình lãnh đạo', 'Cập nhật'], save: ['Lưu tạm'] },
  },
  {
    page: 'shell',
    family: 'bkav-shell',
    fields: { trichYeu: '#view17_Compendium', doMat: '#view17_SecurityId' },
    buttons: { submit: ['Trình ký'], save: ['Lưu dự thảo'] },
  },
  {
    page: 'select2',
    family: 'idesk',
    fields: {
      ...{ loaiVanBan: '#ben-phai #edocs-txt-category', trichYeu: '#ben-phai #edocs-txt-subject' },
      ...{ doMat: '.select2-focusser[id$="2"]', soKyHieu: '#edocs-txt-sign-number', han: '#hanXuLy' },
      ...{ noiNhan: '#edocs-txt-receiver', noiDung: '#noiDungXuLy', tepDinhKem: '#tep' },
    },
    buttons: { submit: ['Trình ký'], save: ['Lưu tạm'], route: ['Chuyển xử lý'] },
  },
  {
    page: 'nested',
    family: 'php-fck',
    fields: { loaiVanBan: '[name=ID_LVB]', doMat: '[name=DOMAT]', noiNhan: '[name=NOIDEN]' },
    buttons: { submit: ['Trình ký'], save: ['Lưu dự thảo'] },
  },
  {
    page: 'zk',
    family: 'zk',
    fields: {
      loaiVanBan: 'tr:nth-child(1) td:nth-child(2) .z-combobox-input',
      doMat: 'tr:nth-child(1) td:nth-child(4) .z-combobox-input',
      trichYeu: 'textarea[rows="2"]',
      nguoiKy: 'tr:nth-child(3) td:nth-child(2) .z-textbox',
      han: 'tr:nth-child(3) td:nth-child(4) .z-textbox',
      noiNhan: 'tr:nth-child(4) .z-textbox',
      noiDung: 'textarea[rows="13"]',
    },
    buttons: { submit: ['Trình ký'], save: ['Lưu lại'], route: ['Chuyển văn thư'] },
  },
  {
    page: 'react-soan',
    family: 'react-mui',
    fields: { loaiVanBan: '#documentTypeId', trichYeu: '#documentAbstract', doMat: '#securityTypeId' },
    buttons: { submit: ['Trình ký'], save: ['Lưu dự thảo'] },
  },
  {
    page: 'react-trinh',
    family: 'angular-material',
    fields: { noiDung: '#txtNoiDungTrinh' },
    buttons: { submit: ['Trình lãnh đạo'], save: ['Lưu tạm'] },
  },
  {
    page: 'tinymce',
    family: 'generic',
    fields: { loaiVanBan: '#drpLoaiVB', trichYeu: '#txtTrichYeu', doMat: '#drpDomat' },
    buttons: { submit: ['Trình ký'], save: ['Lưu tạm'] },
  },
  {
    page: 'collabora',
    family: 'generic',
    fields: {
      ...{ loaiVanBan: '#loaiVanBan', trichYeu: '#trichYeu', doMat: '#doMat', nguoiKy: '#nguoiKy' },
    },
    buttons: { submit: ['Trình ký'], save: ['Lưu dự thảo'] },
  },
  {
    page: 'ip',
    family: 'generic',
    fields: { loaiVanBan: '#loai_vb', trichYeu: '#trich_yeu', doMat: '#do_mat' },
    buttons: { submit: ['Trình ký'], save: ['Lưu dự thảo'] },
  },
  {
    page: 'la-moi',
    family: 'generic',
    fields: {
      ...{ loaiVanBan: '#kind_input', trichYeu: '#abs', doMat: '#level', doKhan: '#kh', nguoiKy: '#sg' },
      ...{ han: '#due', tepDinhKem: '#up' },
    },
    buttons: { submit: ['Trình lãnh đạo'], save: ['Lưu nháp'] },
  },
  {
    page: 'la-bang',
    family: 'generic',
    fields: {
      ...{ loaiVanBan: '[name=tl]', trichYeu: '[name=vv]', doMat: '[name=m]', soKyHieu: '[name=skh]' },
      ...{ ngay: '[name=nbh]', nguoiKy: '[name=ldk]', noiNhan: '[name=nn]', han: '[name=htl]' },
      ...{ noiDung: '[name=nd]', tepDinhKem: '[name=tep]' },
    },
    buttons: { submit: ['Trình ký', 'Trình lãnh đạo'], save: ['Ghi lại'] },
  },
];

type Asked = Place & { portals: typeof portals; wanted: Partial<Record<FieldName, string>> };

/** Runs in the page. What is found stands under the selector that was expected, or as its own markup. */
function look({ frames, selector, portals, wanted }: Asked): Omit<Expected, 'page'> | null {
  let root: Document | null = document;
  for (const frame of frames) root = root?.querySelector<HTMLIFrameElement>(frame)?.contentDocument ?? null;
  const editor = root?.querySelector(selector);
  if (!editor) return null;
  const { portalAround, formsAround, findFields, buttonsOf, buttonLabel } = window.duThao;
  const portal = portalAround(editor, portals);
  const forms = formsAround(editor);
  const fields: Partial<Record<FieldName, string>> = {};
  for (const name of Object.keys(portal.fields) as FieldName[]) {
    const [found] = forms.flatMap((form) => findFields(form, portal, name));
    const expected = wanted[name];
    if (found) fields[name] = expected && found.matches(expected) ? expected : found.outerHTML.slice(0, 150);
  }
  const buttons: Partial<Record<ButtonRole, string[]>> = {};
  for (const role of Object.keys(portal.buttons) as ButtonRole[]) {
    const found = [...new Set(forms.flatMap((form) => buttonsOf(form, portal, [role])))];
    if (found.length > 0) buttons[role] = found.map(buttonLabel);
  }
  return { family: portal.id, fields, buttons };
}

describe.each(['chromium', 'firefox'] as const)('what is found on the pages of portals, %s', (browser) => {
  let portal: Portal;
  let driver: Driver;
  let install: () => void;

  beforeAll(async () => {
    portal = await startPortal();
    driver = await launch(browser);
    // Comes in as the function that the driver calls: pages may forbid scripts, and strings that become scripts.
    install = new Function(await domCode()) as () => void;
  });
  afterAll(async () => {
    await driver?.close();
    await portal?.stop();
  });

  it.each(table)(
    '$page: its family, its fields, and the buttons that do something with the draft',
    async (row) => {
      const { page, ...expected } = row;
      const isFirst = page === 'ioffice';
      const editor: Place = isFirst ? { frames: [], selector: '#txtNoiDung' } : named(page).editor;
      if (isFirst) await openIoffice(driver, portal.url, 'nhap');
      else await openPage(driver, portal, named(page));
      await driver.evaluate(install, undefined);
      const found = await driver.evaluate(look, { ...editor, portals, wanted: expected.fields });
      expect(found).toEqual(expected);
    },
  );
});
