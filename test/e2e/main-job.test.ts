import { describe, expect, it } from 'vitest';
import { browsers, withBrowser } from './browsers.ts';
import { doMainJob } from './main-job.ts';

describe.each(browsers)('the main job in %s', (browser) => {
  const bench = withBrowser(browser);

  it('types, cites, fixes, undoes, is reminded once and submits what the editor shows', async () => {
    const { portal, page, driver } = bench;
    const seen = await doMainJob(page, portal);
    expect(seen.citation).toBe('Luật Tiếp công dân');
    expect(seen.afterUndo).toBe(seen.beforeLastFix);
    expect(seen.draftAfterUndo).toContain(`${seen.typed} ${seen.citation}`);
    expect(seen.draftAfterUndo).toContain('99,2%');
    expect(seen.draftAfterUndo).toContain('5/2/2026');
    expect(seen.reminder.join('\n')).toContain('Tiếp công dân');
    expect(seen.submittedByStoppedPress).toBe(0);
    expect(portal.submissions().map(({ button }) => button)).toEqual(['trinh-ky']);
    expect(seen.received).toBe(seen.editorData);
    expect(seen.received).not.toMatch(/du-thao|data-test|highlight/i);
    expect(driver.consoleErrors()).toEqual([]);
  });
});
