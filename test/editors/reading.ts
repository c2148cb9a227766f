import { expect } from 'vitest';
import type { Driver } from '../e2e/harness/driver.ts';
import { decodePng } from '../e2e/harness/png.ts';
import { findings, type Scene } from './scene.ts';

/** The first click into the draft brings the panel, which names the field and lists what is wrong in it. */
export async function found({ panel, editor }: Scene): Promise<void> {
  await panel.names(editor.id === 'text-input' ? 'Trích yếu' : 'Nội dung');
  const rows = await panel.texts('.finding');
  expect(rows.length).toBe(findings.length);
}

/** Nothing of ours is in what the editor saves, or in its frame, while underlined, hovered, with card, list and folded. */
export async function clean(scene: Scene): Promise<void> {
  const { driver, panel, editor } = scene;
  if (editor.rich) {
    await scene.openCard('5/2/2026');
    await panel.press('.card [aria-label="Đóng thẻ"]');
    await panel.gone('.card');
  }
  await panel.press('.header [aria-label^="Thu gọn"]');
  await panel.see('.tab-folded');
  expect(await scene.data()).toBe(scene.first);
  const source = await driver.evaluate(() => {
    const { ownerDocument } = window.lab.editable();
    return ownerDocument === document ? '' : ownerDocument.documentElement.outerHTML;
  }, null);
  expect(source).not.toMatch(/du-thao/);
  await panel.unfold();
}

const colours = { error: [0xd9, 0x2d, 0x20], warning: [0xb4, 0x69, 0x0e] } as const;

/** Underlines of ours lie exactly over the words, are painted in their level's colour, and stay there when scrolled. */
export async function underline(scene: Scene): Promise<void> {
  const { driver } = scene;
  for (const { words, level } of [findings[0], findings[2]]) {
    const all = await scene.underlined(words);
    expect(all.length).toBeLessThanOrEqual(60);
    expect(all).toContainEqual(expect.objectContaining({ text: words, level }));
    await paintedUnder(driver, words, level);
    const before = await driver.evaluate((at) => window.tools.box(at), words);
    await driver.evaluate(() => window.tools.scrollBy(30), null);
    const after = await driver.evaluate((at) => window.tools.box(at), words);
    expect(after.y).not.toBe(before.y);
    await paintedUnder(driver, words, level);
  }
  await driver.evaluate(() => window.tools.show('phản ánh, chủ yếu'), null);
  expect(await colouredPixels(driver, 'phản ánh, chủ yếu', 'error')).toBe(0);
}

async function paintedUnder(driver: Driver, words: string, level: 'error' | 'warning'): Promise<void> {
  const painted = async () => {
    const { width } = await driver.evaluate((at) => window.tools.box(at), words);
    return (await colouredPixels(driver, words, level)) / width;
  };
  // A dashed line of one pixel's height would give half a pixel for each of its width.
  await expect.poll(painted, { message: `colour under “${words}”`, timeout: 3_000 }).toBeGreaterThan(0.4);
}

async function colouredPixels(driver: Driver, words: string, level: 'error' | 'warning'): Promise<number> {
  const { x, y, width, height } = await driver.evaluate((at) => window.tools.box(at), words);
  const picture = decodePng(await driver.capture({ x, y, width, height: height + 6 }));
  let count = 0;
  for (let row = 0; row < picture.height; row++)
    for (let column = 0; column < picture.width; column++) {
      const pixel = picture.at(column, row);
      if (pixel.every((channel, index) => Math.abs(channel - (colours[level][index] ?? 0)) < 50)) count++;
    }
  return count;
}

/**
 * Once every finding is ignored, the panel says how many words it has read: a lost, doubled or glued word shows there.
 */
export async function text(scene: Scene): Promise<void> {
  const { panel } = scene;
  await expect.poll(() => panel.texts('.finding')).toHaveLength(findings.length);
  for (let left = findings.length; left > 0; left--) {
    if ((await panel.texts('.finding.open')).length === 0) await panel.press('.finding .row-main');
    await panel.pressIn('.finding.open', '', 'Bỏ qua');
    await expect.poll(() => panel.texts('.finding')).toHaveLength(left - 1);
  }
  try {
    await panel.says('Đã kiểm tra');
    const [said = ''] = await panel.texts('.body .state');
    const words = Number(/Đã kiểm tra ([\d.]+) chữ/.exec(said)?.[1]?.replaceAll('.', ''));
    expect(words).toBe((await scene.text()).split(' ').length);
  } finally {
    // What is ignored stays so on every page.
    await panel.press('.ignored .button');
  }
  await panel.see('.finding');
}
