import type { Section } from './result.ts';

/** The required sections that are counted: one that gathers required ones is there when they are. */
export function countedSections<S extends Pick<Section, 'id' | 'parent' | 'required'>>(
  sections: readonly S[],
): S[] {
  const required = sections.filter((section) => section.required);
  const gathering = new Set(required.map(({ parent }) => parent));
  return required.filter(({ id }) => !gathering.has(id));
}
