import type { OwnPoint } from '../../lib/checklist/own-points.ts';
import type { OwnDocument } from '../../lib/citation/own-document.ts';
import type { FileRead } from '../../lib/citation/own-file.ts';
import type { Level } from '../../lib/lint/rule.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import type { OutlineFile } from '../../lib/report/own-file.ts';
import type { OwnOutline } from '../../lib/report/own-outline.ts';
import type { ReportType } from '../../lib/report/schema.ts';
import type { UnitProfile } from '../../lib/report/unit-profile.ts';

/** What a rule says of itself. */
export interface RuleInfo {
  /** family/name. */
  id: string;
  name: string;
  level: Level;
  description: string;
  basis: string;
  /** `fixed` is null where the rule gives no fix. */
  example: { text: string; fixed: string | null };
}

/** The contract between the options page and whoever mounts it. */
export interface OptionsState {
  section: SectionId;
  settings: Settings;
  documents: readonly OwnDocument[];
  /** The organisation's, by policy: to read only. */
  pack: readonly OwnDocument[];
  /** The unit's own outlines, newest first. */
  outlines: readonly OwnOutline[];
  /** As `pack`. */
  outlinePack: readonly OwnOutline[];
  /** What the organisation has set of the unit's profile, '' where it has not. */
  unitPolicy: UnitProfile;
  /** What the unit wants confirmed before Trình ký. */
  points: readonly OwnPoint[];
  /** As `pack`. */
  pointPack: readonly OwnPoint[];
  /** All rules, by family. */
  rules: readonly RuleInfo[];
  /** The report types that come with the extension. */
  types: readonly ReportType[];
  /** How many stored lists could not be understood; they are kept until the user deletes them. */
  damaged: number;
  /** What could not be stored last; null when all is well. */
  problem: string | null;
}

export type SectionId = 'chung' | 'quy-tac' | 'loai-bao-cao' | 'van-ban' | 'don-vi' | 'du-lieu';

export interface ReadFile {
  name: string;
  read: FileRead | { problem: string };
}

/** What a person asks for. None of them throws; those that store give the problem, or null. */
export interface OptionsActions {
  goTo(section: SectionId): void;
  change(settings: Partial<Settings>): void;
  /** Off when it is on, on when it is off. */
  switchRule(id: string): void;
  weighRule(rule: RuleInfo, level: Level): void;
  toggleFavourite(document: OwnDocument): void;
  /** `replaced`: the document as it was before the edit; null for a new one. */
  save(document: OwnDocument, replaced: OwnDocument | null): Promise<string | null>;
  remove(documents: readonly OwnDocument[]): Promise<string | null>;
  importAll(documents: readonly OwnDocument[]): Promise<string | null>;
  read(file: File): Promise<ReadFile>;
  exportAs(kind: 'csv' | 'json' | 'damaged'): void;
  dropDamaged(): void;
  /** `replaced`: the outline as it was before the edit; null for a new one. */
  saveOutline(outline: OwnOutline, replaced: OwnOutline | null): Promise<string | null>;
  removeOutlines(outlines: readonly OwnOutline[]): Promise<string | null>;
  importOutlines(outlines: readonly OwnOutline[]): Promise<string | null>;
  readOutline(file: File): Promise<OutlineFile>;
  exportOutlines(): void;
  /** `replaced`: the point as it was before the edit; null for a new one. */
  savePoint(noiDung: string, loai: string, replaced: OwnPoint | null): Promise<string | null>;
  removePoints(points: readonly OwnPoint[]): void;
  /** One place up or down. */
  movePoint(point: OwnPoint, by: -1 | 1): void;
  /** Profile and points, from the file of another machine, in the place of those that are here. */
  importUnit(file: File): Promise<string | null>;
  exportUnit(): void;
}
