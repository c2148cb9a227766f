import type { Rule } from '../../lib/lint/rule.ts';
import type { RuleInfo } from './state.ts';

/** What each rule says of itself; an example with a fix where there is one. */
export function ruleInfos(rules: readonly Rule[]): RuleInfo[] {
  return rules.map(({ id, name, level, description, examples: { bad }, ...rule }) => {
    const example = bad.find(({ fixed }) => fixed !== null) ?? bad[0];
    if (!example) throw new Error(`${id} has no example`);
    return { id, name, level, description, basis: basisOf(rule), example };
  });
}

/** For the documents of the State and of the Party, where that differs. */
function basisOf({ basis, partyBasis, profile }: Pick<Rule, 'basis' | 'partyBasis' | 'profile'>): string {
  if (profile === 'state') return `${basis}. Chỉ dùng cho văn bản của Nhà nước.`;
  if (profile === 'party') return `${basis}. Chỉ dùng cho văn bản của Đảng.`;
  return partyBasis ? `${basis}. Văn bản của Đảng: ${partyBasis}.` : basis;
}
