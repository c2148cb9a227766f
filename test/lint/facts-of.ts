import { createFactReader } from '../../lib/facts/block-facts.ts';
import type { DocumentFacts } from '../../lib/lint/rule.ts';
import { readOutline } from '../../lib/report/outline.ts';
import { createDocument } from '../../lib/text/create-document.ts';

/** The facts of a text in which every line is a paragraph; without an index no citation is known. */
export function factsOf(text: string, documentDate: string | null = null): DocumentFacts {
  const document = createDocument(text, { layout: 'lines' });
  const blocks = createFactReader(() => [])(document.blocks);
  return { document, blocks, outline: readOutline(document), documentDate, citations: [] };
}
