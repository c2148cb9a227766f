import { browser } from 'wxt/browser';
import type { PanelState } from '../../components/state.ts';
import { countLevels, outlineProgress } from '../../components/view-model.ts';
import { extensionAlive, orderSchema, type Summary } from '../../lib/platform/messages.ts';
import type { LocalStage } from './local-stage.ts';

/** Answers the toolbar button and the keyboard command. */
export function obeyOrders(stage: LocalStage, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: { id?: string | undefined }) => {
    const order = orderSchema.safeParse(message);
    if (!order.success || sender.id !== browser.runtime.id) return undefined;
    if (order.data.kind === 'summary') return Promise.resolve(summaryOf(stage.state));
    stage.toggle();
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    if (extensionAlive()) browser.runtime.onMessage.removeListener(onMessage);
  });
}

function summaryOf({ view }: PanelState): Summary | null {
  if (view.kind === 'unreadable' && view.product === null) return { kind: 'foreign', host: view.host };
  if (view.kind !== 'ready') return null;
  const { error, warning } = countLevels(view.result.findings);
  const { done, total } = outlineProgress(view.outline);
  const type = view.typeChoices.find(({ id }) => id === view.typeId);
  return {
    kind: 'report',
    title: type?.title ?? (view.typeChoices.length > 0 ? 'Chưa rõ loại báo cáo' : view.fieldName),
    errors: error,
    warnings: warning,
    sections: `${done}/${total}`,
  };
}
