import type { JSX } from 'preact';

const stroke = (d: string) => (
  <path
    d={d}
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
);
const cut = (d: string) => (
  <path
    d={d}
    fill="none"
    stroke="var(--cut, var(--surface))"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
);
const disc = <circle cx="8" cy="8" r="7" fill="currentColor" />;

const SHAPES = {
  error: (
    <>
      {disc}
      {cut('M5.6 5.6l4.8 4.800M10.4 5.600l-4.8 4.8')}
    </>
  ),
  warning: (
    <>
      <path
        d="M8 2.200L14.6 13.600H1.400z"
        fill="currentColor"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linejoin="round"
      />
      {cut('M8 6.400v3.200M8 11.900v.1')}
    </>
  ),
  info: (
    <>
      <rect
        x="1.8"
        y="1.8"
        width="12.4"
        height="12.4"
        rx="2.8"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
      />
      {stroke('M8 7.400v3.600M8 4.900v.1')}
    </>
  ),
  ok: (
    <>
      {disc}
      {cut('M5 8.200l2.1 2.100L11 6.2')}
    </>
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M8 1.800a6.2 6.2 0 000 12.400z" fill="currentColor" />
    </>
  ),
  missing: (
    <circle
      cx="8"
      cy="8"
      r="6.2"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-dasharray="2.6 2.270"
    />
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.4" />
      {stroke('M6.3 6.400a1.7 1.7 0 113 1.100c-.8.6-1.3.9-1.3 1.700M8 11.300v.1')}
    </>
  ),
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.6" fill="none" stroke="currentColor" stroke-width="1.6" />
      {stroke('M5.2 7V5a2.8 2.8 0 015.6 0v2')}
    </>
  ),
  sheet: stroke('M4 1.800h5.200L12.4 5v9.200H4zM9 2v3.200h3.2'),
  book: stroke(
    'M8 4c-1.6-1.1-3.6-1.3-5.8-1.300v9.600c2.2 0 4.2.2 5.8 1.300M8 4c1.6-1.1 3.6-1.3 5.8-1.300v9.600c-2.2 0-4.2.2-5.8 1.300zM8 4v9.6',
  ),
  search: stroke('M7 2.200a4.8 4.8 0 100 9.6 4.8 4.8 0 000-9.600zM10.6 10.600L14 14'),
  close: stroke('M3.8 3.800l8.4 8.400M12.2 3.800l-8.4 8.4'),
  check: stroke('M3 8.400l3.2 3.200L13 4.8'),
  up: stroke('M4 9.800l4-4 4 4'),
  down: stroke('M4 6.200l4 4 4-4'),
  left: stroke('M10 3.600L5.6 8l4.4 4.4'),
  right: stroke('M6 3.600L10.4 8 6 12.4'),
  fold: stroke('M3.4 3.600L7.8 8l-4.4 4.400M8.6 3.600L13 8l-4.4 4.4'),
  unfold: stroke('M12.6 3.600L8.2 8l4.4 4.400M7.4 3.600L3 8l4.4 4.4'),
  back: stroke('M13.4 8H2.800M7 3.600L2.6 8 7 12.4'),
  forward: stroke('M2.6 8h10.600M9 3.600L13.4 8 9 12.4'),
  order: stroke('M5 13V3M2.4 5.600L5 3l2.6 2.600M11 3v10M8.4 10.400L11 13l2.6-2.6'),
  goto: stroke('M2 8h8.600M7.2 4.400L10.8 8l-3.6 3.600M13.8 3v10'),
  plus: stroke('M8 3v10M3 8h10'),
  pencil: stroke('M10.8 2.800l2.400 2.400-7.400 7.400-3 .6.6-3zM9.400 4.200l2.400 2.400'),
  bin: stroke('M3 4.400h10M6.200 4.400V2.800h3.600v1.600M4.400 4.400l.6 9h6l.6-9M6.800 7v4M9.200 7v4'),
  copy: stroke('M5.6 5.600h8v8h-8zM10.4 3V2.400h-8v8H3'),
  again: stroke('M13.2 8A5.2 5.2 0 118 2.800c1.7 0 3.2.9 4.2 2.200M12.6 2v3.200H9.4'),
  upload: stroke('M8 10.600V2.600M4.8 5.600L8 2.400l3.2 3.200M2.4 10.600v3h11.200v-3'),
  gear: stroke(
    'M8 5.600a2.4 2.4 0 100 4.8 2.4 2.4 0 000-4.800zM8 1.600v1.600M8 12.800v1.600M1.6 8h1.600M12.8 8h1.600M3.5 3.500l1.1 1.100M11.4 11.400l1.1 1.100M3.5 12.500l1.1-1.100M11.4 4.600l1.1-1.1',
  ),
  shield: stroke(
    'M8 1.600l5.4 1.800v4.200c0 3.2-2.2 5.6-5.4 6.8-3.2-1.2-5.4-3.6-5.4-6.800V3.400zM5.7 7.900l1.7 1.7 3-3.2',
  ),
  star: stroke('M8 1.900l1.9 3.9 4.2.6-3.1 3 .8 4.200L8 11.600l-3.8 2 .8-4.2-3.1-3 4.2-.6z'),
  'star-filled': (
    <path
      d="M8 1.500l2 4.1 4.5.6-3.3 3.2.8 4.500L8 11.800l-4 2.1.8-4.500L1.5 6.2 6 5.600z"
      fill="currentColor"
    />
  ),
  more: (
    <>
      <circle cx="3.2" cy="8" r="1.3" fill="currentColor" />
      <circle cx="8" cy="8" r="1.3" fill="currentColor" />
      <circle cx="12.8" cy="8" r="1.3" fill="currentColor" />
    </>
  ),
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof SHAPES;

/** A sign beside a word that says the same; never the only carrier of a meaning. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class={`icon icon-${name}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}

/** The mark of the extension: a draft with an open seal. */
export function Logo({ size }: { size: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7.5" fill="#1B4F91" />
      <path
        d="M9 5.500h9l5.5 5.500v3.700a8.3 8.3 0 00-8.6 11.800H9a2 2 0 01-2-2v-17a2 2 0 012-2z"
        fill="#fff"
      />
      <path d="M18 5.500l5.5 5.500h-4a1.5 1.5 0 01-1.5-1.500z" fill="#B4CAE8" />
      <path d="M10.8 13.500h7.400M10.8 18h3.4" stroke="#1B4F91" stroke-width="2" stroke-linecap="round" />
      <circle
        cx="22.3"
        cy="22.3"
        r="5.2"
        fill="none"
        stroke="#FFC24B"
        stroke-width="2.7"
        stroke-linecap="round"
        stroke-dasharray="24 8.7"
        transform="rotate(-2 22.3 22.3)"
      />
    </svg>
  );
}
