import { tokenCss } from '../tokens.ts';
import base from './base.css?inline';
import confirm from './confirm.css?inline';
import controls from './controls.css?inline';
import diff from './diff.css?inline';
import documents from './documents.css?inline';
import options from './options.css?inline';
import outlines from './outlines.css?inline';
import ownForm from './own-form.css?inline';
import rules from './rules.css?inline';
import searchField from './search-field.css?inline';
import switchCss from './switch.css?inline';

/** The look of the options page. */
export const optionsCss = [
  tokenCss,
  base,
  controls,
  searchField,
  ownForm,
  options,
  confirm,
  documents,
  outlines,
  diff,
  switchCss,
  rules,
].join('\n');
