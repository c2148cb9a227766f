import { fileURLToPath } from 'node:url';
import { classicScript } from '../../../scripts/classic-script.ts';

/** The gallery as one script for a page; it defines `window.gallery`. */
export function buildGallery(): Promise<string> {
  const entry = fileURLToPath(new URL('gallery.ts', import.meta.url));
  return classicScript(entry, 'galleryBundle', {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
}
