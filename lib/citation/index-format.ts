/** The two ends of the compiled index: made at build time, read when the panel opens. Its layout: index-layout.ts. */
export { compileIndex } from './index-compile.ts';
export { type CitationIndex, loadIndex } from './index-load.ts';
