import { afterAll, beforeAll } from 'vitest';
import type { Driver } from '../../e2e/harness/driver.ts';
import type { BrowserName } from '../../e2e/harness/find-browser.ts';
import { launch } from '../../e2e/harness/launch.ts';
import { type GalleryServer, serveGallery } from './serve.ts';

export interface GalleryBench {
  server: GalleryServer;
  driver: Driver;
}

/** A browser on the gallery, for all tests of the describe block it is called in. */
export function withGallery(browser: BrowserName): GalleryBench {
  const bench = {} as GalleryBench;
  beforeAll(async () => {
    bench.server = await serveGallery();
    bench.driver = await launch(browser);
    await bench.driver.setViewport(1366, 768);
    await bench.driver.goto(bench.server.url);
  });
  afterAll(async () => {
    await bench.driver?.close();
    await bench.server?.stop();
  });
  return bench;
}
