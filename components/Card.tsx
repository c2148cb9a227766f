import { Button, IconButton, Key } from './controls.tsx';
import { Basis, Words } from './FindingRow.tsx';
import { useSize } from './hooks.ts';
import { Icon } from './Icon.tsx';
import { placeCard, viewportOf } from './placement.ts';
import type { CardState, PanelActions, ReadyView } from './state.ts';
import { levelName } from './view-model.ts';

interface Props {
  card: CardState;
  view: ReadyView;
  window: Window;
  actions: PanelActions;
}

/** One finding beside its words. The focus stays in the editor. */
export function Card({ card, view, window, actions }: Props) {
  const { finding, index, total, rect } = card;
  const [box, size] = useSize(finding);
  const place = size && placeCard(rect, size, viewportOf(window));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    actions.closeCard();
    actions.focusEditor();
  };
  return (
    <div
      class={`card ${finding.level}`}
      role="dialog"
      aria-label={`${levelName(finding.level)}: ${finding.name}`}
      ref={box}
      style={
        place
          ? { left: `${place.left}px`, top: `${place.top}px`, maxHeight: `${place.maxHeight}px` }
          : { visibility: 'hidden' }
      }
      onKeyDown={onKeyDown}
    >
      <div class="card-head">
        <span class={`row-icon ${finding.level}`}>
          <Icon name={finding.level} />
        </span>
        <b class="card-level">{levelName(finding.level)}</b>
        <span class="meta grow">· {finding.name}</span>
        <span class="meta">
          {index + 1}/{total}
        </span>
        <IconButton
          icon="left"
          label="Chỗ trước"
          disabled={index === 0}
          onPress={() => actions.showCard(index - 1)}
        />
        <IconButton
          icon="right"
          label="Chỗ sau"
          disabled={index + 1 >= total}
          onPress={() => actions.showCard(index + 1)}
        />
        <IconButton icon="close" label="Đóng thẻ" onPress={actions.closeCard} />
      </div>
      <div class="card-words">
        <Words finding={finding} text={view.result.text} />
      </div>
      <p class="card-message">{finding.message}</p>
      <Basis text={finding.basis} />
      <div class="buttons">
        {finding.fix && view.writing !== 'none' && (
          <Button look="fill" onPress={() => actions.applyFix(finding)}>
            Sửa <Key>Alt+Enter</Key>
          </Button>
        )}
        <Button onPress={() => actions.ignore(finding)}>Bỏ qua</Button>
        <span class="grow" />
        <Button look="quiet" onPress={() => actions.muteRule(finding.rule)}>
          Tắt quy tắc
        </Button>
      </div>
    </div>
  );
}
