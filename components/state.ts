import type { OwnPoint } from '../lib/checklist/own-points.ts';
import type { CheckResult, Finding, FormField, Section } from '../lib/checklist/result.ts';
import type { OwnDocument } from '../lib/citation/own-document.ts';
import type { CitationRecord } from '../lib/citation/types.ts';
import type { ValidityAtDate } from '../lib/citation/validity.ts';
import type { Level } from '../lib/lint/rule.ts';
import type { UnitPart } from '../lib/report/unit-profile.ts';
import type { Span } from '../lib/text/document.ts';

/** The contract between the panel and whoever mounts it: the panel shows a `PanelState` and asks by `PanelActions`. */
export interface PanelState {
  view: View;
  /** The extension was replaced under an open page: a banner over the disabled view. */
  updated: { saveLabel: string } | null;
  tab: TabId;
  collapsed: boolean;
  side: Side;
  /** px, before the font scale. */
  width: number;
  /** px of the viewport's top and bottom that stay free, so that the form's own buttons are never covered. */
  topGap: number;
  bottomGap: number;
  /** Top of the folded tab as a share of the viewport's height. */
  tabTop: number;
  fontScale: FontScale;
  theme: Theme;
  /** The list of documents opens by itself while a citation is typed. */
  completing: boolean;
  /** Of which levels findings are listed and underlined. */
  shownLevels: readonly Level[];
  /** A press of «Trình ký» is answered by a reminder, once for one text. */
  reminding: boolean;
  toast: Toast | null;
  card: CardState | null;
  completion: CompletionState | null;
  reminder: ReminderState | null;
}

export type TabId = 'outline' | 'citations' | 'findings' | 'checklist';
export type Side = 'left' | 'right';
export type FontScale = 1 | 1.15 | 1.3;
export type Theme = 'auto' | 'light' | 'dark';

export type View =
  | { kind: 'no-editor' }
  /** `label` is the chosen Độ mật, as the form words it. */
  | { kind: 'locked'; label: string }
  /** `product` is null for a page of another origin, at `host`, that the extension was not allowed to enter. */
  | { kind: 'unreadable'; product: string | null; host: string }
  | ReadyView;

export interface ReadyView {
  kind: 'ready';
  result: CheckResult;
  /** `result.sections` in the order of the report type, with what a row needs besides. */
  outline: readonly OutlineRow[];
  /** None for a field that is no report, such as Trích yếu. */
  typeChoices: readonly TypeChoice[];
  /** The type in use: recognised or chosen; null when it is not known, `khac` when there is no outline. */
  typeId: string | null;
  /** «6 tháng đầu năm 2026»; null when the draft does not say. */
  periodLabel: string | null;
  /** «Nội dung»: the field that is being read. */
  fieldName: string;
  /** ISO date up to which the index was kept. */
  indexDate: string;
  /** «14:32», when `result` was made. */
  checkedAt: string;
  wordCount: number;
  /** Nothing is written yet, and the editor takes text. */
  canFrame: boolean;
  /** Too little text to say anything. */
  tooShort: boolean;
  /** What was set aside one by one. */
  ignored: readonly Finding[];
  /** How many rules are off. */
  mutedCount: number;
  /** How many rules failed on this draft and were left out for it. */
  failedCount: number;
  /** Section the caret stands in. */
  caretSection: string | null;
  favourites: readonly CitationRecord[];
  /** Manual items of the checklist that were ticked for this state of the text. */
  confirmed: readonly string[];
  /** The user's own points; those in the checklist bear their ids. */
  ownPoints: readonly OwnPoint[];
  /** Parts of the document that are lacking and that the unit's profile can give. */
  offers: readonly UnitPart[];
  /** Tab that deals with a checklist item which has no single place in the text, by item id. */
  itemTabs: Readonly<Record<string, TabId>>;
  /** What the editor allows: many fixes as one undo step, one step each, or no writing at all. */
  writing: 'one-undo' | 'many-undos' | 'none';
  /** The draft was signed: nothing is written any more, so that the signature holds. */
  signed: boolean;
}

export interface OutlineRow extends Section {
  /** The number as written in this draft, or the one it would get: «II.», «6.»; null when unnumbered. */
  number: string | null;
  /** A mandatory item of this section lacks its figures. */
  lacksData: boolean;
}

export interface TypeChoice {
  id: string;
  title: string;
  /** For 320 px: «BC dân vận chính quyền». */
  shortTitle: string;
  /** This is the type that was recognised. */
  auto: boolean;
  /** An outline of the unit's own. */
  own: boolean;
}

export interface SearchHit {
  record: CitationRecord;
  /** Matched stretches of `record.so` and `record.trichYeu`. */
  soSpans: readonly Span[];
  titleSpans: readonly Span[];
  /** At the document's own date, or today when it has none. */
  validity: ValidityAtDate;
}

export type CitationForm = 'first' | 'later';
/** What a repair writes: another date, the title or the symbol that is lacking, or another document's citation. */
export type CitationPart = 'date' | 'title' | 'symbol' | 'whole';

