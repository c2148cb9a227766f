import { useState } from 'preact/hooks';
import type { Level } from '../../lib/lint/rule.ts';
import { fold } from '../../lib/text/fold.ts';
import { Button } from '../controls.tsx';
import { levelName } from '../view-model.ts';
import { RuleRow } from './RuleRow.tsx';
import { families, familyOf } from './rule-families.ts';
import { SearchField } from './SearchField.tsx';
import type { OptionsActions, OptionsState, RuleInfo } from './state.ts';

interface Props {
  state: OptionsState;
  actions: OptionsActions;
}

interface Wanted {
  words: string;
  /** '' = all. */
  family: string;
  level: Level | '';
}

/** «Quy tắc»: every rule, to be found, switched and weighed. */
export function RulesSection({ state: { rules, settings }, actions }: Props) {
  const [wanted, setWanted] = useState<Wanted>({ words: '', family: '', level: '' });
  const muted = new Set(settings.mutedRules);
  const levelOf = (rule: RuleInfo) => settings.ruleLevels[rule.id] ?? rule.level;
  const shown = rules.filter(
    (rule) => isMeant(rule, wanted) && (wanted.level === '' || levelOf(rule) === wanted.level),
  );
  const change = (part: Partial<Wanted>) => setWanted({ ...wanted, ...part });
  return (
    <>
      <h1>Quy tắc</h1>
      <p class="options-lead">Bật, tắt hoặc đổi mức của từng quy tắc. Thay đổi có hiệu lực ngay.</p>
      <Tools
        wanted={wanted}
        onChange={change}
        onReset={() => actions.change({ mutedRules: [], ruleLevels: {} })}
      />
      <p class="options-said" role="status">
        {shown.length < rules.length && `${shown.length} quy tắc`}
      </p>
      {shown.length === 0 ? (
        <p class="options-card options-empty">Không có quy tắc nào như vậy.</p>
      ) : (
        <div class="options-card">
          <table class="rules">
            <thead>
              <tr>
                <th scope="col">Bật</th>
                <th scope="col">Quy tắc và căn cứ</th>
                <th scope="col" class="wide">
                  Ví dụ
                </th>
                <th scope="col">Mức</th>
              </tr>
            </thead>
            {families.map(({ id, name }) => {
              const members = shown.filter((rule) => familyOf(rule.id) === id);
              const on = members.filter((rule) => !muted.has(rule.id)).length;
              return members.length === 0 ? null : (
                <tbody key={id}>
                  <tr class="family">
                    <th colSpan={4} scope="rowgroup">
                      {name} · {members.length} quy tắc <span class="meta">{on} đang bật</span>
                    </th>
                  </tr>
                  {members.map((rule) => (
                    <RuleRow
                      key={rule.id}
                      rule={rule}
                      isOn={!muted.has(rule.id)}
                      level={levelOf(rule)}
                      onSwitch={() => actions.switchRule(rule.id)}
                      onLevel={(level) => actions.weighRule(rule, level)}
                    />
                  ))}
                </tbody>
              );
            })}
          </table>
        </div>
      )}
    </>
  );
}

interface ToolsProps {
  wanted: Wanted;
  onChange: (part: Partial<Wanted>) => void;
  onReset: () => void;
}

function Tools({ wanted, onChange, onReset }: ToolsProps) {
  return (
    <div class="options-tools">
      <SearchField
        label="Tìm quy tắc"
        placeholder="Tìm quy tắc"
        value={wanted.words}
        onInput={(words) => onChange({ words })}
      />
      <select
        class="level-select"
        aria-label="Nhóm quy tắc"
        value={wanted.family}
        onChange={({ currentTarget }) => onChange({ family: currentTarget.value })}
      >
        <option value="">Tất cả nhóm</option>
        {families.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <select
        class="level-select"
        aria-label="Mức"
        value={wanted.level}
        onChange={({ currentTarget }) => onChange({ level: currentTarget.value as Wanted['level'] })}
      >
        <option value="">Mọi mức</option>
        {(['error', 'warning', 'info'] as const).map((level) => (
          <option key={level} value={level}>
            {levelName(level)}
          </option>
        ))}
      </select>
      <span class="grow" />
      <Button look="quiet" onPress={onReset}>
        Về mặc định
      </Button>
    </div>
  );
}

/** All the words, with or without diacritics, in whatever the rule says of itself. */
function isMeant({ id, name, description, basis }: RuleInfo, { words, family }: Wanted): boolean {
  if (family !== '' && familyOf(id) !== family) return false;
  const told = fold([id, name, description, basis].join(' '));
  return fold(words)
    .split(/\s+/)
    .every((word) => told.includes(word));
}
