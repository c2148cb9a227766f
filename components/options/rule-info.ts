import type { Rule } from '../../lib/lint/rule.ts';
import type { RuleInfo } from './state.ts';

/** What each rule says of itself; an example with a fix where there is one. */
export function ruleInfos(rules: readonly Rule[]): RuleInfo[] {
  return rules.map(({ id, name, level, description, basis, examples: { bad } }) => {
    const example = bad.find(({ fixed }) => fixed !== null) ?? bad[0];
    if (!example) throw new Error(`${id} has no example`);
    return { id, name, level, description, basis, example };
  });
}
