import type { Outline } from '../report/outline.ts';
import { perText } from '../text/per-text.ts';

const isPlan = perText((title) =>
  /^(?:về )?(?:phương hướng|nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|định hướng|kế hoạch|chương trình công tác)/iu.test(
    title,
  ),
);

/** Tells of a block whether it stands under a heading of what is still to be done. */
export function plannedBlocks({ nodes }: Outline): (block: number) => boolean {
  const planned = nodes.filter(({ kind, title }) => kind === 'heading' && isPlan(title));
  return (block) => planned.some((node) => node.block <= block && block <= node.lastBlock);
}
