import { build, type InlineConfig, type Rolldown } from 'vite';

/**
 * A module and all it imports as one classic script that sets the variable `name` to its exports.
 * Throws when it cannot be built.
 */
export async function classicScript(
  entry: string,
  name: string,
  config: Pick<InlineConfig, 'define' | 'oxc'> = {},
): Promise<string> {
  const built = (await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (code === undefined) throw new Error(`${entry}: nothing was built`);
  return code;
}
