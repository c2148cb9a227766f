import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The gallery as one script for a page; it defines `window.gallery`. */
export async function buildGallery(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('gallery.ts', import.meta.url)),
        formats: ['iife'],
        name: 'galleryBundle',
      },
    },
  });
  const bundles = Array.isArray(output) ? output : [output];
  for (const bundle of bundles) {
    if (!('output' in bundle)) continue;
    for (const part of bundle.output) if (part.type === 'chunk') return part.code;
  }
  throw new Error('The gallery was not built');
}
