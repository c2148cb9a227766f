import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type OwnPoint, ownPointSchema } from '../checklist/own-points.ts';
import { type OwnDocument, ownDocumentSchema } from '../citation/own-document.ts';
import type { PageEdit, PageOutcome } from '../editor/page-edit.ts';
import { pageEditSchema, pageOutcomeSchema } from '../editor/page-edit.ts';
import { type OwnOutline, ownOutlineSchema } from '../report/own-outline.ts';
import { emptyProfile, type UnitProfile, unitProfileSchema } from '../report/unit-profile.ts';

/** What pages ask of the background. Everything that crosses is parsed on arrival, at both ends. */
export const requestSchema = z.discriminatedUnion('kind', [
  /** The user has put the caret into an editor: bring the panel into this frame. */
  z.strictObject({
    kind: z.literal('start'),
    /** The frame of another origin that the focus went into instead. */
    foreign: z.nullable(z.strictObject({ src: z.string(), name: z.string(), formAction: z.string() })),
  }),
  /** Change the text of an editor through its own API, in the page's world. */
  z.strictObject({ kind: z.literal('page-edit'), edit: pageEditSchema }),
  /** The number of errors for the toolbar button; null clears it. */
  z.strictObject({ kind: z.literal('badge'), errors: z.nullable(z.int().check(z.minimum(0))) }),
  /** Which frames with the extension hold the asking one, at `path` from the top? They answer it by `relay`. */
  z.strictObject({ kind: z.literal('roll-call'), path: z.array(z.int()) }),
  /** Bring the panel into another frame of this tab, where the asking frame's draft is to be shown. */
  z.strictObject({ kind: z.literal('open-stage'), frame: z.int() }),
  /** Pass this on to another frame of this tab; the ends know what it says. */
  z.strictObject({ kind: z.literal('relay'), to: z.int(), message: z.unknown() }),
  /** Put this document into the user's own list. */
  z.strictObject({ kind: z.literal('save-own'), document: ownDocumentSchema }),
  /** The documents that the organisation has set by policy. */
  z.strictObject({ kind: z.literal('pack') }),
  /** The outlines that the organisation has set by policy. */
  z.strictObject({ kind: z.literal('outline-pack') }),
  /** What the organisation has set of the unit's profile and of the points to confirm. */
  z.strictObject({ kind: z.literal('unit-policy') }),
  z.strictObject({ kind: z.literal('point-pack') }),
  /** Put this point into the user's own list, in the place of another; or take that one out. */
  z.strictObject({
    kind: z.literal('change-points'),
    point: z.nullable(ownPointSchema),
    replaced: z.nullable(ownPointSchema),
  }),
  /** `section`: of the options page; null for what it opens with. */
  z.strictObject({
    kind: z.literal('open-options'),
    section: z.nullable(z.enum(['loai-bao-cao', 'quy-tac', 'don-vi'])),
  }),
  /** May the extension enter pages of this address? */
  z.strictObject({ kind: z.literal('allowed'), url: z.string() }),
]);
export type Request = z.infer<typeof requestSchema>;

/** What the background and the toolbar button ask of a page. */
export const orderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('toggle') }),
  z.strictObject({ kind: z.literal('summary') }),
]);
export type Order = z.infer<typeof orderSchema>;

/** What another frame of the tab says to this one, handed on by the background. */
const relayedSchema = z.strictObject({
  kind: z.literal('relayed'),
  from: z.int(),
  message: z.unknown(),
});
export type Relayed = z.infer<typeof relayedSchema>;

/** What the toolbar button shows of a page. */
export const summarySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('report'),
    title: z.string(),
    errors: z.int(),
    warnings: z.int(),
    sections: z.string(),
  }),
  /** The user is in a frame of another host, which the extension may not enter. */
  z.strictObject({ kind: z.literal('foreign'), host: z.string() }),
]);
export type Summary = z.infer<typeof summarySchema>;

/** Asks the background. Never throws at once: without an extension behind this page the promise fails. */
async function ask(request: Request): Promise<unknown> {
  return browser.runtime.sendMessage(request);
}

