import { describe, expect, it } from 'vitest';
import { editors } from './editors.ts';
import { staticFile } from './static-files.ts';

describe('the files of the portal', () => {
  it.each([
    '/vendor/ckeditor4/lang/vi.js',
    '/vendor/tinymce/skins/ui/oxide/skin.min.css',
    '/editors/',
    '/editors/draft.html',
    ...editors.flatMap(({ id }) => [`/editors/${id}/`, `/editors/${id}.js`]),
  ])('has %s', async (path) => {
    expect(await staticFile(path)).toMatchObject({ kind: 'file' });
  });

  it('brings TipTap as one classic script, the same each time', async () => {
    const first = await staticFile('/vendor/bundles/tiptap.js');
    expect(first).toMatchObject({ kind: 'file', contentType: 'text/javascript; charset=utf-8' });
    expect(await staticFile('/vendor/bundles/tiptap.js')).toEqual(first);
  });

  it('leads to the slash', async () => {
    expect(await staticFile('/editors')).toEqual({ kind: 'redirect', location: '/editors/' });
  });

  it.each([
    '/vendor/vite/package.json',
    '/vendor/.bin/tsc',
    '/vendor/../package.json',
    '/vendor/%2e%2e/package.json',
    '/vendor/jquery/../vite/package.json',
    '/vendor/jquery/%2e%2e%2fvite/package.json',
    '/vendor/bundles/khac.js',
    '/vendor/bundles/%2e%2e%2fserver.js',
    '/editors/khac/',
    '/editors/../../server.ts',
    '/%E0%A4%A',
  ])('has no %s', async (path) => {
    expect(await staticFile(path)).toEqual({ kind: 'missing' });
  });
});
