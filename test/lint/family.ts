import { createLinter } from '../../lib/lint/engine.ts';
import { rules } from '../../lib/lint/rules/index.ts';
import { factsOf } from './facts-of.ts';

/** A reader of what the rules of a family say on a text, in its order: «rule: quote → text after the fix», ∅ without one. */
export function familyReader(family: string): (text: string) => string[] {
  const linter = createLinter(rules.filter(({ id }) => id.startsWith(`${family}/`)));
  return (text) =>
    linter.lint(factsOf(text)).findings.map(({ rule, quote, start, end, fix }) => {
      const after = fix && text.slice(start, fix.start) + fix.text + text.slice(fix.end, end);
      return `${rule.slice(family.length + 1)}: ${quote} → ${after ?? '∅'}`;
    });
}
