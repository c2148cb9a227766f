import type { Summary } from '../lib/platform/messages.ts';

export type PopupState =
  /** Login pages, public services, pages that are no web pages. */
  | { kind: 'never'; host: string }
  | { kind: 'off'; host: string }
  | { kind: 'on'; host: string; paused: boolean; summary: Summary | null };

interface Props {
  state: PopupState;
  onAllow(): void;
  onAllowFrame(host: string): void;
  onOpen(): void;
  onSwitch(paused: boolean): void;
  onOptions(): void;
}

/** The toolbar button's window: is Dự Thảo on here, and what does it say. */
export function Popup({ state, onSwitch, ...asked }: Props) {
  const on = state.kind === 'on' && !state.paused;
  return (
    <main class="popup">
      <header>
        <img src={on ? '/icon/48.png' : '/icon/off-48.png'} alt="" width="40" height="40" />
        <div>
          <h1>{title(state)}</h1>
          <p class="meta">{state.host}</p>
        </div>
        {state.kind === 'on' && (
          <button
            type="button"
            role="switch"
            aria-checked={on}
            class="switch"
            aria-label="Bật trên trang này"
            onClick={() => onSwitch(on)}
          />
        )}
      </header>
      <section>{body(state, asked)}</section>
      <footer class="meta">
        <span>Không gửi nội dung ra khỏi máy.</span>
        <button type="button" class="link" onClick={asked.onOptions}>
          Tùy chọn
        </button>
      </footer>
    </main>
  );
}

function title(state: PopupState): string {
  if (state.kind === 'never') return 'Không chạy trên trang này';
  return state.kind === 'on' && !state.paused ? 'Đang bật trên trang này' : 'Chưa bật trên trang này';
}

function body(
  state: PopupState,
  { onAllow, onAllowFrame, onOpen }: Pick<Props, 'onAllow' | 'onAllowFrame' | 'onOpen'>,
) {
  if (state.kind === 'never') {
    return <p>Dự Thảo không bao giờ đọc trang đăng nhập, dịch vụ công và cửa sổ ký số.</p>;
  }
  if (state.kind === 'off') {
    return (
      <>
        <p>Nếu đây là nơi anh/chị soạn văn bản, bật để Dự Thảo đọc ô soạn thảo của riêng trang này.</p>
        <button type="button" class="primary" onClick={onAllow}>
          Bật trên trang này
        </button>
        <p class="meta">Trình duyệt sẽ hỏi lại một lần. Có thể gỡ bất cứ lúc nào.</p>
      </>
    );
  }
  if (state.paused) return <p>Đang tạm tắt. Gạt công tắc để bật lại.</p>;
  if (!state.summary) return <p>Bấm vào ô soạn thảo để bắt đầu.</p>;
  if (state.summary.kind === 'foreign') {
    const { host } = state.summary;
    return (
      <>
        <p>
          Ô đang dùng nằm trong một khung của trang khác ({host}). Nếu anh/chị soạn văn bản ở đó, bật để Dự
          Thảo đọc.
        </p>
        <button type="button" class="primary" onClick={() => onAllowFrame(host)}>
          Bật cho {host}
        </button>
        <p class="meta">Trình duyệt sẽ hỏi lại một lần. Có thể gỡ bất cứ lúc nào.</p>
      </>
    );
  }
  const { title: report, errors, warnings, sections } = state.summary;
  return (
    <>
      <h2>{report}</h2>
      <dl>
        <div>
          <dd>{errors}</dd>
          <dt>lỗi</dt>
        </div>
        <div>
          <dd>{warnings}</dd>
          <dt>nên xem</dt>
        </div>
        <div>
          <dd>{sections}</dd>
          <dt>mục</dt>
        </div>
      </dl>
      <button type="button" class="primary" onClick={onOpen}>
        Mở bảng <kbd>Alt+.</kbd>
      </button>
    </>
  );
}
