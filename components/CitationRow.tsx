import type { ComponentChildren } from 'preact';
import type { Citation } from '../lib/checklist/result.ts';
import { DocumentSymbol } from './controls.tsx';
import { shortDate } from './format.ts';
import { Icon, type IconName } from './Icon.tsx';
import type { PanelActions } from './state.ts';

interface Props {
  citation: Citation;
  actions: PanelActions;
  icon: IconName;
  note?: ComponentChildren;
  /** Beside the words, at their right. */
  children?: ComponentChildren;
  /** Under them. */
  below?: ComponentChildren;
}

/** A document that the draft names; a press goes there. */
export function CitationRow({ citation, icon, note, children, below, actions }: Props) {
  return (
    <div class="row citation">
      <div class="row-line">
        <button
          type="button"
          class="row-main"
          data-row
          onClick={() => actions.goTo(citation.start, citation.end)}
        >
          <span class={`row-icon ${icon}`}>
            <Icon name={icon} />
          </span>
          <span class="row-text">
            <span class="row-title">
              <b>
                <DocumentSymbol text={citationName(citation)} />
              </b>
              {citation.date && ` ngày ${shortDate(citation.date)}`}
            </span>
            {note && <span class="message">{note}</span>}
          </span>
        </button>
        {children}
      </div>
      {below}
    </div>
  );
}

/** The symbol alone says the type, but for laws. */
function citationName({ number, type, raw }: Citation): string {
  if (number === null) return raw;
  return number.includes('/QH') && type ? `${type} ${number}` : number;
}
