import { parseCitations } from '../../lib/citation/grammar.ts';
import { createVerifier } from '../../lib/citation/verifier.ts';
import { createFactReader } from '../../lib/facts/block-facts.ts';
import type { DocumentFacts } from '../../lib/lint/rule.ts';
import { againstType } from '../../lib/report/against-type.ts';
import { readOutline } from '../../lib/report/outline.ts';
import { readDocumentDate } from '../../lib/report/period.ts';
import { OTHER, recognising } from '../../lib/report/recognise.ts';
import { createDocument, createTextKeys } from '../../lib/text/create-document.ts';
import { readProfile } from '../../lib/text/profile.ts';
import { finish } from '../../lib/text/steps.ts';
import { fixtureIndex } from '../citation/fixture-index.ts';
import { reportTypes, typeOf } from '../report/fixtures.ts';

const index = fixtureIndex();

/** The facts of a text in which every line is a paragraph; citations are verified against a few real documents. */
export function factsOf(
  text: string,
  date: string | null = null,
  textKeys = createTextKeys(),
): DocumentFacts {
  const document = createDocument(text, { layout: 'lines', textKeys });
  const blocks = document.blocks.map(createFactReader(parseCitations));
  const outline = readOutline(document);
  const documentDate = date ?? readDocumentDate(outline);
  const citations = finish(createVerifier(index)(blocks, null, documentDate));
  const { id } = finish(recognising(outline, reportTypes));
  const report = id === OTHER ? null : finish(againstType(outline, typeOf(id)));
  return { document, profile: readProfile(document), blocks, outline, documentDate, citations, report };
}
