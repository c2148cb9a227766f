import type { ReadyView } from '../../components/state.ts';
import { type FormFacts, formItems } from '../../lib/checklist/form.ts';
import { type OwnPoint, pointItems } from '../../lib/checklist/own-points.ts';
import type { ChecklistItem, CheckResult } from '../../lib/checklist/result.ts';
import { unitItems, unitOffers } from '../../lib/checklist/unit.ts';
import { readFormFacts } from '../../lib/portal/form-facts.ts';
import { readFormalParts } from '../../lib/report/formal-parts.ts';
import { emptyProfile, mergeProfiles, type UnitProfile } from '../../lib/report/unit-profile.ts';
import { isBesideDraft } from './editors.ts';
import { type Checked, today } from './engine.ts';
import type { Session } from './session.ts';

/** What is checked before Trình ký besides the draft's own text: the portal's form, the unit that reports, its own points. */
export class Checklist {
  private readonly session: Session;
  private form: FormFacts | null = null;
  /** What the organisation has set of the unit's profile. */
  private policy: UnitProfile = emptyProfile;
  private points: readonly OwnPoint[] = [];
  private pack: readonly OwnPoint[] = [];

  constructor(session: Session) {
    this.session = session;
  }

  get unit(): UnitProfile {
    return mergeProfiles(this.policy, this.session.settings.unit);
  }

  setPolicy(policy: UnitProfile): void {
    this.policy = policy;
  }

  setPoints(mine: readonly OwnPoint[], pack: readonly OwnPoint[]): void {
    this.points = mine;
    this.pack = pack;
  }

  /** Reads the form anew; true when it says something else than before. Whether it may be read was asked before. */
  look(): boolean {
    const { editor, portal } = this.session;
    const before = JSON.stringify(this.form);
    this.form = editor?.alive() ? readFormFacts(editor.root, portal) : null;
    return JSON.stringify(this.form) !== before;
  }

  forget(): void {
    this.form = null;
  }

  /** A field beside the draft has no form of its own, nor head or end. */
  private items(checked: Checked): ChecklistItem[] {
    const { checklist, documentDate, reportType } = checked.result;
    if (this.isBeside()) return checklist;
    if (!this.form) this.look();
    const parts = readFormalParts(checked.outline);
    return [
      ...(this.form ? formItems(this.form, parts, documentDate, today()) : []),
      ...checklist,
      ...unitItems(this.unit, parts),
      ...pointItems([...this.pack, ...this.points], reportType.id),
    ];
  }

  /** The result of a check with everything together in its list. */
  resultOf(checked: Checked): CheckResult {
    return { ...checked.result, checklist: this.items(checked) };
  }

  /** What the list offers to write, and which of its points the user may change. */
  view(checked: Checked): Pick<ReadyView, 'offers' | 'ownPoints'> {
    if (this.isBeside() || this.session.editor?.writing === 'none')
      return { offers: [], ownPoints: this.points };
    const parts = readFormalParts(checked.outline);
    return { offers: unitOffers(this.unit, parts, today()), ownPoints: this.points };
  }

  private isBeside(): boolean {
    const { editor } = this.session;
    return !editor || isBesideDraft(editor.root);
  }
}
