import type { Change } from './diff.ts';

/** Spaces as a drawn mark: an invisible gap explains nothing. */
function Marked({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\s)/u).map((part, index) =>
        /^\s$/u.test(part) ? (
          <span class="ws" key={index}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

const Struck = ({ text }: { text: string }) =>
  text === '' ? null : (
    <del>
      <Marked text={text} />
    </del>
  );

const Added = ({ text }: { text: string }) =>
  text === '' ? null : (
    <ins>
      <Marked text={text} />
    </ins>
  );

/** «26/11/~~2022~~ → 26/11/**2021**», in the document's own face. */
export function Diff({ change }: { change: Change }) {
  return (
    <span class="diff">
      <span class="diff-before">
        {change.head}
        <Struck text={change.before} />
        {change.tail}
      </span>{' '}
      <span class="diff-arrow" aria-hidden="true">
        →
      </span>
      <span class="sr">sửa thành</span>{' '}
      <span class="diff-after">
        {change.head}
        <Added text={change.after} />
        {change.tail}
      </span>
    </span>
  );
}

/** Old and new in one sentence. */
export function InlineDiff({ change }: { change: Change }) {
  return (
    <span class="diff diff-inline">
      {change.head}
      <Struck text={change.before} />
      <span class="sr"> sửa thành </span>
      {change.before && change.after ? ' ' : ''}
      <Added text={change.after} />
      {change.tail}
    </span>
  );
}
