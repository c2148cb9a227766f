/** Colours as [light, dark]; the pairs that carry text are recalculated in a test. */
export const colours = {
  surface: ['#FFFFFF', '#1D222B'],
  'surface-2': ['#F5F7FA', '#161A21'],
  'surface-3': ['#E9EDF2', '#2B323D'],
  raised: ['#FFFFFF', '#262D38'],
  line: ['#E0E5EB', '#323A47'],
  'line-2': ['#C9D1DB', '#465061'],
  control: ['#7A8798', '#7F8B9D'],
  text: ['#18212E', '#EAEEF4'],
  'text-2': ['#465264', '#BEC8D6'],
  'text-3': ['#5B6778', '#9EABBC'],
  accent: ['#1B4F91', '#93BDF7'],
  'accent-hover': ['#143E74', '#B3D1FA'],
  'accent-soft': ['#E7EFF9', '#25364F'],
  'on-accent': ['#FFFFFF', '#0D1A2C'],
  err: ['#B8231B', '#FF9389'],
  'err-soft': ['#FCEBE9', '#40262A'],
  warn: ['#96540A', '#F3B75E'],
  'warn-soft': ['#FCF2DF', '#3B301E'],
  info: ['#47607D', '#A9BDD6'],
  'info-soft': ['#EBF0F5', '#2A3444'],
  ok: ['#17703C', '#74CF97'],
  'ok-soft': ['#E5F3EA', '#1F3A2C'],
  mark: ['#FFE9A8', '#5A4A12'],
} as const satisfies Record<string, readonly [string, string]>;

export type Colour = keyof typeof colours;

const LIGHT_DEPTH = `
  --edge: rgba(16,24,36,.08);
  --shadow-panel: 0 0 0 1px rgba(16,24,36,.08), 0 12px 32px rgba(16,24,36,.16);
  --shadow-pop: 0 0 0 1px rgba(16,24,36,.09), 0 2px 6px rgba(16,24,36,.08), 0 14px 36px rgba(16,24,36,.2);`;
const DARK_DEPTH = `
  --edge: #3A4352;
  --shadow-panel: 0 0 0 1px #3A4352, 0 12px 32px rgba(0,0,0,.5);
  --shadow-pop: 0 0 0 1px #3A4352, 0 12px 32px rgba(0,0,0,.5);`;

function declare(theme: 0 | 1): string {
  const lines = Object.entries(colours).map(([name, pair]) => `  --${name}: ${pair[theme]};`);
  return `\n${lines.join('\n')}${theme === 0 ? LIGHT_DEPTH : DARK_DEPTH}\n  color-scheme: ${theme === 0 ? 'light' : 'dark'};\n`;
}

/** The custom properties of both themes, for the element with class `dt` and its `data-theme`. */
export const tokenCss = `
.dt {${declare(0)}}
.dt[data-theme="dark"] {${declare(1)}}
@media (prefers-color-scheme: dark) { .dt[data-theme="auto"] {${declare(1)}} }
`;
