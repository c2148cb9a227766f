import { expect } from 'vitest';
import { firstDifference, squeeze } from './markup.ts';
import type { Scene } from './scene.ts';

/** What Unikey sends for «tieengs Vieejt nam»: words, and where a number stands so many Backspaces. */
const unikeyKeys = ['tie', 1, 'ê', 'ng', 3, 'ếng', ' Vie', 1, 'ê', 1, 'ệ', 't nam'] as const;
const wanted = 'tiếng Việt nam';

/** Presses on the panel move no caret and leave the focus in the draft: the next letter lands where the last one would have. */
export async function caret(scene: Scene): Promise<void> {
  const { panel, driver } = scene;
  const before = await scene.text();
  await scene.caretAfter('tiếp tục rà soát');
  const press = async (selector: string) => {
    await panel.press(selector);
    expect(await driver.evaluate(() => window.tools.focused(), null), `focus after ${selector}`).toBe(true);
  };
  for (const tab of ['outline', 'citations', 'checklist', 'findings']) await press(`#dt-tab-${tab}`);
  await press('.pill.level.info');
  await press('.pill.level.info');
  await press('.filters .icon-button');
  await press('.filters .icon-button');
  await press('.header [aria-label="Tùy chọn khác"]');
  await driver.type('q');
  await scene.textEquals(before.replace('tiếp tục rà soát', 'tiếp tục rà soátq'));
}

/** Backspaces and letters without composition come out as without us: panel open, card open, within underlined words. */
export async function unikey(scene: Scene): Promise<void> {
  await typeAt(scene, 'Mặt trận Tổ quốc và', () => typeAsUnikey(scene));
  await scene.caretAfter('chính sách đến');
  if (scene.editor.rich) await scene.openCard('9/1/2015');
  await typeHere(scene, 'chính sách đến', () => typeAsUnikey(scene));
  await scene.caretAfter('Các cá');
  if (scene.editor.rich) await scene.openCard('Các các');
  await typeHere(scene, 'Các cá', () => typeAsUnikey(scene));
}

async function typeAsUnikey({ driver }: Scene): Promise<void> {
  for (const part of unikeyKeys) {
    if (typeof part === 'string') await driver.type(part);
    else for (let left = part; left > 0; left--) await driver.press('Backspace');
  }
}

/** The input method of the system composes each syllable. */
export async function telex(scene: Scene): Promise<void> {
  const { driver } = scene;
  await typeAt(scene, 'nhất là ở địa bàn', async () => {
    await driver.compose(['t', 'ti', 'tie', 'tiê', 'tiên', 'tiêng', 'tiếng']);
    await driver.type(' ');
    await driver.compose(['V', 'Vi', 'Vie', 'Viê', 'Viêt', 'Việt']);
    await driver.type(' nam');
  });
}

async function typeAt(scene: Scene, words: string, type: () => Promise<void>): Promise<void> {
  await scene.caretAfter(words);
  await typeHere(scene, words, type);
}

async function typeHere(scene: Scene, words: string, type: () => Promise<void>): Promise<void> {
  const before = await scene.text();
  await type();
  const expected = squeeze(before.replace(words, words + wanted));
  await scene.textEquals(expected);
  // Nothing of ours comes later either.
  await scene.panel.see('.finding');
  const after = await scene.text();
  if (after !== expected) throw new Error(firstDifference(after, expected));
}
