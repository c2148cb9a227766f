import { fileURLToPath } from 'node:url';
import { classicScript } from '../../../scripts/classic-script.ts';

const NAMES = ['tiptap', 'prosemirror'];
const built = new Map<string, Promise<string>>();

/** An editor that is only published as modules, as one classic script; null for a name that is none of ours. */
export function editorBundle(name: string): Promise<string> | null {
  if (!NAMES.includes(name)) return null;
  const script = built.get(name) ?? bundle(name);
  built.set(name, script);
  return script;
}

function bundle(name: string): Promise<string> {
  // TipTap asks for it, and a page has no process.
  const define = { 'process.env.NODE_ENV': '"production"' };
  return classicScript(fileURLToPath(new URL(`${name}.ts`, import.meta.url)), `${name}Bundle`, { define });
}
