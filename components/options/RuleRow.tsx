import type { Level } from '../../lib/lint/rule.ts';
import { Diff } from '../Diff.tsx';
import { changeBetween, clipChange, clipTail } from '../diff.ts';
import { levelName } from '../view-model.ts';
import type { RuleInfo } from './state.ts';

const REACH = 24;
const LEVELS: readonly Level[] = ['error', 'warning', 'info'];

interface Props {
  rule: RuleInfo;
  isOn: boolean;
  level: Level;
  onSwitch: () => void;
  onLevel: (level: Level) => void;
}

/** One rule: whether it is on, what it is about and why, an example, and how much it weighs. */
export function RuleRow({ rule, isOn, level, onSwitch, onLevel }: Props) {
  return (
    <tr class={isOn ? 'rule' : 'rule off'}>
      <td>
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={isOn}
          aria-label={rule.name}
          onClick={onSwitch}
        />
      </td>
      <th scope="row">
        {rule.name}
        <span class="meta">{rule.description}</span>
        <span class="meta">{rule.basis}</span>
      </th>
      <td class="wide">
        <Example {...rule.example} />
      </td>
      <td>
        <select
          class="level-select"
          aria-label={`Mức của quy tắc ${rule.name}`}
          value={level}
          onChange={({ currentTarget }) => onLevel(currentTarget.value as Level)}
        >
          {LEVELS.map((each) => (
            <option key={each} value={each}>
              {levelName(each)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

function Example({ text, fixed }: RuleInfo['example']) {
  if (fixed === null) return <span class="diff">{clipTail(text, REACH * 3)}</span>;
  return <Diff change={clipChange(changeBetween(text, fixed), REACH)} />;
}
