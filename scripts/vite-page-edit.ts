import { build, type Plugin, type Rolldown } from 'vite';

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
        ? `export function editInPage(edit) {\n${await bundle()}\nreturn duThaoPage.run(edit);\n}`
        : undefined,
  };
}

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'duThaoPage' } },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (code === undefined) throw new Error(`${entry}: nothing was built`);
  return code;
}