export interface CitationPreview {
  first: string;
  later: string;
  suggested: CitationForm;
  /** Path of the section before the caret that already names the document: «II.1». */
  mentionedIn: string | null;
}

export interface SectionPreview {
  /** «sau mục II.5» */
  place: string;
  heading: string;
  /** The data frame with dotted blanks; null when the type has none. */
  body: string | null;
}

export interface Toast {
  id: number;
  level: 'ok' | 'warning' | 'info';
  title: string;
  detail: string | null;
  /** «Hoàn tác», «Bật lại», «Sao chép»: the press arrives as `toastAction`. */
  action: string | null;
}

/** A rectangle of the panel's own viewport, px. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardState {
  finding: Finding;
  /** From 0. */
  index: number;
  total: number;
  /** The underlined words. */
  rect: Rect;
}

/** The list at the caret. */
export interface CompletionState {
  rows: readonly CompletionRow[];
  highlighted: number | null;
  /** The words it would take the place of, as far as they stand in the caret's line. */
  rect: Rect;
}

export interface CompletionRow {
  hit: SearchHit;
  /** `legal-basis`: in a line that begins with «Căn cứ». */
  form: CitationForm | 'legal-basis';
  /** What would be inserted. */
  words: string;
}

/** A piece of the draft with the words that must stand there, or nothing is written. */
export interface Passage {
  start: number;
  end: number;
  words: string;
}

export interface ReminderState {
  /** The page's own submit button; null when its place is not known. */
  rect: Rect | null;
  submitLabel: string;
  /** It stands in a frame below, where the words are. */
  inFrame: boolean;
}

/** What a person asks for. Offsets are those of `CheckResult.text`. None of them throws; failures come back as toasts. */
export interface PanelActions {
  goTo(start: number, end: number): void;
  /** Shows a finding in the editor without moving the caret; null ends it. */
  highlight(finding: Finding | null): void;
  applyFix(finding: Finding): Promise<void>;
  applyAll(findings: readonly Finding[]): Promise<void>;
  ignore(finding: Finding): void;
  /** Lists again what was set aside. */
  restoreIgnored(findings: readonly Finding[]): void;
  setShownLevels(levels: readonly Level[]): void;
  muteRule(rule: string): void;

  sectionPreview(id: string): Promise<SectionPreview>;
  insertSection(id: string, withFrame: boolean): Promise<void>;
  /** «Tạo khung báo cáo»: the whole outline, only into an empty editor. */
  insertFrame(): Promise<void>;
  setReportType(id: string): void;

  search(query: string): Promise<readonly SearchHit[]>;
  previewCitation(record: CitationRecord): Promise<CitationPreview>;
  /** Behind what is selected, or in the place of `replaced`. */
  insertCitation(record: CitationRecord, form: CitationForm, replaced: Passage | null): Promise<void>;
  toggleFavourite(record: CitationRecord): void;
  /** Puts a document into the user's own list; gives the problem, or null when it was stored. */
  saveOwn(document: OwnDocument): Promise<string | null>;
  /** Gives the citation at that place the date of the record with this key, or puts that record's citation in its place. */
  repairCitation(start: number, end: number, part: CitationPart, key: string): Promise<void>;

  confirm(itemId: string, done: boolean): void;
  /** Scrolls to a field of the portal's form and gives it the focus. */
  goToField(field: FormField): void;
  /** «Điền giúp»: the draft's title into the form's Trích yếu. */
  fillAbstract(): Promise<void>;
  insertPart(part: UnitPart): Promise<void>;
  /** `loai`: id of the report type, '' for all. Gives the problem, or null when the point was stored. */
  savePoint(noiDung: string, loai: string, replaced: OwnPoint | null): Promise<string | null>;
  removePoint(point: OwnPoint): Promise<void>;
  /** The list as text for the file. */
  copyChecklist(): Promise<void>;
  copy(text: string): Promise<void>;

  setTab(tab: TabId): void;
  setCollapsed(collapsed: boolean): void;
  setSide(side: Side): void;
  setWidth(width: number): void;
  setTabTop(share: number): void;
  setFontScale(scale: FontScale): void;
  setTheme(theme: Theme): void;
  setCompleting(completing: boolean): void;
  setReminding(reminding: boolean): void;
  recheck(): void;
  pauseHere(): void;
  copySupportInfo(): Promise<void>;
  /** `section`: where the options page opens. */
  openOptions(section?: 'loai-bao-cao' | 'quy-tac' | 'don-vi'): void;
  checkFile: ((file: File) => void) | null;
  /** Gives the caret back to the editor with its old selection. */
  focusEditor(): void;

  toastAction(id: number): void;
  dismissToast(id: number): void;
  dismissUpdate(): void;

  showCard(index: number): void;
  closeCard(): void;
  acceptCompletion(index: number): void;
  /** «Xem và sửa»: closes the reminder and opens the checklist. */
  reviewBeforeSubmit(): void;
  /** «Để sau» */
  closeReminder(): void;
}
