import type { ValidityAtDate } from '../lib/citation/validity.ts';
import { Icon, type IconName } from './Icon.tsx';

const BADGES: Record<ValidityAtDate, { word: string; icon: IconName; colour: string }> = {
  'in-force': { word: 'Còn hiệu lực', icon: 'ok', colour: 'ok' },
  amended: { word: 'Được sửa đổi', icon: 'info', colour: 'info' },
  expired: { word: 'Hết hiệu lực', icon: 'error', colour: 'err' },
  'not-yet': { word: 'Chưa có hiệu lực', icon: 'warning', colour: 'warn' },
  'after-document': { word: 'Sau ngày văn bản', icon: 'info', colour: 'info' },
  unknown: { word: 'Chưa rõ', icon: 'unknown', colour: 'quiet' },
};

export function badgeWord(validity: ValidityAtDate): string {
  return BADGES[validity].word;
}

/** What is known of a document's validity at the draft's date. */
export function Badge({ validity }: { validity: ValidityAtDate }) {
  const { word, icon, colour } = BADGES[validity];
  return (
    <span class={`badge ${colour}`}>
      <Icon name={icon} size={13} /> {word}
    </span>
  );
}
