import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortalDescription } from '../../lib/portal/description.ts';
import { type LibPage, openLibPage } from '../editor/lib-page.ts';
import { described, generic } from './descriptions.ts';

const portal = generic;
type Step = 'prepare' | 'shouldStop' | 'onStopped';
type TestWindow = Window & { log: string[]; stopWatching(): void };

/** Runs in the page: counts what the page's own code gets, and watches with a guard that stops the first press of «Trình ký». */
function watch({ given, failing }: { given: PortalDescription; failing: Step | null }): void {
  const test = window as unknown as TestWindow;
  test.log = [];
  const say = (step: Step, more = '') => {
    test.log.push(`${step}${more}`);
    if (step === failing) throw new Error('deliberate');
  };
  let stopped = false;
  const watching = new AbortController();
  test.stopWatching = () => watching.abort();
  const guard = {
    prepare: () => say('prepare'),
    shouldStop: () => {
      say('shouldStop');
      return !stopped;
    },
    onStopped: (button: HTMLElement) => {
      stopped = true;
      say('onStopped', ` ${window.duThao.buttonLabel(button)}`);
    },
  };
  window.duThao.watchSubmit(window, () => given, guard, watching.signal);
  for (const button of document.querySelectorAll('button, a')) {
    button.addEventListener('click', () => test.log.push(`page: ${button.textContent?.trim()}`));
  }
  document.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    test.log.push('page: submit');
  });
}

const log = () => (window as unknown as TestWindow).log.splice(0);

