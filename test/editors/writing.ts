import { expect } from 'vitest';
import { manyUndos } from './cannot.ts';
import { firstDifference, formattingOf, squeeze } from './markup.ts';
import { findings, type Scene } from './scene.ts';

/** Where the user types before the fixes, and what. */
const place = 'đơn được thực hiện theo';
const typed = ' abc';

/** What a fix changes in the saved source, where a part of the words may be bold. */
const sources = [
  { words: '9/1/2015', from: '9/1/2015', to: '09/01/2015' },
  { words: '99.2%', from: '99.2', to: '99,2' },
  { words: '5/2/2026', from: '5/2/2026', to: '05/02/2026' },
] as const;
/** Some editors save letters with marks as entities. */
const repeated = /(C(?:á|&aacute;)c) c(?:á|&aacute;)c/;

/** A whole bold date, words partly in bold and a date in plain text, each right after the other, are fixed and nothing else. */
export async function fix(scene: Scene): Promise<void> {
  await fixAll(scene, sources);
}

async function fixAll(scene: Scene, wanted: readonly (typeof sources)[number][]): Promise<void> {
  scene.saved = [await scene.typeAfter(place, typed)];
  for (const { words, from, to } of wanted) {
    const expected = (scene.saved.at(-1) ?? '').replace(from, to);
    expect(await scene.fix(words)).toContain('Đã sửa 1 chỗ');
    await scene.dataIs(expected);
    scene.saved.push(expected);
  }
  scene.step = scene.saved.length - 1;
}

/** For a line whose predecessor has failed: one fix is enough then. */
async function whenFixed(scene: Scene): Promise<void> {
  if (scene.saved.length === 0) await fixAll(scene, sources.slice(2));
}

async function undoAll(scene: Scene): Promise<void> {
  for (; scene.step > 0; scene.step--) {
    await scene.undo();
    await scene.dataIs(scene.saved[scene.step - 1] ?? '');
  }
}

/** One Ctrl+Z takes back exactly one fix. */
export async function undo(scene: Scene): Promise<void> {
  await whenFixed(scene);
  await undoAll(scene);
}

/** One press of the redo key brings back exactly one fix. */
export async function redo(scene: Scene): Promise<void> {
  await whenFixed(scene);
  await undoAll(scene);
  for (; scene.step < scene.saved.length - 1; scene.step++) {
    await scene.redo();
    await scene.dataIs(scene.saved[scene.step + 1] ?? '');
  }
}

/** After fix, undo and redo everything is as bold, italic, linked, listed and tabled as before. */
export async function formatting(scene: Scene): Promise<void> {
  await whenFixed(scene);
  const before = await scene.data();
  await scene.undo();
  const undone = await scene.dataLeaves(before);
  expect(plainFormatting(undone)).toEqual(plainFormatting(scene.first));
  if (scene.editor.redoKey === null) scene.step--;
  else {
    await scene.redo();
    expect(plainFormatting(await scene.dataLeaves(undone))).toEqual(plainFormatting(scene.first));
  }
}

/** The formatting with all fixes undone in its words. */
function plainFormatting(data: string): string[] {
  return formattingOf(data).map((each) =>
    sources.reduce((words, { from, to }) => (words.includes(from) ? words : words.replace(to, from)), each),
  );
}

/** The Ctrl+Z after those for the fixes takes back the user's typing before them or a part of it, and nothing else. */
export async function typing(scene: Scene): Promise<void> {
  await whenFixed(scene);
  await undoAll(scene);
  const before = scene.saved[0] ?? '';
  await scene.undo();
  const seen = scene.textOf(await scene.dataLeaves(before));
  const possible = [...typed].map((_, length) =>
    squeeze(scene.textOf(before).replace(place + typed, place + typed.slice(0, length))),
  );
  if (!possible.includes(seen)) throw new Error(firstDifference(seen, possible[0] ?? ''));
}

/** Everything certain at once: one Ctrl+Z where the panel promises that, else one for each place. */
export async function bulk(scene: Scene): Promise<void> {
  const { panel } = scene;
  const before = await scene.typeAfter('những vụ việc kéo dài', typed);
  await panel.tab('findings');
  await expect.poll(() => panel.texts('.finding')).toHaveLength(findings.length);
  await panel.press('.foot .button.fill');
  await panel.see('.preview-row');
  const once = !manyUndos.includes(scene.editor.id);
  expect((await panel.texts('.foot .meta'))[0]).toContain(once ? 'một lần' : 'nhiều lần');
  const expected = sources
    .reduce((data, { from, to }) => data.replace(from, to), before)
    .replace(repeated, '$1');
  expect(await panel.told(() => panel.press('.foot .button.fill'))).toContain('Đã sửa 4 chỗ');
  await scene.dataIs(expected);
  let now = expected;
  for (let left = once ? 1 : sources.length + 1; left > 0 && now !== before; left--) {
    await scene.undo();
    now = await scene.dataLeaves(now);
  }
  await scene.dataIs(before);
}

/** A citation chosen by Enter stands at the caret, goes with one Ctrl+Z that leaves the typing before it, and is typed on behind. */
export async function citation(scene: Scene): Promise<void> {
  const { panel, driver } = scene;
  const before = scene.textOf(await scene.typeAfter('lãnh đạo phường xem xét', ' theo'));
  const cite = async () => {
    const words = await panel.find('luat tiep cong dan');
    expect(await panel.told(() => driver.press('Enter'))).toContain('Đã chèn');
    return words;
  };
  await panel.tab('citations');
  const words = await cite();
  const cited = before.replace('xem xét theo', `xem xét theo ${squeeze(words)}`);
  await scene.textEquals(cited);
  expect(formattingOf(await scene.data())).toEqual(formattingOf(scene.first));
  await scene.undo();
  await scene.textEquals(before);
  // Where an editor puts the caret after its own undo is its affair.
  await scene.caretAfter('xem xét theo');
  await cite();
  await scene.textEquals(cited);
  await driver.type(' qx');
  await scene.textEquals(cited.replace(squeeze(words), `${squeeze(words)} qx`));
  await panel.tab('findings');
}
