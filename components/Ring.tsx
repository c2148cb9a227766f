import { Icon } from './Icon.tsx';

const RADIUS = 23.2;
const GAP = 0.12;

/** One segment an automatic item: an open seal that closes as items pass. */
export function Ring({ done, total, size = 52 }: { done: number; total: number; size?: number }) {
  return (
    <div class="ring" role="img" aria-label={`${done} trên ${total} nội dung đạt`}>
      <svg width={size} height={size} viewBox="0 0 52 52" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <path key={index} class={index < done ? 'done' : ''} d={segment(index, total)} />
        ))}
      </svg>
      <span aria-hidden="true">
        {done}/{total}
      </span>
    </div>
  );
}

function segment(index: number, total: number): string {
  const step = (Math.PI * 2) / total;
  const gap = Math.min(GAP, step / 3);
  const from = index * step + gap / 2 - Math.PI / 2;
  const to = from + step - gap;
  const point = (angle: number) =>
    `${(26 + RADIUS * Math.cos(angle)).toFixed(2)} ${(26 + RADIUS * Math.sin(angle)).toFixed(2)}`;
  return `M${point(from)}A${RADIUS} ${RADIUS} 0 ${step - gap > Math.PI ? 1 : 0} 1 ${point(to)}`;
}

/** The closed seal. */
export function Seal() {
  return (
    <span class="seal">
      <Icon name="check" size={30} />
    </span>
  );
}
