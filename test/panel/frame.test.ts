import { describe, expect, it, vi } from 'vitest';
import { sectionActions } from '../../entrypoints/panel/section-actions.ts';
import type { Session } from '../../entrypoints/panel/session.ts';
import { Writes } from '../../entrypoints/panel/writes.ts';
import { emptyProfile } from '../../lib/report/unit-profile.ts';

/** A session whose draft holds that text, as far as the frame asks for it. */
function sessionWith(text: string) {
  const insertParagraphs = vi.fn(async () => 'done' as const);
  const say = vi.fn();
  const session = {
    editor: { insertParagraphs },
    draft: {
      checked: { result: { text }, frame: () => [{ text: 'I. KẾT QUẢ', heading: true, bold: true }] },
    },
    checklist: { unit: emptyProfile },
    writes: new Writes(() => true),
    toasts: { say },
    bringUpToDate: vi.fn(),
    refresh: vi.fn(),
    goTo: vi.fn(),
  };
  return {
    session: session as unknown as Session,
    bringUpToDate: session.bringUpToDate,
    insertParagraphs,
    say,
  };
}

describe('«Tạo khung báo cáo»', () => {
  it('writes all paragraphs at once into an empty draft', async () => {
    const { session, insertParagraphs, say } = sessionWith(' \n');
    await sectionActions(session).insertFrame();
    expect(insertParagraphs).toHaveBeenCalledExactlyOnceWith(
      null,
      [{ text: 'I. KẾT QUẢ', heading: true, bold: true }],
      [],
    );
    expect(say).toHaveBeenCalledWith(expect.objectContaining({ title: 'Đã tạo khung báo cáo' }));
  });

  it('looks again, and writes nothing into a draft that has text by then', async () => {
    const { session, bringUpToDate, insertParagraphs, say } = sessionWith('Một chữ');
    await sectionActions(session).insertFrame();
    expect(bringUpToDate).toHaveBeenCalled();
    expect(insertParagraphs).not.toHaveBeenCalled();
    expect(say).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'Ô soạn thảo đã có chữ, chưa tạo khung.' }),
    );
  });
});
