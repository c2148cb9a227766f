import type { Plugin } from 'vite';
import { compileCitations } from './assets.ts';

const id = 'virtual:citations';

/** Gives the bundles `virtual:citations`: the citation index in its compact form, made from assets/citations/. */
export function compiledCitations(): Plugin {
  return {
    name: 'du-thao-citations',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (resolved) =>
      resolved === `\0${id}` ? `export default ${JSON.stringify(compileCitations())};` : undefined,
  };
}
