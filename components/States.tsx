import { useRef, useState } from 'preact/hooks';
import { Button, Key } from './controls.tsx';
import { Icon, Logo } from './Icon.tsx';
import type { PanelActions, View } from './state.ts';

export function Locked({ label }: { label: string }) {
  return (
    <div class="state">
      <span class="state-icon">
        <Icon name="lock" size={28} />
      </span>
      <h2>Đã khóa vì độ mật là “{label}”</h2>
      <p>Dự Thảo không đọc và không lưu bất kỳ nội dung nào của văn bản này.</p>
      <p class="small">
        Luật Bảo vệ bí mật nhà nước <span class="unbroken">số 117/2025/QH15</span>
      </p>
      <hr />
      <p class="small strong">
        Chọn nhầm? Đổi ô <b>Độ mật</b> trên biểu mẫu về “Bình thường”, bảng sẽ tự mở lại.
      </p>
    </div>
  );
}

export function NoEditor({ actions }: { actions: PanelActions }) {
  return (
    <div class="state">
      <Logo size={56} />
      <h2>Bấm vào ô soạn thảo để bắt đầu</h2>
      <p>Dự Thảo sẽ nhận ra loại báo cáo, kiểm tra dàn ý, viện dẫn và lỗi trong lúc anh/chị gõ.</p>
      {actions.checkFile && <FileButton look="link" label="Kiểm tra tệp Word…" onFile={actions.checkFile} />}
    </div>
  );
}

export function TooShort() {
  return <p class="note">Văn bản còn ngắn, Dự Thảo sẽ kiểm tra khi anh/chị viết thêm.</p>;
}

interface UnreadableProps {
  view: View & { kind: 'unreadable' };
  actions: PanelActions;
}

export function Unreadable({ view: { product, host }, actions }: UnreadableProps) {
  return (
    <div class="state">
      <span class="state-icon">
        <Icon name="sheet" size={28} />
      </span>
      <h2>Không đọc được ô soạn thảo này</h2>
      {product === null ? (
        <>
          <p>Ô này nằm trong một khung của trang khác ({host}) mà Dự Thảo chưa được bật.</p>
          <p class="small">
            Nếu anh/chị soạn văn bản ở đó, bấm nút Dự Thảo trên thanh công cụ rồi chọn <b>Bật cho {host}</b>.
          </p>
        </>
      ) : (
        <>
          <p>
            Trang đang mở văn bản bằng {product}. Trình duyệt không cho phép tiện ích đọc nội dung bên trong.
          </p>
          <p class="small">Chữ gõ ở các ô khác của trang, như Trích yếu hay Ý kiến, vẫn được kiểm tra.</p>
        </>
      )}
      {actions.checkFile && <DropZone onFile={actions.checkFile} />}
    </div>
  );
}

function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard */}
      <div
        class={`drop${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="upload" size={22} />
        <p>Kéo tệp Word (.docx) vào đây</p>
        <FileButton look="fill" label="Chọn tệp…" onFile={onFile} />
      </div>
      <p class="small">Tệp được đọc ngay trên máy, không tải lên đâu cả.</p>
    </>
  );
}

interface FileButtonProps {
  look: 'fill' | 'link';
  label: string;
  onFile: (file: File) => void;
}

function FileButton({ look, label, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.html,.md,.txt"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
    </>
  );
}

export function SignedBanner() {
  return (
    <div class="banner" role="status">
      <Icon name="lock" />
      <div>
        <h2>Văn bản đã ký</h2>
        <p>Dự Thảo chỉ đọc, không sửa gì nữa để chữ ký số còn giá trị.</p>
      </div>
    </div>
  );
}

export function UpdatedBanner({ saveLabel, onLater }: { saveLabel: string; onLater: () => void }) {
  return (
    <div class="banner" role="status">
      <Icon name="again" />
      <div>
        <h2>Dự Thảo vừa được cập nhật</h2>
        <p>
          Bấm <b>{saveLabel}</b> trên trang rồi nhấn <Key>F5</Key> để dùng tiếp. Văn bản đang soạn không bị
          ảnh hưởng.
        </p>
        <Button onPress={onLater}>Để sau</Button>
      </div>
    </div>
  );
}
