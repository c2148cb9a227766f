import type { Finding } from '../lib/checklist/result.ts';
import { Icon } from './Icon.tsx';
import { levelName } from './view-model.ts';

type Level = Finding['level'];

interface Props {
  counts: Record<Level, number>;
  levels: readonly Level[];
  onChange: (levels: readonly Level[]) => void;
}

/** Which levels the list shows; each is pressed or not. */
export function LevelPills({ counts, levels, onChange }: Props) {
  const toggle = (level: Level) =>
    onChange(levels.includes(level) ? levels.filter((each) => each !== level) : [...levels, level]);
  return (
    <div class="pills">
      {(['error', 'warning', 'info'] as const).map((level) => (
        <button
          type="button"
          key={level}
          class={`pill level ${level}`}
          aria-pressed={levels.includes(level)}
          aria-label={`${levelName(level)} ${counts[level]}`}
          onClick={() => toggle(level)}
        >
          <Icon name={level} /> <span class="pill-word">{levelName(level)}</span> {counts[level]}
        </button>
      ))}
    </div>
  );
}
