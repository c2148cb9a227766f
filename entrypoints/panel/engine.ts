import type { SearchHit } from '../../components/state.ts';
import { type CheckOutcome, createChecker } from '../../lib/checklist/check.ts';
import type { BegunCitation } from '../../lib/citation/begun.ts';
import { completions } from '../../lib/citation/complete.ts';
import { formatCitation } from '../../lib/citation/format.ts';
import { loadIndex } from '../../lib/citation/index-load.ts';
import { namesakes } from '../../lib/citation/law-names.ts';
import { type Library, recordsOf, searchLibrary } from '../../lib/citation/library.ts';
import type { OwnDocument } from '../../lib/citation/own-document.ts';
import { ownIndex } from '../../lib/citation/own-index.ts';
import type { SearchHit as Found } from '../../lib/citation/search.ts';
import type { CitationRecord } from '../../lib/citation/types.ts';
import { validityAt } from '../../lib/citation/validity.ts';
import type { DomText } from '../../lib/editor/dom-text.ts';
import { citations } from '../../lib/platform/assets.ts';
import { reportTypes } from '../../lib/platform/report-types.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import type { OwnOutline } from '../../lib/report/own-outline.ts';
import { ownReportType } from '../../lib/report/own-type.ts';
import type { ReportType } from '../../lib/report/schema.ts';
import type { Profile } from '../../lib/text/profile.ts';
import type { Steps } from '../../lib/text/steps.ts';

export interface Checked extends CheckOutcome {
  /** The report type the user had chosen when this was made. */
  chosenType: string | null;
  checkedAt: Date;
}

const hitsShown = 8;
const completionsShown = 5;

/** The engine with the extension's own data and the user's settings. */
export class Engine {
  /** The unit's own outlines as report types, made once for each list: what is remembered hangs on them. */
  private ownTypes: readonly ReportType[] = [];
  private readonly index = loadIndex(citations);
  private library: Library = { bundled: this.index, own: null };
  private readonly checker = createChecker({ reportTypes, index: this.index });

  /** ISO date up to which the index was kept. */
  get indexDate(): string {
    return this.index.upTo;
  }

  /** The user's own documents from now on. */
  setOwn(documents: readonly OwnDocument[]): void {
    this.library = { bundled: this.index, own: ownIndex(documents, this.index) };
  }

  /** The unit's own outlines from now on. */
  setOutlines(outlines: readonly OwnOutline[]): void {
    this.ownTypes = outlines.map((outline) => ownReportType(outline, reportTypes));
  }

  /** The unit's own first. */
  get reportTypes(): readonly ReportType[] {
    return [...this.ownTypes, ...reportTypes];
  }

  *checking({ text, hints }: DomText, typeId: string | null, settings: Settings): Steps<Checked> {
    const outcome = yield* this.checker.checking(
      { text, hints, layout: 'lines' },
      {
        // An outline may have been deleted or renamed since it was chosen.
        typeId: this.reportTypes.some(({ id }) => id === typeId) ? typeId : null,
        profile: settings.profile,
        choices: settings,
        today: today(),
        own: this.library.own,
        ownTypes: this.ownTypes,
      },
    );
    return { ...outcome, chosenType: typeId, checkedAt: new Date() };
  }

  /**
   * The best records for what was typed, favourites and those inserted lately first among equals; validity is that at
   * `at`, the document's own date, else today.
   */
  search(query: string, at: string | null, settings: Settings): SearchHit[] {
    const date = at ?? today();
    const options = { limit: hitsShown, at: date, favourites: preferred(settings) };
    return searchLibrary(this.library, query, options).map((hit) => shown(hit, date));
  }

  /** The best records for a citation begun in the draft. */
  complete(begun: BegunCitation, at: string | null, settings: Settings): SearchHit[] {
    const date = at ?? today();
    const options = { limit: completionsShown, at: date, favourites: preferred(settings) };
    return completions(this.library, begun, options).map((hit) => shown(hit, date));
  }

  format(record: CitationRecord, form: 'first' | 'later', profile: Profile): string {
    const { bundled, own } = this.library;
    const alike = Math.max(namesakes(bundled, record), own ? namesakes(own, record) : 0);
    return formatCitation(record, form, alike > 1, profile);
  }

  /** The records of these keys `so|ngay` that are still known. */
  records(keys: readonly string[]): CitationRecord[] {
    return keys.flatMap((key) => recordsOf(this.library, key));
  }
}

const preferred = ({ favourites, recent }: Settings) => new Set([...favourites, ...recent]);

function shown({ record, inSo, inTrichYeu }: Found, date: string): SearchHit {
  return { record, soSpans: inSo, titleSpans: inTrichYeu, validity: validityAt(record, date) };
}

/** Local calendar day, ISO. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