describe.each(['chromium', 'firefox'] as const)('the buttons of a portal in %s', (browser) => {
  let page: LibPage;
  beforeAll(async () => {
    page = await openLibPage(browser);
  });
  afterAll(() => page?.close());

  describe('send the draft upward', () => {
    const pressed = async (body: string) => {
      await page.show(body);
      return page.driver.evaluate((given) => {
        const target = document.querySelector('#x');
        return window.duThao.submitButton(target, given) !== null;
      }, portal);
    };

    it.each([
      '<button id="x">Trình ký</button>',
      '<button><i class="fa"></i> <span id="x">Trình ký</span></button>',
      '<button id="x"><i aria-hidden="true">send</i> Trình ký</button>',
      '<button id="x">\n TRÌNH&nbsp;LÃNH ĐẠO\n</button>',
      `<button id="x">${'Trình ký'.normalize('NFD')}</button>`,
      '<input type="submit" id="x" value="Trình duyệt">',
      '<input type="button" id="x" value=" Gửi duyệt ">',
      '<a class="btn btn-primary" id="x" href="#">Trình</a>',
      '<a role="button" id="x">Xin ý kiến</a>',
      '<div role="button" id="x" tabindex="0">Lấy ý kiến</div>',
      '<div class="modal-footer"><button><svg id="x" width="9" height="9"></svg>Trình ký</button></div>',
      '<input type="image" id="x" alt="Trình ký">',
      '<a href="#" onclick="return false"><img id="x" alt="Trình ký"></a>',
      '<a href="javascript:void(0)"><font color="blue"><u id="x">Trình lãnh đạo</u></font></a>',
      '<table><tr><td id="x" onclick="go()">Trình duyệt</td></tr></table>',
      '<button id="x" title="Trình ký"><i class="fa fa-send"></i></button>',
      '<button id="x"><span class="material-icons">send</span>Trình ký</button>',
      '<button id="x">Trình ký (Alt+T)</button>',
      '<button id="x">&raquo; Trình ký</button>',
      '<button id="x">Lưu và trình</button>',
    ])('%s', async (body) => {
      expect(await pressed(body)).toBe(true);
    });

    it.each([
      ['saves', '<button id="x">Lưu dự thảo</button>'],
      ['says more', '<button id="x">Trình duyệt tệp</button>'],
      ['shows what waits', '<a class="btn" id="x">Chờ trình ký</a>'],
      ['counts what waits', '<button id="x">Trình ký (3)</button>'],
      [
        'sorts a list',
        '<table><thead><tr><th><a onclick="sort()" id="x">Trình</a></th></tr></thead></table>',
      ],
      ['is an item of an old menu', '<div class="menu"><a onclick="go()" id="x">Trình ký</a></div>'],
      ['is a tab drawn by ZK', '<div class="z-tabs"><div role="button" id="x">Trình ký</div></div>'],
      ['signs', '<button id="x">Ký số</button>'],
      ['hands over', '<button id="x">Chuyển xử lý</button>'],
      ['is an area with a button and more', '<div onclick="go()" id="x">Trình ký Lưu Đóng</div>'],
      ['is a plain link', '<a href="#" id="x">Trình ký</a>'],
      ['is plain text', '<p id="x">Trình ký</p>'],
      ['is an item of the main menu', '<nav><a class="btn" id="x">Trình ký</a></nav>'],
      ['is an item of a menu', '<div role="menu"><button id="x">Trình ký</button></div>'],
      [
        'is an item of a dropdown',
        '<ul class="dropdown-menu"><li><a role="button" id="x">Trình ký</a></li></ul>',
      ],
      ['is a tab', '<div role="tablist"><button id="x">Trình ký</button></div>'],
      ['is an item at the side', '<div class="sidebar"><button id="x">Trình</button></div>'],
      ['holds no words', '<button id="x"></button>'],
      ['is not there', ''],
    ])('not when it %s', async (_, body) => {
      expect(await pressed(body)).toBe(false);
    });

    it('where the portal says so, whatever stands on them', async () => {
      await page.show(
        '<input type="submit" name="ctl00$main$btnUpdate" value="Cập nhật" id="x"><button>Cập nhật</button>',
      );
      const roles = (given: PortalDescription) =>
        page.driver.evaluate(
          (known) =>
            [...document.querySelectorAll<HTMLElement>('input, button')].map((each) =>
              window.duThao.roleOf(each, known),
            ),
          given,
        );
      expect(await roles(described('hai-phong-webforms'))).toEqual(['submit', 'save']);
      expect(await roles(generic)).toEqual(['save', 'save']);
    });

    it('and are listed with the one that saves, hidden ones left out', async () => {
      await page.show(
        '<button hidden>Trình ký</button><button hidden>Lưu</button><button>Lưu nháp</button><button>Trình ký</button><input type="submit" value="Trình"><button>Đóng</button>',
      );
      const found = await page.driver.evaluate((given) => {
        const { buttonsOf, buttonLabel } = window.duThao;
        return [
          buttonsOf(document.body, given, ['submit']).map(buttonLabel),
          buttonsOf(document.body, given, ['save']).map(buttonLabel),
        ];
      }, portal);
      expect(found).toEqual([['Trình ký', 'Trình'], ['Lưu nháp']]);
    });
  });

  describe('while they are watched', () => {
    const start = async (body: string, failing: Step | null = null, given = portal) => {
      await page.showAnew(body);
      await page.driver.evaluate(watch, { given, failing });
    };
    const form =
      '<form><input id="so" value="1"><button id="trinh">Trình ký</button><button type="button" id="luu">Lưu dự thảo</button></form>';
    const said = () => page.driver.evaluate(log, undefined);

    it('stop once and then let the press through', async () => {
      await start(form);
      await page.driver.click('#trinh');
      expect(await said()).toEqual(['prepare', 'shouldStop', 'onStopped Trình ký']);
      await page.driver.click('#trinh');
      expect(await said()).toEqual(['prepare', 'shouldStop', 'page: Trình ký', 'shouldStop', 'page: submit']);
    });

    describe('on a portal whose buttons act before the click', () => {
      const eager: PortalDescription = { ...generic, actsOn: 'mousedown' };
      const press = () => page.driver.click('#trinh');
      const acts = () =>
        page.driver.evaluate(() => {
          const say = () => (window as unknown as TestWindow).log.push('page: acts');
          document.querySelector('#trinh')?.addEventListener('mousedown', say);
        }, undefined);

      it('stop where they act, with the click that follows', async () => {
        await start('<button type="button" id="trinh">Trình ký</button>', null, eager);
        await acts();
        await press();
        expect(await said()).toEqual(['prepare', 'shouldStop', 'onStopped Trình ký']);
        await press();
        expect(await said()).toEqual(['prepare', 'shouldStop', 'page: acts', 'shouldStop', 'page: Trình ký']);
      });

      it('come too late where nobody has described the portal', async () => {
        await start('<button type="button" id="trinh">Trình ký</button>');
        await acts();
        await press();
        expect(await said()).toEqual(['prepare', 'page: acts', 'shouldStop', 'onStopped Trình ký']);
      });
    });

    it.each([
      ['Enter', 'keydown'],
      [' ', 'keyup'],
    ])('stop what is no button by itself and acts on %j', async (key, type) => {
      await start('<div role="button" tabindex="0" id="trinh">Trình ký</div>');
      await page.driver.evaluate(
        (given) => {
          const button = document.querySelector<HTMLElement>('#trinh');
          const act = ({ key }: KeyboardEvent) =>
            key === given.key && (window as unknown as TestWindow).log.push('page: acts');
          button?.addEventListener(given.type as 'keyup', act);
          button?.focus();
        },
        { key, type },
      );
      await page.driver.press(key);
      expect(await said()).toEqual(['prepare', 'shouldStop', 'onStopped Trình ký']);
      await page.driver.press(key);
      expect(await said()).toEqual(['prepare', 'shouldStop', 'page: acts']);
    });

    it('pass clicks that a script makes, for nobody has pressed', async () => {
      await start(form.replace('<button id', '<button type="button" id'));
      await page.driver.evaluate(() => document.querySelector<HTMLElement>('#trinh')?.click(), undefined);
      expect(await said()).toEqual(['page: Trình ký']);
    });

    it('stop a press by Enter in a field', async () => {
      await start(form);
      await page.driver.click('#so');
      await page.driver.press('Enter');
      expect(await said()).toEqual(['prepare', 'shouldStop', 'onStopped Trình ký']);
      await page.driver.press('Enter');
      expect(await said()).toContain('page: submit');
    });

    it('stop a submit event that no press came before', async () => {
      await start(form);
      const submit = () => document.querySelector('form')?.requestSubmit(document.querySelector('button'));
      await page.driver.evaluate(submit, undefined);
      expect(await said()).toEqual(['shouldStop', 'onStopped Trình ký']);
      await page.driver.evaluate(submit, undefined);
      expect(await said()).toEqual(['shouldStop', 'page: submit']);
    });

    it('leave saving, and submits without a button, alone', async () => {
      await start(form);
      await page.driver.click('#luu');
      expect(await said()).toEqual(['page: Lưu dự thảo']);
      await page.driver.evaluate(() => document.querySelector('form')?.requestSubmit(), undefined);
      expect(await said()).toEqual(['page: submit']);
    });

    it.each(['prepare', 'shouldStop', 'onStopped'] as const)('pass when %s fails', async (failing) => {
      await start(form, failing);
      const errors = page.driver.consoleErrors().length;
      await page.driver.click('#trinh');
      const passed = (await said()).filter((line) => line.startsWith('page'));
      // A check that could not be brought up to date may still have stopped the press.
      expect(passed).toEqual(failing === 'prepare' ? [] : ['page: Trình ký', 'page: submit']);
      expect(page.driver.consoleErrors().slice(errors)).toEqual([]);
      await page.driver.click('#trinh');
      expect(await said()).toContain('page: submit');
    });

    it('are the page’s alone again when the watch ends', async () => {
      await start(form);
      await page.driver.evaluate(() => (window as unknown as TestWindow).stopWatching(), undefined);
      await page.driver.click('#trinh');
      expect(await said()).toEqual(['page: Trình ký', 'page: submit']);
    });
  });
});
