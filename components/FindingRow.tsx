import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../lib/checklist/result.ts';
import { Button } from './controls.tsx';
import { Diff } from './Diff.tsx';
import { changeOf, clipChange, clipTail, spellChange } from './diff.ts';
import { Icon } from './Icon.tsx';
import type { PanelActions } from './state.ts';
import { levelName } from './view-model.ts';

const REACH = 28;

interface Props {
  finding: Finding;
  /** The whole draft, which the offsets refer to. */
  text: string;
  canWrite: boolean;
  open: boolean;
  onOpen: () => void;
  actions: PanelActions;
}

/** One finding: before → after and why; the open one adds the basis and what can be done. */
export function FindingRow({ finding, text, canWrite, open, onOpen, actions }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) box.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const go = () => actions.goTo(finding.start, finding.end);
  const press = () => {
    if (!open) go();
    onOpen();
  };
  const fixable = canWrite && finding.fix !== null;
  return (
    <div
      class={`row finding ${finding.level}${open ? ' open' : ''}`}
      ref={box}
      onPointerEnter={() => actions.highlight(finding)}
    >
      <div class="row-line">
        <button type="button" class="row-main" data-row aria-expanded={open} onClick={press}>
          <span class={`row-icon ${finding.level}`}>
            <Icon name={finding.level} />
          </span>
          <span class="sr">{spokenFinding(finding, text)}</span>
          <span class="row-text" aria-hidden="true">
            <Words finding={finding} text={text} />
            <span class="message">{finding.message}</span>
          </span>
        </button>
        {!open &&
          (fixable ? (
            <Button onPress={() => actions.applyFix(finding)}>Sửa</Button>
          ) : (
            <Button look="link" onPress={press}>
              Xem
            </Button>
          ))}
      </div>
      {open && (
        <div class="row-more">
          <Basis text={finding.basis} />
          <div class="buttons">
            {fixable && (
              <Button look="fill" onPress={() => actions.applyFix(finding)}>
                Sửa
              </Button>
            )}
            <Button onPress={() => actions.ignore(finding)}>Bỏ qua</Button>
            <Button look="quiet" onPress={() => actions.muteRule(finding.rule)}>
              Tắt quy tắc
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** The words in question, and what they become where that is certain. */
export function Words({ finding, text }: { finding: Finding; text: string }) {
  const change = changeOf(finding, text);
  return change ? (
    <Diff change={clipChange(change, REACH)} />
  ) : (
    <span class="diff">{clipTail(finding.quote, REACH * 3)}</span>
  );
}

export function Basis({ text }: { text: string }) {
  return (
    <p class="basis">
      <Icon name="book" size={13} />
      <span>
        <span class="sr">Căn cứ: </span>
        {text}
      </span>
    </p>
  );
}

/** «Lỗi. 99 chấm 2, sửa thành 99 phẩy 2. Dấu thập phân là dấu phẩy.» */
export function spokenFinding(finding: Finding, text: string): string {
  const change = changeOf(finding, text);
  const words = change ? spellChange(change) : finding.quote;
  return `${levelName(finding.level)}. ${words}. ${finding.message}`;
}
