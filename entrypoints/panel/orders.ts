import { browser } from 'wxt/browser';
import { outlineProgress } from '../../components/view-model.ts';
import { orderSchema, type Summary } from '../../lib/platform/messages.ts';
import { toggle } from './folding.ts';
import type { Session } from './session.ts';

/** Answers the toolbar button and the keyboard command. */
export function obeyOrders(session: Session): void {
  const onMessage = (message: unknown, sender: { id?: string | undefined }) => {
    const order = orderSchema.safeParse(message);
    if (!order.success || sender.id !== browser.runtime.id) return undefined;
    if (order.data.kind === 'summary') return Promise.resolve(summaryOf(session));
    toggle(session);
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  session.ending.signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

function summaryOf({ state: { view }, shownFindings }: Session): Summary | null {
  if (view.kind !== 'ready') return null;
  const { done, total } = outlineProgress(view.outline);
  const errors = shownFindings.filter(({ level }) => level === 'error').length;
  return {
    title: view.typeChoices.find(({ id }) => id === view.typeId)?.title ?? 'Chưa rõ loại báo cáo',
    errors,
    warnings: shownFindings.length - errors,
    sections: `${done}/${total}`,
  };
}
