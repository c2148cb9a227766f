import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../lib/checklist/result.ts';
import type { Level } from '../lib/lint/rule.ts';
import { Button, Key } from './controls.tsx';
import { FindingRow } from './FindingRow.tsx';
import { FixPreview } from './FixPreview.tsx';
import { groupedNumber } from './format.ts';
import { HiddenFindings } from './HiddenFindings.tsx';
import { type Layout, useHeld } from './hooks.ts';
import { Icon } from './Icon.tsx';
import { moveAmongRows } from './keyboard.ts';
import { LevelPills } from './LevelPills.tsx';
import { Seal } from './Ring.tsx';
import { TooShort } from './States.tsx';
import type { PanelActions, ReadyView } from './state.ts';
import { countLevels, findingKeys, groupByLevel, groupBySection } from './view-model.ts';

interface Props {
  view: ReadyView;
  /** Those listed. */
  levels: readonly Level[];
  layout: Layout;
  actions: PanelActions;
}

/** Lỗi: every finding with its reason and its fix. */
export function FindingsView({ view, levels, layout, actions }: Props) {
  const [byLevel, setByLevel] = useState(false);
  const [preview, setPreview] = useState<{ byKeyboard: boolean } | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const refocus = useRef(false);
  useEffect(() => {
    if (preview || !refocus.current) return;
    refocus.current = false;
    opener.current?.focus();
  }, [preview]);
  const { findings } = view.result;
  const shown = findings.filter((finding) => levels.includes(finding.level));
  const certain = view.writing === 'none' ? [] : shown.filter((finding) => finding.certain);

  if (view.tooShort && findings.length === 0) return <TooShort />;
  if (preview && certain.length > 0) {
    return (
      <FixPreview
        view={view}
        certain={certain}
        rest={shown.filter((finding) => !finding.certain)}
        actions={actions}
        byKeyboard={preview.byKeyboard}
        onClose={(byKeyboard) => {
          refocus.current = byKeyboard;
          setPreview(null);
        }}
      />
    );
  }
  const counts = countLevels(findings);
  const openPreview = () => setPreview({ byKeyboard: opener.current?.matches(':focus') ?? false });
  const compact = layout === 'compact';
  return (
    <div class="view findings">
      <div class="filters">
        <LevelPills counts={counts} levels={levels} onChange={actions.setShownLevels} />
        {compact && certain.length > 0 ? (
          <Button look="fill" buttonRef={opener} onPress={openPreview}>
            Sửa {certain.length} chỗ…
          </Button>
        ) : (
          <Order byLevel={byLevel} onChange={setByLevel} />
        )}
      </div>
      {shown.length === 0 ? (
        <NothingWrong
          view={view}
          hidden={counts.info}
          onShowInfo={() => actions.setShownLevels([...levels, 'info'])}
        />
      ) : (
        <FindingList findings={shown} view={view} byLevel={byLevel} actions={actions} />
      )}
      <HiddenFindings view={view} actions={actions} />
      {!compact && certain.length > 0 && (
        <footer class="foot">
          <Button look="fill" wide buttonRef={opener} onPress={openPreview}>
            Sửa {certain.length} chỗ chắc chắn…
          </Button>
          <p class="meta">
            Xem trước rồi mới sửa. Hoàn tác: {view.writing === 'one-undo' ? 'một lần ' : ''}
            <Key>Ctrl+Z</Key>
            {view.writing === 'many-undos' ? ' nhiều lần' : ''}
          </p>
        </footer>
      )}
    </div>
  );
}

function Order({ byLevel, onChange }: { byLevel: boolean; onChange: (byLevel: boolean) => void }) {
  const name = byLevel ? 'Mức' : 'Đoạn';
  return (
    <button
      type="button"
      class="icon-button"
      title={`Xếp theo: ${name}`}
      aria-label={`Xếp theo: ${name}`}
      onClick={() => onChange(!byLevel)}
    >
      <Icon name="order" />
    </button>
  );
}

interface ListProps {
  findings: readonly Finding[];
  view: ReadyView;
  byLevel: boolean;
  actions: PanelActions;
}

function FindingList({ findings, view, byLevel, actions }: ListProps) {
  const [hovered, setHovered] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const list = useHeld(findings, findingKeys(findings), hovered);
  const keys = findingKeys(list);
  const keyOf = new Map(list.map((finding, index) => [finding, keys[index]]));
  useNextAfterFix(opened, keys, setOpened);
  const groups = byLevel ? groupByLevel(list) : groupBySection(list, view.outline);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the rows inside
    <div
      class="rows"
      onKeyDown={moveAmongRows}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => {
        setHovered(false);
        actions.highlight(null);
      }}
    >
      {groups.map((group) => (
        <section key={`${group.name}${group.findings[0]?.start}`}>
          <h3 class="group spread">
            {group.name} <span>{group.findings.length}</span>
          </h3>
          {group.findings.map((finding) => {
            const key = keyOf.get(finding) ?? '';
            return (
              <FindingRow
                key={key}
                finding={finding}
                text={view.result.text}
                canWrite={view.writing !== 'none'}
                open={key === opened}
                onOpen={() => setOpened(key === opened ? null : key)}
                actions={actions}
              />
            );
          })}
        </section>
      ))}
    </div>
  );
}

/** When the open finding goes, the one that takes its place opens. */
function useNextAfterFix(
  opened: string | null,
  keys: readonly string[],
  open: (key: string | null) => void,
): void {
  const place = useRef(0);
  const index = opened === null ? -1 : keys.indexOf(opened);
  if (index >= 0) place.current = index;
  const gone = opened !== null && index < 0;
  useEffect(() => {
    if (gone) open(keys[Math.min(place.current, keys.length - 1)] ?? null);
  }, [gone]);
}

interface NothingProps {
  view: ReadyView;
  hidden: number;
  onShowInfo: () => void;
}

function NothingWrong({ view, hidden, onShowInfo }: NothingProps) {
  const counts = countLevels(view.result.findings);
  if (counts.error + counts.warning > 0) return <p class="note">Mọi mức đang được ẩn.</p>;
  return (
    <div class="state">
      <Seal />
      <h2>Chưa thấy lỗi nào</h2>
      <p>
        Đã kiểm tra {groupedNumber(view.wordCount)} chữ. Máy không thay được người đọc: xin xem lại số liệu và
        câu chữ.
      </p>
      {hidden > 0 && (
        <Button look="link" onPress={onShowInfo}>
          Hiện {hidden} gợi ý
        </Button>
      )}
    </div>
  );
}
