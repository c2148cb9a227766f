import { Button } from '../controls.tsx';
import { Icon } from '../Icon.tsx';

/** Over a list of which something stored could not be read. */
export function Damaged({ onSee }: { onSee: () => void }) {
  return (
    <div class="options-notice" role="status">
      <Icon name="warning" />
      <p class="grow">Có phần lưu bị hỏng, chưa hiện được ở đây. Phần đó vẫn được giữ lại.</p>
      <Button look="link" onPress={onSee}>
        Xem
      </Button>
    </div>
  );
}
