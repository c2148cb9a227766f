import * as z from 'zod/mini';
import type { PanelActions } from '../../components/state.ts';
import { ownPointSchema } from '../../lib/checklist/own-points.ts';
import { ownDocumentSchema } from '../../lib/citation/own-document.ts';
import {
  citationPreviewSchema,
  findingSchema,
  formFieldSchema,
  levelsSchema,
  panelStateSchema,
  passageSchema,
  recordSchema,
  rectSchema,
  searchHitsSchema,
  sectionPreviewSchema,
  shellParts,
  unitPartSchema,
} from './panel-schema.ts';

/** What a session says to the frame that shows its panel. */
export const toStageSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('state'),
    state: panelStateSchema,
    /** The user is in the editor of this session. */
    claims: z.boolean(),
    /** Child indexes from the stage's frame down to this one. */
    path: z.array(z.int()),
  }),
  z.strictObject({ kind: z.literal('dismiss') }),
  z.strictObject({ kind: z.literal('copy'), text: z.string() }),
  z.strictObject({ kind: z.literal('leave') }),
]);
export type ToStage = z.infer<typeof toStageSchema>;

/** What the stage tells a session: the answer to each state, and unasked when it changes. */
export const wordSchema = z.strictObject({
  kind: z.literal('word'),
  /** The panel shows this session. */
  shown: z.boolean(),
  /** How the panel stood when it turned to this session just now; null when it did not. */
  shell: z.nullable(z.strictObject(shellParts)),
  /** In the viewport of the session's frame. */
  panel: z.nullable(rectSchema),
  viewport: rectSchema,
  /** The secrecy chosen in the page around. */
  secrecy: z.nullable(z.string()),
});
export type Word = z.infer<typeof wordSchema>;

/** Dự Thảo was switched off on this page. */
export const endSchema = z.strictObject({ kind: z.literal('end') });
export type End = z.infer<typeof endSchema>;

const finding = [findingSchema] as const;
const record = [recordSchema] as const;
const text = [z.string()] as const;

/** What may be asked of a session from the panel, with the arguments of each. */
export const askable = {
  goTo: z.tuple([z.int(), z.int()]),
  highlight: z.tuple([z.nullable(findingSchema)]),
  applyFix: z.tuple(finding),
  applyAll: z.tuple([z.array(findingSchema)]),
  ignore: z.tuple(finding),
  restoreIgnored: z.tuple([z.array(findingSchema)]),
  setShownLevels: z.tuple([levelsSchema]),
  muteRule: z.tuple(text),
  sectionPreview: z.tuple(text),
  insertSection: z.tuple([z.string(), z.boolean()]),
  insertFrame: z.tuple([]),
  setReportType: z.tuple(text),
  search: z.tuple(text),
  previewCitation: z.tuple(record),
  insertCitation: z.tuple([recordSchema, z.enum(['first', 'later']), z.nullable(passageSchema)]),
  toggleFavourite: z.tuple(record),
  saveOwn: z.tuple([ownDocumentSchema]),
  repairCitation: z.tuple([z.int(), z.int(), z.enum(['date', 'title', 'symbol', 'whole']), z.string()]),
  confirm: z.tuple([z.string(), z.boolean()]),
  goToField: z.tuple([formFieldSchema]),
  fillAbstract: z.tuple([]),
  insertPart: z.tuple([unitPartSchema]),
  savePoint: z.tuple([z.string(), z.string(), z.nullable(ownPointSchema)]),
  removePoint: z.tuple([ownPointSchema]),
  copyChecklist: z.tuple([]),
  copy: z.tuple(text),
  setTab: z.tuple([shellParts.tab]),
  setCollapsed: z.tuple([z.boolean()]),
  setSide: z.tuple([z.enum(['left', 'right'])]),
  setWidth: z.tuple([z.number()]),
  setTabTop: z.tuple([z.number()]),
  setFontScale: z.tuple([shellParts.fontScale]),
  setTheme: z.tuple([shellParts.theme]),
  setCompleting: z.tuple([z.boolean()]),
  recheck: z.tuple([]),
  copySupportInfo: z.tuple([]),
  focusEditor: z.tuple([]),
  toastAction: z.tuple([z.int()]),
  dismissToast: z.tuple([z.int()]),
  dismissUpdate: z.tuple([]),
  reviewBeforeSubmit: z.tuple([]),
  closeReminder: z.tuple([]),
} satisfies Partial<Record<keyof PanelActions, z.ZodMiniType>>;
export type Askable = keyof typeof askable;

/** What such a request gives back; the others give nothing. */
export const answers = {
  sectionPreview: sectionPreviewSchema,
  search: searchHitsSchema,
  previewCitation: citationPreviewSchema,
  saveOwn: z.nullable(z.string()),
  savePoint: z.nullable(z.string()),
} as const;

/** A press in the panel, on its way to the session that the panel shows. */
export const pressSchema = z.strictObject({
  kind: z.literal('press'),
  name: z.custom<Askable>((name) => typeof name === 'string' && Object.hasOwn(askable, name)),
  args: z.array(z.unknown()),
});
export type Press = z.infer<typeof pressSchema>;

/** Carries out a press; what it gives back goes to the stage. Undefined when it is none of what may be asked. */
export function carryOut(actions: PanelActions, { name, args }: Press): Promise<unknown> | undefined {
  const parsed = askable[name].safeParse(args);
  if (!parsed.success) return undefined;
  const act = actions[name] as (...args: unknown[]) => unknown;
  return Promise.resolve(act(...parsed.data)).then((given) => given ?? null);
}
