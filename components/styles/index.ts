import { tokenCss } from '../tokens.ts';
import base from './base.css?inline';
import checklist from './checklist.css?inline';
import citations from './citations.css?inline';
import controls from './controls.css?inline';
import diff from './diff.css?inline';
import findings from './findings.css?inline';
import menu from './menu.css?inline';
import narrow from './narrow.css?inline';
import outline from './outline.css?inline';
import overlays from './overlays.css?inline';
import ownForm from './own-form.css?inline';
import searchField from './search-field.css?inline';
import shell from './shell.css?inline';
import states from './states.css?inline';

/** The whole look, for one shadow root. */
export const panelCss = [
  tokenCss,
  base,
  controls,
  shell,
  menu,
  outline,
  searchField,
  citations,
  ownForm,
  diff,
  findings,
  checklist,
  states,
  overlays,
  narrow,
].join('\n');
