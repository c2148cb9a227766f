import { beforeEach, describe, expect, it } from 'vitest';
import { withGallery } from './gallery/bench.ts';
import { findings } from './gallery/draft/findings.ts';
import type { StateName } from './gallery/states.ts';

interface Seen {
  keys: number;
  submits: number;
}

describe.each(['chromium', 'firefox'] as const)('the panel in %s', (browser) => {
  const bench = withGallery(browser);
  beforeEach(async () => {
    await bench.driver.goto(bench.server.url);
    await bench.driver.evaluate(() => {
      const draft = document.querySelector<HTMLTextAreaElement>('#draft');
      draft?.focus();
      draft?.setSelectionRange(3, 7);
    }, null);
  });

  const show = (name: StateName) =>
    bench.driver.evaluate((state) => window.gallery.show(state as never), name);
  const press = (selector: string) => bench.driver.click(`du-thao >>> ${selector}`);
  const text = () => bench.driver.evaluate(() => window.gallery.root.textContent ?? '', null);
  const count = (selector: string) =>
    bench.driver.evaluate((wanted) => window.gallery.root.querySelectorAll(wanted).length, selector);
  const wait = (selector: string) =>
    bench.driver.waitFor((wanted) => window.gallery.root.querySelector(wanted) !== null, selector, selector);
  const calls = () => bench.driver.evaluate(() => window.gallery.calls.map((call) => call[0]), null);
  const focused = () =>
    bench.driver.evaluate(() => {
      const inside = window.gallery.root.activeElement;
      return inside ? (inside.getAttribute('aria-label') ?? inside.textContent) : document.activeElement?.id;
    }, null);
  const openedFinding = () =>
    bench.driver.evaluate(() => window.gallery.root.querySelector('.finding.open')?.textContent, null);
  const searched = () =>
    bench.driver.evaluate(() => window.gallery.calls.findLast(([name]) => name === 'search')?.[1], null);
  const seen = () => bench.driver.evaluate(() => (window as unknown as { seen: Seen }).seen, null);

  it('leaves caret and selection where they are when a fix is pressed', async () => {
    await show('findings');
    await press('.finding .button.edge');
    expect(await calls()).toContain('applyFix');
    const draft = await bench.driver.evaluate(() => {
      const { selectionStart, selectionEnd } = document.querySelector<HTMLTextAreaElement>('#draft') ?? {};
      return { active: document.activeElement?.id, selectionStart, selectionEnd };
    }, null);
    expect(draft).toEqual({ active: 'draft', selectionStart: 3, selectionEnd: 7 });
  });

  it('opens one finding at a time, and the next one when it is gone', async () => {
    await show('findings');
    await press('.finding:nth-of-type(2) .row-main');
    await press('.finding:nth-of-type(1) .row-main');
    expect(await count('.finding.open')).toBe(1);
    await bench.driver.evaluate(() => {
      const { shown } = window.gallery;
      if (shown.view.kind !== 'ready') return;
      const { result } = shown.view;
      const rest = { ...result, findings: result.findings.slice(1) };
      window.gallery.update({ ...shown, view: { ...shown.view, result: rest } });
    }, null);
    await wait('.finding.open');
    expect(await count('.finding.open')).toBe(1);
    expect(await openedFinding()).toContain('Ngày dưới 10, tháng 1, 2 cần số 0.');
  });

  it('keeps an opened row clear of the bar below', async () => {
    await bench.driver.setViewport(1366, 560);
    await show('findings');
    await press('.finding.error .row-main');
    await bench.driver.waitFor(
      () => {
        const { root } = window.gallery;
        const button = root.querySelector('.finding.open .button.fill')?.getBoundingClientRect();
        const bar = root.querySelector('.foot')?.getBoundingClientRect();
        return button !== undefined && bar !== undefined && button.bottom <= bar.top;
      },
      null,
      'the opened row to come into sight',
    );
    await bench.driver.setViewport(1366, 768);
  });

  it('shows hints only when asked to', async () => {
    await show('findings');
    const shown = findings.filter(({ level }) => level !== 'info').length;
    expect(await count('.finding')).toBe(shown);
    await press('.pill.info');
    await wait('.finding.info');
    await press('.pill.error');
    await bench.driver.waitFor(
      () => window.gallery.root.querySelector('.finding.error') === null,
      null,
      'errors to be hidden',
    );
  });

  it('keeps the levels that are shown when another tab was looked at', async () => {
    await show('findings');
    await press('.pill.info');
    await wait('.finding.info');
    await press('#dt-tab-checklist');
    await wait('.checklist');
    await press('#dt-tab-findings');
    await wait('.finding.info');
  });

  it('brings back what was set aside, one by one or all', async () => {
    await show('findings');
    const restored = () =>
      bench.driver.evaluate(() => {
        const call = window.gallery.calls.findLast(([name]) => name === 'restoreIgnored');
        return (call?.[1] as { rule: string }[] | undefined)?.map(({ rule }) => rule);
      }, null);
    const aside = findings.slice(-2).map(({ rule }) => rule);
    await press('.ignored .button');
    expect(await restored()).toEqual(aside);
    await press('.ignored p:first-child .button:nth-of-type(2)');
    await wait('.ignored li');
    await press('.ignored li:nth-of-type(2) .button');
    expect(await restored()).toEqual(aside.slice(1));
    if (process.env.DU_THAO_PICTURES)
      await bench.driver.screenshot(`${process.env.DU_THAO_PICTURES}/${browser}-bo-qua.png`);
  });

  it('writes only the certain fixes that were left ticked', async () => {
    await show('findings');
    await press('.foot .button');
    await wait('.preview');
    await press('.preview-row:nth-of-type(2) input');
    await press('.preview .foot .button.fill');
    const chosen = await bench.driver.waitFor(
      () => {
        const call = window.gallery.calls.find(([name]) => name === 'applyAll');
        return call && (call[1] as { rule: string }[]).map(({ rule }) => rule);
      },
      null,
      'the fixes to be asked for',
    );
    const certain = findings.filter(({ fix, level }) => fix && level !== 'info').map(({ rule }) => rule);
    expect(chosen).toEqual(certain.filter((_, index) => index !== 1));
  });

  it('offers no writing where the editor cannot be written', async () => {
    await show('read-only');
    expect(await text()).not.toContain('Sửa');
  });

  it('searches, inserts by Enter and gives the caret back; the page hears no key', async () => {
    await show('citations');
    await press('.search input');
    await bench.driver.type('chi thi 33');
    await expect.poll(searched).toBe('chi thi 33');
    await wait('.result.open');
    await bench.driver.press('ArrowDown');
    await bench.driver.press('Enter');
    const inserted = await bench.driver.waitFor(
      () => window.gallery.calls.find(([name]) => name === 'insertCitation'),
      null,
      'an insertion',
    );
    expect(inserted[1]).toMatchObject({ so: '33/CT-TTg', ngay: '2026-09-18' });
    expect(inserted[2]).toBe('first');
    expect(await calls()).toContain('focusEditor');
    expect((await seen()).keys).toBe(0);
  });

  it('inserts nothing by an Enter that comes before the hits of what was typed', async () => {
    await show('citations');
    await press('.search input');
    await bench.driver.type('chi thi');
    await wait('.result.open');
    await bench.driver.evaluate(() => {
      const input = window.gallery.root.querySelector<HTMLInputElement>('.search input');
      if (!input) throw new Error('no search box');
      input.value = 'luat';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }, null);
    await expect.poll(searched).toBe('luat');
    expect(await calls()).not.toContain('insertCitation');
  });

  it('keeps the search box focused though a modal wants the focus back', async () => {
    await show('citations');
    await press('.search input');
    expect(await focused()).toBe('Tìm văn bản: số, ký hiệu hoặc từ khóa');
  });

  it('clears the search by the first Esc and leaves by the second', async () => {
    await show('citations');
    await press('.search input');
    await bench.driver.type('33');
    await wait('.result');
    await bench.driver.press('Escape');
    await wait('.draft-citations');
    expect(await calls()).not.toContain('focusEditor');
    await bench.driver.press('Escape');
    expect(await calls()).toContain('focusEditor');
  });

  it('never shows an unknown validity as a fact', async () => {
    await show('citations');
    await press('.search input');
    await bench.driver.type('25');
    await wait('.result.open');
    const badges = await bench.driver.evaluate(
      () => [...window.gallery.root.querySelectorAll('.badge')].map((badge) => badge.textContent?.trim()),
      null,
    );
    expect(badges).toEqual(['Còn hiệu lực', 'Sau ngày văn bản', 'Chưa rõ']);
  });

  it('moves among the tabs by arrow keys', async () => {
    await show('outline');
    await bench.driver.evaluate(
      () => window.gallery.root.querySelector<HTMLElement>('#dt-tab-outline')?.focus(),
      null,
    );
    await bench.driver.press('ArrowRight');
    await wait('#dt-tab-citations[aria-selected=true]');
    expect(await focused()).toBe('Viện dẫn, 2 cần xem');
    await bench.driver.press('End');
    await wait('.checklist');
    expect(await focused()).toBe('Trước khi trình, còn 3 việc');
  });

  it('goes to a field of the form, fills it in and inserts parts only when asked', async () => {
    await show('checklist-form');
    await press('.item«Loại văn bản» >>> .button');
    await press('.button«Điền giúp»');
    await press('.button«Chèn nơi nhận»');
    await press('.button«Sao chép danh sách»');
    expect(await bench.driver.evaluate(() => window.gallery.calls, null)).toEqual([
      ['goToField', 'loaiVanBan'],
      ['fillAbstract'],
      ['insertPart', 'noi-nhan'],
      ['copyChecklist'],
    ]);
  });

  it('changes and takes out a point of the unit’s own, and no other', async () => {
    await show('checklist-form');
    expect(await count('.point-does')).toBe(1);
    await press('.point-does [aria-label^=Sửa]');
    await wait('.point-form input:focus');
    await bench.driver.press('End');
    await bench.driver.type(' xong');
    await press('.point-form .button«Lưu»');
    await wait('.point-does');
    await press('.point-does [aria-label^=Xóa]');
    const point = { noiDung: 'Đã xin ý kiến Văn phòng Sở bằng văn bản', loai: '' };
    // As text: the same object twice is only once in what WebDriver carries.
    const made = await bench.driver.evaluate(() => JSON.stringify(window.gallery.calls), null);
    expect(JSON.parse(made)).toEqual([
      ['savePoint', `${point.noiDung} xong`, '', point],
      ['focusEditor'],
      ['removePoint', point],
    ]);
  });

  it('offers no writing of any kind in a draft that was signed', async () => {
    await show('checklist-form');
    await bench.driver.evaluate(() => {
      const { shown } = window.gallery;
      if (shown.view.kind === 'ready')
        window.gallery.update({ ...shown, view: { ...shown.view, signed: true } });
    }, null);
    expect(await text()).not.toMatch(/Điền giúp|Chèn nơi nhận/);
  });

  it('shows a missing section before it inserts it', async () => {
    await show('outline');
    await press('.section.missing .button');
    await wait('.insert');
    expect(await text()).toContain('sẽ chèn sau mục II.4');
    await press('.insert .button.edge');
    const call = await bench.driver.waitFor(
      () => window.gallery.calls.find(([name]) => name === 'insertSection'),
      null,
      'an insertion',
    );
    expect(call).toEqual(['insertSection', 'dan-van-kheo', true]);
  });

  it('says when the index ends and copies what support needs', async () => {
    await show('outline');
    await press('[title="Tùy chọn khác"]');
    await wait('.menu');
    expect(await text()).toContain('Chỉ mục đến ngày 31/10/2026');
    await press('.menu-item:nth-last-of-type(2)');
    expect(await calls()).toContain('copySupportInfo');
    expect(await count('.menu')).toBe(0);
  });

  it('shows nothing of a draft once it is locked', async () => {
    await show('outline');
    await bench.driver.evaluate(
      () => window.gallery.update({ ...window.gallery.shown, view: { kind: 'locked', label: 'Mật' } }),
      null,
    );
    const shown = await text();
    expect(shown).toContain('Đã khóa vì độ mật là “Mật”');
    expect(shown).not.toContain('dân vận');
    expect(await count('.tabs, .view')).toBe(0);
  });

  it('disables the view after an update', async () => {
    await show('updated');
    expect(await count('.body[inert]')).toBe(1);
    await press('.banner .button');
    expect(await calls()).toEqual(['dismissUpdate']);
  });

  it('shows what is right by kind once all of it is, and in one line before', async () => {
    await show('ready');
    expect(await count('.fold-line')).toBe(0);
    const groups = await bench.driver.evaluate(
      () => [...window.gallery.root.querySelectorAll('.group')].map(({ textContent }) => textContent),
      null,
    );
    expect(groups).toEqual(['Nội dung bắt buộc · 1/1', 'Văn bản · 4/4', 'Anh/chị tự xác nhận · 2/2']);
    await show('checklist');
    expect(await text()).not.toContain('Cải cách hành chính');
    await press('.fold-line');
    expect(await text()).toContain('Cải cách hành chính');
  });

  describe('the reminder', () => {
    it('stands alone: neither panel nor tab are seen beside it, and they are again once it is closed', async () => {
      const seenBeside = () =>
        bench.driver.evaluate(
          () =>
            [...window.gallery.root.querySelectorAll('.panel, .tab-folded')].filter((each) =>
              each.checkVisibility({ visibilityProperty: true }),
            ).length,
          null,
        );
      for (const collapsed of [false, true]) {
        await bench.driver.evaluate(
          (folded) => window.gallery.show('reminder', { collapsed: folded }),
          collapsed,
        );
        await wait('.reminder');
        expect(await seenBeside()).toBe(0);
        await bench.driver.evaluate(
          () => window.gallery.update({ ...window.gallery.shown, reminder: null }),
          null,
        );
        expect(await seenBeside()).toBe(1);
      }
    });

    it('takes the focus, keeps Tab inside and closes by Esc', async () => {
      await show('reminder');
      await bench.driver.waitFor(() => window.gallery.root.activeElement !== null, null, 'the focus');
      expect(await focused()).toBe('Xem và sửa');
      await bench.driver.press('Tab');
      expect(await focused()).toBe('Để sau');
      await bench.driver.press('Tab');
      expect(await focused()).toBe('Xem và sửa');
      await bench.driver.press('Escape');
      expect(await calls()).toEqual(['closeReminder']);
    });

    it('leaves the page’s own button usable, and only that', async () => {
      await bench.driver.evaluate(() => {
        const button = document.querySelector<HTMLElement>('#submit');
        if (!button) return;
        button.style.cssText = 'position:fixed;left:900px;top:700px;width:160px;height:44px';
        const { left, top, right, bottom } = button.getBoundingClientRect();
        window.gallery.show('reminder', {
          reminder: { submitLabel: 'Trình ký', rect: { left, top, right, bottom }, inFrame: false },
        });
      }, null);
      await wait('.reminder');
      await bench.driver.click({ x: 980, y: 722 });
      expect((await seen()).submits).toBe(1);
      expect(await calls()).toEqual([]);
      const covered = await bench.driver.evaluate(() => document.elementFromPoint(880, 722)?.localName, null);
      expect(covered).toBe('du-thao');
    });
  });
});
