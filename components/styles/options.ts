import { tokenCss } from '../tokens.ts';
import base from './base.css?inline';
import controls from './controls.css?inline';
import options from './options.css?inline';
import ownForm from './own-form.css?inline';

/** The look of the options page. */
export const optionsCss = [tokenCss, base, controls, ownForm, options].join('\n');
