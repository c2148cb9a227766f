import type { FontScale, Theme } from './state.ts';

/** What the ⋯ menu and the options page offer. */
export const SCALES: readonly { value: FontScale; label: string }[] = [
  { value: 1, label: 'Vừa' },
  { value: 1.15, label: 'Lớn' },
  { value: 1.3, label: 'Rất lớn' },
];
export const THEMES: readonly { value: Theme; label: string }[] = [
  { value: 'auto', label: 'Theo máy' },
  { value: 'light', label: 'Sáng' },
  { value: 'dark', label: 'Tối' },
];
