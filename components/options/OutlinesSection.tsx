import { useState } from 'preact/hooks';
import type { OwnOutline } from '../../lib/report/own-outline.ts';
import { Button, IconButton } from '../controls.tsx';
import { Icon } from '../Icon.tsx';
import { Confirm } from './Confirm.tsx';
import { Damaged } from './Damaged.tsx';
import { FileButton } from './FileButton.tsx';
import { OutlineForm } from './OutlineForm.tsx';
import { OutlineImport } from './OutlineImport.tsx';
import { OutlinePaste } from './OutlinePaste.tsx';
import type { OptionsActions, OptionsState } from './state.ts';

interface Props {
  state: OptionsState;
  actions: OptionsActions;
}

/** What is open over the list. */
type Open =
  | { kind: 'paste' }
  | { kind: 'form'; outline: OwnOutline; replaced: OwnOutline | null }
  | { kind: 'import'; outlines: readonly OwnOutline[] }
  | { kind: 'problem'; problem: string }
  | { kind: 'delete'; outline: OwnOutline }
  | null;

/** «Loại báo cáo»: the outlines that the unit was sent, beside the types that come with the extension. */
export function OutlinesSection({ state, actions }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState('');
  const done = (message: string) => {
    setSaid(message);
    setOpen(null);
  };
  const read = async (file: File) => {
    const found = await actions.readOutline(file);
    if (found.kind === 'draft') setOpen({ kind: 'form', outline: found.outline, replaced: null });
    else if (found.kind === 'list') setOpen({ kind: 'import', outlines: found.outlines });
    else setOpen({ kind: 'problem', problem: found.problem });
  };
  if (open?.kind === 'paste' || open?.kind === 'problem') {
    return (
      <OutlinePaste
        problem={open.kind === 'problem' ? open.problem : null}
        onFile={(file) => void read(file)}
        onRead={(outline) => setOpen({ kind: 'form', outline, replaced: null })}
        onCancel={() => setOpen(null)}
      />
    );
  }
  if (open?.kind === 'form') {
    return (
      <OutlineForm
        outline={open.outline}
        isNew={open.replaced === null}
        known={state.outlines.filter((other) => other !== open.replaced)}
        types={state.types}
        onSave={async (outline) => {
          const problem = await actions.saveOutline(outline, open.replaced);
          if (problem === null) done(`Đã lưu “${outline.ten}”. Chọn ở tên loại báo cáo trên đầu bảng.`);
          return problem;
        }}
        onCancel={() => setOpen(null)}
      />
    );
  }
  if (open?.kind === 'import') {
    return (
      <OutlineImport
        outlines={open.outlines}
        known={state.outlines}
        onImport={async () => {
          const problem = await actions.importOutlines(open.outlines);
          if (problem === null) done(`Đã nhập ${open.outlines.length} đề cương.`);
          return problem;
        }}
        onCancel={() => setOpen(null)}
      />
    );
  }
  const remove = async (outline: OwnOutline) => {
    const problem = await actions.removeOutlines([outline]);
    done(problem ?? `Đã xóa “${outline.ten}”.`);
  };
  return (
    <>
      <h1>Loại báo cáo</h1>
      <p class="options-lead">
        Đề cương cơ quan cấp trên gửi thay được loại báo cáo đi kèm: bảng Dàn ý theo đúng các mục trong đó.
      </p>
      {state.damaged > 0 && <Damaged onSee={() => actions.goTo('du-lieu')} />}
      <p class="options-said" role="status">
        {said}
      </p>
      <Tools
        canExport={state.outlines.length > 0}
        actions={actions}
        onFile={(file) => void read(file)}
        onAdd={() => {
          setSaid('');
          setOpen({ kind: 'paste' });
        }}
      />
      <List
        state={state}
        onEdit={(outline) => setOpen({ kind: 'form', outline, replaced: outline })}
        onDelete={(outline) => setOpen({ kind: 'delete', outline })}
      />
      {open?.kind === 'delete' && (
        <Confirm
          question="Xóa 1 đề cương? Không hoàn tác được."
          detail={open.outline.ten}
          onYes={() => void remove(open.outline)}
          onNo={() => setOpen(null)}
        />
      )}
    </>
  );
}

interface ToolsProps {
  canExport: boolean;
  actions: OptionsActions;
  onFile: (file: File) => void;
  onAdd: () => void;
}

function Tools({ canExport, actions, onFile, onAdd }: ToolsProps) {
  return (
    <div class="options-tools">
      <span class="grow" />
      <FileButton label="Tệp đề cương" accept=".json,.txt,.md,.html,.htm" onFile={onFile}>
        Nhập từ tệp…
      </FileButton>
      {canExport && <Button onPress={actions.exportOutlines}>Xuất JSON</Button>}
      <Button look="fill" onPress={onAdd}>
        <Icon name="plus" /> Thêm đề cương
      </Button>
    </div>
  );
}

interface ListProps {
  state: OptionsState;
  onEdit: (outline: OwnOutline) => void;
  onDelete: (outline: OwnOutline) => void;
}

function List({ state: { outlines, outlinePack, types }, onEdit, onDelete }: ListProps) {
  const bundled = types.filter(({ cues }) => cues.genre !== null);
  return (
    <>
      <section>
        <h2>Đề cương của đơn vị</h2>
        {outlines.length + outlinePack.length === 0 ? (
          <p class="options-card options-empty">
            Chưa có đề cương nào. Chép đề cương trong công văn rồi dán vào đây, hoặc nhập từ tệp.
          </p>
        ) : (
          <div class="options-card">
            {outlines.map((outline) => (
              <div class="options-row" key={outline.ten}>
                <Name ten={outline.ten} count={outline.muc.length} />
                <IconButton icon="pencil" label={`Sửa ${outline.ten}`} onPress={() => onEdit(outline)} />
                <IconButton icon="bin" label={`Xóa ${outline.ten}`} onPress={() => onDelete(outline)} />
              </div>
            ))}
            {outlinePack.map((outline) => (
              <div class="options-row" key={`chinh-sach ${outline.ten}`}>
                <Name ten={outline.ten} count={outline.muc.length} />
                <span class="meta">Theo chính sách của đơn vị</span>
              </div>
            ))}
          </div>
        )}
      </section>
      <section>
        <h2>Đi kèm</h2>
        <div class="options-card">
          {bundled.map(({ id, title, sections }) => (
            <div class="options-row" key={id}>
              <Name ten={title} count={sections.length} />
            </div>
          ))}
        </div>
      </section>
    </>
  );
}

function Name({ ten, count }: { ten: string; count: number }) {
  return (
    <p class="grow">
      {ten} <span class="meta">· {count} mục</span>
    </p>
  );
}
