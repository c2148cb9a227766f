import { editInPage } from 'virtual:page-edit';
import { browser } from 'wxt/browser';
import { type PageEdit, type PageOutcome, pageOutcomeSchema } from '../editor/page-edit.ts';

interface Frame {
  tabId: number;
  frameIds: number[];
}

/**
 * Runs an editor's own API in the page's world. The function goes there as source and its answer comes back by the
 * browser, so the page has no channel to call it, forge an answer for another edit, or replay one.
 */
export async function writeInPage(target: Frame, edit: PageEdit): Promise<PageOutcome> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target,
      world: 'MAIN',
      func: editInPage,
      args: [edit],
    });
    const outcome = pageOutcomeSchema.safeParse(answer?.result);
    return outcome.success ? outcome.data : { done: false, reason: 'unreachable' };
  } catch {
    return { done: false, reason: 'unreachable' };
  }
}
