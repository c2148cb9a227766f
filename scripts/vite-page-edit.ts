import type { Plugin } from 'vite';
import { classicScript } from './classic-script.ts';

const id = 'virtual:page-edit';
const entry = 'lib/editor/page/run.ts';

/**
 * Gives the background `virtual:page-edit`: the code of lib/editor/page as ONE function, for scripting.executeScript
 * sends a function to the page as its source text and nothing around it.
 */
export function pageEditFunction(): Plugin {
  return {
    name: 'du-thao-page-edit',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: async (resolved) =>
      resolved === `\0${id}`
        ? `export function editInPage(edit) {\n${await classicScript(entry, 'duThaoPage')}\nreturn duThaoPage.run(edit);\n}`
        : undefined,
  };
}
