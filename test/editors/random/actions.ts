import fc from 'fast-check';
import { findings } from '../scene.ts';

/** What a user does next; places are the words before the caret. */
export type Action =
  | { readonly does: 'type'; readonly behind: string; readonly words: string }
  | { readonly does: 'fix'; readonly words: string }
  | { readonly does: 'cite'; readonly behind: string }
  | { readonly does: 'insert section' }
  | { readonly does: 'undo' }
  | { readonly does: 'redo' };

export interface Life {
  /** In a new editor, not in the one of the life before. */
  readonly anew: boolean;
  readonly actions: readonly Action[];
}

/** In running text, at the end of italics and bold, in a list, in a table, at the end of a paragraph, of the draft. */
const places = [
  'phường về tiếp công dân',
  'được niêm yết công khai',
  'phân công rõ người chịu trách nhiệm',
  'vào cuối mỗi tháng',
  'Đã trả lời',
  'đơn được thực hiện theo',
  'kính trình lãnh đạo phường xem xét',
];
/** With a space before or none, a word and a number; nothing that the panel would find fault with. */
const typings = ['qx', ' ghi', ' 12', ' rõ'];
/** CKEditor 4 has nothing to redo after a letter that came without a key, as letters with marks do here: also without us. */
const losesRedo = { editors: ['cke4-iframe', 'cke4-inline', 'cke4-many'], words: ' rõ' };

const fixable = findings.flatMap(({ words, fixed }) => (fixed ? [words] : []));

/** What can be done in an editor with this draft; a report can lack sections. `most` = actions of one life. */
export function livesIn(editor: string, draft: string, isReport: boolean, most: number): fc.Arbitrary<Life> {
  const behind = fc.constantFrom(...places.filter((place) => draft.includes(place)));
  const words = fc.constantFrom(
    ...typings.filter((each) => each !== losesRedo.words || !losesRedo.editors.includes(editor)),
  );
  const does = <T extends string>(what: T) => fc.record({ does: fc.constant(what) });
  const action = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constant('type' as const),
        behind,
        words,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ does: fc.constant('fix' as const), words: fc.constantFrom(...fixable) }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('cite' as const), behind }) },
    { weight: isReport ? 1 : 0, arbitrary: does('insert section') },
    { weight: 3, arbitrary: does('undo') },
    { weight: 2, arbitrary: does('redo') },
  );
  return fc.record({
    anew: fc.nat(9).map((dice) => dice === 9),
    actions: fc.array(action, { minLength: 4, maxLength: most }),
  });
}