/** Carries out an edit in the page's world; a failure to reach it comes back as an outcome, never as an exception. */
export async function requestPageEdit(edit: PageEdit): Promise<PageOutcome> {
  try {
    const answer: unknown = await withTimeout(ask({ kind: 'page-edit', edit }), 3000);
    const parsed = pageOutcomeSchema.safeParse(answer);
    return parsed.success ? parsed.data : { done: false, reason: 'unreachable' };
  } catch {
    return { done: false, reason: 'unreachable' };
  }
}

export async function showBadge(errors: number | null): Promise<void> {
  await ask({ kind: 'badge', errors }).catch(() => undefined);
}

/** Whether something was stored: the problem, a Vietnamese sentence, or null. */
export const saveOutcomeSchema = z.strictObject({ problem: z.nullable(z.string()) });
export type SaveOutcome = z.infer<typeof saveOutcomeSchema>;

/** Has the background put a document into the user's own list. */
export async function saveOwn(document: OwnDocument): Promise<SaveOutcome> {
  const answer = await ask({ kind: 'save-own', document }).catch(() => null);
  return saveOutcomeSchema.safeParse(answer).data ?? { problem: 'Chưa lưu được, hãy thử lại.' };
}

/** The organisation's documents, read by the background: whether content scripts may read policies is up to the browser. */
export async function askForPack(): Promise<readonly OwnDocument[]> {
  const answer = await ask({ kind: 'pack' }).catch(() => []);
  return z.array(ownDocumentSchema).safeParse(answer).data ?? [];
}

/** As `askForPack`, for outlines. */
export async function askForOutlines(): Promise<readonly OwnOutline[]> {
  const answer = await ask({ kind: 'outline-pack' }).catch(() => []);
  return z.array(ownOutlineSchema).safeParse(answer).data ?? [];
}

/** As `askForPack`, for the points to confirm. */
export async function askForPoints(): Promise<readonly OwnPoint[]> {
  const answer = await ask({ kind: 'point-pack' }).catch(() => []);
  return z.array(ownPointSchema).safeParse(answer).data ?? [];
}

/** As `askForPack`, for the unit's profile. */
export async function askForUnit(): Promise<UnitProfile> {
  const answer = await ask({ kind: 'unit-policy' }).catch(() => null);
  return unitProfileSchema.safeParse(answer).data ?? emptyProfile;
}

/** Has the background put a point into the user's own list, in the place of `replaced`; or take that one out. */
export async function changePoints(point: OwnPoint | null, replaced: OwnPoint | null): Promise<SaveOutcome> {
  const answer = await ask({ kind: 'change-points', point, replaced }).catch(() => null);
  return saveOutcomeSchema.safeParse(answer).data ?? { problem: 'Chưa lưu được, hãy thử lại.' };
}

export async function openOptions(section: 'loai-bao-cao' | 'quy-tac' | 'don-vi' | null): Promise<void> {
  await ask({ kind: 'open-options', section }).catch(() => undefined);
}

/** Asks the frames around this one to answer, each by a `present` message. */
export async function callTheRoll(path: number[]): Promise<void> {
  await ask({ kind: 'roll-call', path }).catch(() => undefined);
}

/** Brings the panel into another frame of this tab; false when the extension is switched off there or nobody answers. */
export async function openStage(frame: number): Promise<boolean> {
  return (await ask({ kind: 'open-stage', frame }).catch(() => false)) === true;
}

/** Says something to another frame of this tab and gives its answer. Throws when nobody is there. */
export async function sendToFrame(to: number, message: unknown): Promise<unknown> {
  return ask({ kind: 'relay', to, message });
}

/** Hears what other frames of this tab say; `answer` gives what goes back, undefined for what is not for it. */
export function hearFrames(
  answer: (message: unknown, from: number) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const onMessage = (message: unknown, sender: { id?: string | undefined }) => {
    const relayed = relayedSchema.safeParse(message);
    if (!relayed.success || sender.id !== browser.runtime.id) return undefined;
    return answer(relayed.data.message, relayed.data.from);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (extensionAlive()) browser.runtime.onMessage.removeListener(onMessage);
  });
}

/** Whether the extension may enter that page; null when nobody answers. */
export async function mayEnter(url: string): Promise<boolean | null> {
  const answer = await ask({ kind: 'allowed', url }).catch(() => null);
  return typeof answer === 'boolean' ? answer : null;
}

/** False once the extension was updated or removed while the page stayed open. */
export function extensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

function withTimeout<T>(promise: Promise<T>, ms: number): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('time-out')), ms)),
  ]);
}
