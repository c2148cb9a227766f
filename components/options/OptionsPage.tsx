import { Icon, Logo } from '../Icon.tsx';
import { DataSection } from './DataSection.tsx';
import { DocumentsSection } from './DocumentsSection.tsx';
import { GeneralSection } from './GeneralSection.tsx';
import { OutlinesSection } from './OutlinesSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import type { OptionsActions, OptionsState, SectionId } from './state.ts';
import { UnitSection } from './UnitSection.tsx';

interface Props {
  state: OptionsState;
  actions: OptionsActions;
}

/** Everything of the options page: what there is to choose on the left, the chosen section beside it. */
export function OptionsPage({ state, actions }: Props) {
  const { section, settings, documents, pack, outlines, outlinePack, types, rules, problem } = state;
  const off = rules.filter(({ id }) => settings.mutedRules.includes(id)).length;
  const sections: readonly { id: SectionId; name: string; count?: number | string }[] = [
    { id: 'chung', name: 'Chung' },
    { id: 'quy-tac', name: 'Quy tắc', count: `${rules.length - off}/${rules.length}` },
    {
      id: 'loai-bao-cao',
      name: 'Loại báo cáo',
      count: types.filter(({ cues }) => cues.genre !== null).length + outlines.length + outlinePack.length,
    },
    { id: 'van-ban', name: 'Văn bản của tôi', count: documents.length + pack.length },
    { id: 'don-vi', name: 'Đơn vị' },
    { id: 'du-lieu', name: 'Dữ liệu và riêng tư' },
  ];
  return (
    <div
      class="dt options"
      data-theme={settings.theme}
      style={{ zoom: settings.fontScale, '--scale': settings.fontScale }}
      lang="vi"
    >
      <header class="options-head">
        <Logo size={28} />
        <p class="options-name">Tùy chọn Dự Thảo</p>
        <p class="options-privacy">
          <Icon name="shield" /> Mọi dữ liệu nằm trên máy này.
        </p>
      </header>
      <nav class="options-nav" aria-label="Các phần">
        {sections.map(({ id, name, count }) => (
          <a
            key={id}
            href={`#${id}`}
            aria-current={id === section ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              actions.goTo(id);
            }}
          >
            <span class="grow">{name}</span>
            {count !== undefined && <span class="meta">{count.toLocaleString('vi-VN')}</span>}
          </a>
        ))}
      </nav>
      <main class="options-main" key={section}>
        {problem && (
          <p class="own-problem" role="alert">
            {problem}
          </p>
        )}
        {section === 'chung' && <GeneralSection settings={settings} actions={actions} />}
        {section === 'quy-tac' && <RulesSection state={state} actions={actions} />}
        {section === 'loai-bao-cao' && <OutlinesSection state={state} actions={actions} />}
        {section === 'van-ban' && <DocumentsSection state={state} actions={actions} />}
        {section === 'don-vi' && <UnitSection state={state} actions={actions} />}
        {section === 'du-lieu' && <DataSection state={state} actions={actions} />}
      </main>
    </div>
  );
}
