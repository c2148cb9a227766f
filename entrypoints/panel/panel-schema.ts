import * as z from 'zod/mini';
import type { CitationPreview, PanelState, SearchHit, SectionPreview } from '../../components/state.ts';
import { ownPointSchema } from '../../lib/checklist/own-points.ts';

/** Shapes of what the panel shows, for what comes from another frame. */

const offset = z.int().check(z.minimum(0));
const place = z.nullable(offset);
const words = z.nullable(z.string());
const span = z.object({ start: offset, end: offset });

const validity = z.discriminatedUnion('state', [
  z.object({ state: z.literal('in-force'), from: words }),
  z.object({ state: z.literal('expired'), since: words }),
  z.object({ state: z.literal('unknown') }),
]);

export const passageSchema = z.object({ start: offset, end: offset, words: z.string() });

export const recordSchema = z.object({
  so: z.string(),
  loai: z.string(),
  coQuan: z.string(),
  ngay: z.string(),
  noi: z.string(),
  trichYeu: z.string(),
  hieuLuc: validity,
  thayTheBoi: z.array(z.string()),
  suaDoiBoi: z.array(z.string()),
  tinCay: z.enum(['sure', 'probable', 'weak']),
});

const level = z.enum(['error', 'warning', 'info']);
export const levelsSchema = z.array(level);

export const findingSchema = z.object({
  rule: z.string(),
  name: z.string(),
  level,
  start: offset,
  end: offset,
  quote: z.string(),
  message: z.string(),
  basis: z.string(),
  fix: z.nullable(z.object({ start: offset, end: offset, text: z.string() })),
  certain: z.boolean(),
});

const section = {
  id: z.string(),
  title: z.string(),
  parent: words,
  required: z.boolean(),
  mayBeNone: z.boolean(),
  status: z.enum(['present', 'empty', 'missing']),
  heading: words,
  start: place,
  end: place,
};

export const formFieldSchema = z.enum(['loaiVanBan', 'trichYeu', 'nguoiKy', 'noiNhan', 'han', 'tepDinhKem']);
export const unitPartSchema = z.enum(['dia-danh', 'noi-nhan', 'nguoi-ky']);

const result = z.object({
  text: z.string(),
  reportType: z.object({ id: z.string(), confidence: z.number() }),
  documentDate: words,
  period: z.nullable(z.object({ from: z.string(), to: z.string() })),
  sections: z.array(z.object(section)),
  mandatory: z.array(
    z.object({
      id: z.enum(['tiep-cong-dan', 'cchc', 'qcdc']),
      status: z.enum(['complete', 'no-data', 'missing']),
      missingData: z.array(z.string()),
      data: z.array(z.string()),
      start: place,
      end: place,
    }),
  ),
  citations: z.array(
    z.object({
      start: offset,
      end: offset,
      raw: z.string(),
      by: z.enum(['symbol', 'number', 'law', 'bill', 'congress']),
      type: words,
      number: words,
      date: words,
      issuer: words,
      title: words,
      match: z.enum(['verified', 'date-differs', 'title-differs', 'repealed', 'unknown']),
      record: z.nullable(recordSchema),
      candidates: z.array(recordSchema),
    }),
  ),
  findings: z.array(findingSchema),
  checklist: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      status: z.enum(['pass', 'warn', 'fail', 'manual']),
      detail: words,
      chips: z.array(z.string()),
      start: place,
      field: z.nullable(formFieldSchema),
      offer: words,
    }),
  ),
});

const view = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-editor') }),
  z.object({ kind: z.literal('locked'), label: z.string() }),
  z.object({ kind: z.literal('unreadable'), product: words, host: z.string() }),
  z.object({
    kind: z.literal('ready'),
    result,
    outline: z.array(z.object({ ...section, number: words, lacksData: z.boolean() })),
    typeChoices: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        shortTitle: z.string(),
        auto: z.boolean(),
        own: z.boolean(),
      }),
    ),
    typeId: words,
    periodLabel: words,
    fieldName: z.string(),
    indexDate: z.string(),
    checkedAt: z.string(),
    wordCount: offset,
    canFrame: z.boolean(),
    tooShort: z.boolean(),
    ignored: z.array(findingSchema),
    mutedCount: offset,
    failedCount: offset,
    caretSection: words,
    favourites: z.array(recordSchema),
    confirmed: z.array(z.string()),
    ownPoints: z.array(ownPointSchema),
    offers: z.array(unitPartSchema),
    itemTabs: z.record(z.string(), z.enum(['outline', 'citations', 'findings', 'checklist'])),
    writing: z.enum(['one-undo', 'many-undos', 'none']),
    signed: z.boolean(),
  }),
]);

export const rectSchema = z.object({
  left: z.number(),
  top: z.number(),
  right: z.number(),
  bottom: z.number(),
});

export const shellParts = {
  tab: z.enum(['outline', 'citations', 'findings', 'checklist']),
  collapsed: z.boolean(),
  tabTop: z.number(),
  fontScale: z.union([z.literal(1), z.literal(1.15), z.literal(1.3)]),
  theme: z.enum(['auto', 'light', 'dark']),
};

/** Card, list and reminder stand beside their words in the frame itself; only of a frame too small for it the reminder does not. */
export const panelStateSchema: z.ZodMiniType<PanelState> = z.object({
  ...shellParts,
  view,
  updated: z.nullable(z.object({ saveLabel: z.string() })),
  side: z.enum(['left', 'right']),
  width: z.number(),
  topGap: z.number(),
  bottomGap: z.number(),
  toast: z.nullable(
    z.object({
      id: z.int(),
      level: z.enum(['ok', 'warning', 'info']),
      title: z.string(),
      detail: words,
      action: words,
    }),
  ),
  completing: z.boolean(),
  shownLevels: levelsSchema,
  reminding: z.boolean(),
  card: z.null(),
  completion: z.null(),
  reminder: z.nullable(z.object({ rect: z.null(), submitLabel: z.string(), inFrame: z.boolean() })),
});

export const sectionPreviewSchema: z.ZodMiniType<SectionPreview> = z.object({
  place: z.string(),
  heading: z.string(),
  body: words,
});

export const citationPreviewSchema: z.ZodMiniType<CitationPreview> = z.object({
  first: z.string(),
  later: z.string(),
  suggested: z.enum(['first', 'later']),
  mentionedIn: words,
});

export const searchHitsSchema: z.ZodMiniType<SearchHit[]> = z.array(
  z.object({
    record: recordSchema,
    soSpans: z.array(span),
    titleSpans: z.array(span),
    validity: z.enum(['in-force', 'amended', 'expired', 'not-yet', 'after-document', 'unknown']),
  }),
);
