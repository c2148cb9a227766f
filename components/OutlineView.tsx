import { useState } from 'preact/hooks';
import { countedSections } from '../lib/checklist/counted-sections.ts';
import { Button } from './controls.tsx';
import { Icon } from './Icon.tsx';
import { moveAmongRows } from './keyboard.ts';
import { goToSection, SectionRow } from './SectionRow.tsx';
import type { OutlineRow, PanelActions, ReadyView } from './state.ts';
import { outlineProgress, sectionPath } from './view-model.ts';

interface Props {
  view: ReadyView;
  actions: PanelActions;
  onChooseType: () => void;
}

/** Dàn ý: the sections of this report type, what is missing, and how to get there. */
export function OutlineView({ view, actions, onChooseType }: Props) {
  const [opened, setOpened] = useState<string | null>(null);
  if (view.typeId === null) return <UnknownType onChooseType={onChooseType} />;
  if (view.outline.length === 0) {
    const what = view.typeChoices.length > 0 ? 'Loại văn bản' : 'Ô';
    return <p class="note">{what} này không có dàn ý. Viện dẫn và lỗi vẫn được kiểm tra.</p>;
  }
  const parents = new Set(view.outline.map((row) => row.parent));
  return (
    <div class="view outline">
      <Progress view={view} actions={actions} />
      {view.canFrame && <FrameOffer actions={actions} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move among the rows inside */}
      <div class="rows" onKeyDown={moveAmongRows}>
        {view.outline.map((row) => (
          <SectionRow
            key={row.id}
            row={row}
            path={sectionPath(row, view.outline)}
            childCount={parents.has(row.id) ? childCount(row, view.outline) : null}
            atCaret={view.caretSection === row.id}
            canWrite={view.writing !== 'none'}
            open={opened === row.id}
            onToggle={() => setOpened(opened === row.id ? null : row.id)}
            actions={actions}
          />
        ))}
      </div>
    </div>
  );
}

function FrameOffer({ actions }: { actions: PanelActions }) {
  return (
    <div class="frame-offer">
      <p class="meta">Ô soạn thảo còn trống: chèn mọi đề mục và câu để điền, một lần.</p>
      <Button look="fill" onPress={() => void actions.insertFrame()}>
        Tạo khung báo cáo
      </Button>
    </div>
  );
}

function childCount(parent: OutlineRow, outline: readonly OutlineRow[]): string {
  const children = outline.filter((row) => row.parent === parent.id);
  return `${children.filter((row) => row.status === 'present').length}/${children.length}`;
}

function UnknownType({ onChooseType }: { onChooseType: () => void }) {
  return (
    <div class="state">
      <span class="state-icon">
        <Icon name="unknown" size={28} />
      </span>
      <h2>Chưa rõ loại báo cáo</h2>
      <p>Chọn loại để xem dàn ý.</p>
      <Button look="fill" onPress={onChooseType}>
        Chọn loại…
      </Button>
    </div>
  );
}

function Progress({ view, actions }: { view: ReadyView; actions: PanelActions }) {
  const { done, total } = outlineProgress(view.outline);
  const segments = countedSections(view.outline);
  return (
    <div class="progress">
      <h2>
        {done === total
          ? `Đủ ${total}/${total} mục bắt buộc`
          : `${done}/${total} mục bắt buộc đã có nội dung`}
      </h2>
      <div class="segments" role="img" aria-label={`${done} trên ${total} mục đã có nội dung`}>
        {segments.map((row) => (
          // The rows below offer the same to the keyboard and to screen readers.
          // biome-ignore lint/a11y/noStaticElementInteractions: see above
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <span
            key={row.id}
            class={`segment ${row.status}`}
            title={row.title}
            onClick={() => goToSection(row, actions)}
          />
        ))}
      </div>
    </div>
  );
}
