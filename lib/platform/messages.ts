import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PageEdit, PageOutcome } from '../editor/page-edit.ts';
import { pageEditSchema, pageOutcomeSchema } from '../editor/page-edit.ts';

/** What pages ask of the background. Everything that crosses is parsed on arrival, at both ends. */
export const requestSchema = z.discriminatedUnion('kind', [
  /** The user has put the caret into an editor: bring the panel into this frame. */
  z.strictObject({ kind: z.literal('start') }),
  /** Change the text of an editor through its own API, in the page's world. */
  z.strictObject({ kind: z.literal('page-edit'), edit: pageEditSchema }),
  /** The number of errors for the toolbar button; null clears it. */
  z.strictObject({ kind: z.literal('badge'), errors: z.nullable(z.int().check(z.minimum(0))) }),
]);
export type Request = z.infer<typeof requestSchema>;

/** What the background and the toolbar button ask of a page. */
export const orderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('toggle') }),
  z.strictObject({ kind: z.literal('summary') }),
]);
export type Order = z.infer<typeof orderSchema>;

/** What the toolbar button shows of a page. */
export const summarySchema = z.strictObject({
  title: z.string(),
  errors: z.int(),
  warnings: z.int(),
  sections: z.string(),
});
export type Summary = z.infer<typeof summarySchema>;

/** Carries out an edit in the page's world; a failure to reach it comes back as an outcome, never as an exception. */
export async function requestPageEdit(edit: PageEdit): Promise<PageOutcome> {
  try {
    const answer: unknown = await withTimeout(
      browser.runtime.sendMessage({ kind: 'page-edit', edit } satisfies Request),
      3000,
    );
    const parsed = pageOutcomeSchema.safeParse(answer);
    return parsed.success ? parsed.data : { done: false, reason: 'unreachable' };
  } catch {
    return { done: false, reason: 'unreachable' };
  }
}

export async function showBadge(errors: number | null): Promise<void> {
  await browser.runtime.sendMessage({ kind: 'badge', errors } satisfies Request).catch(() => undefined);
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
