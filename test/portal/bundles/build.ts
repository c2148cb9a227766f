import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const NAMES = ['tiptap', 'prosemirror'];
const built = new Map<string, Promise<string>>();

/** An editor that is only published as modules, as one classic script; null for a name that is none of ours. */
export function editorBundle(name: string): Promise<string> | null {
  if (!NAMES.includes(name)) return null;
  const script = built.get(name) ?? bundle(name);
  built.set(name, script);
  return script;
}

async function bundle(name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    // TipTap asks for it, and a page has no process.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: `${name}Bundle`,
      },
    },
  });
  for (const result of Array.isArray(output) ? output : [output]) {
    if (!('output' in result)) continue;
    for (const part of result.output) if (part.type === 'chunk') return part.code;
  }
  throw new Error(`The bundle ${name} was not built`);
}
