import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnWords } from '../lib/citation/own-read.ts';
import { CitationResults } from './CitationResults.tsx';
import { IconButton } from './controls.tsx';
import { DraftCitations } from './DraftCitations.tsx';
import { Icon } from './Icon.tsx';
import { isComposing, nextIndex } from './keyboard.ts';
import { OwnForm } from './OwnForm.tsx';
import type { CitationForm, PanelActions, Passage, ReadyView, SearchHit } from './state.ts';
import { recordKey } from './view-model.ts';

const PAUSE = 80;

interface Props {
  view: ReadyView;
  actions: PanelActions;
}

/** Viện dẫn: search in the whole index, or look through what the draft names already. */
export function CitationsView({ view, actions }: Props) {
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState(0);
  const [form, setForm] = useState<CitationForm | null>(null);
  const [replaced, setReplaced] = useState<Passage | null>(null);
  const found = useHits(query, actions);
  const hits = found?.hits ?? null;
  const [adding, setAdding] = useState<OwnWords | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const open = (index: number) => {
    setOpened(index);
    setForm(null);
  };
  /** Only «Thay…» says what is replaced; whatever is looked for otherwise is inserted. */
  const ask = (text: string, instead: Passage | null = null) => {
    setQuery(text);
    setReplaced(instead);
    open(0);
  };
  const insert = async (hit: SearchHit) => {
    if (view.writing === 'none') return;
    const chosen = form ?? (await actions.previewCitation(hit.record)).suggested;
    await actions.insertCitation(hit.record, chosen, replaced);
    setReplaced(null);
    actions.focusEditor();
  };
  /** A press that comes before the hits have caught up with the typing inserts what was seen, if it is still meant. */
  const accept = async (asked: string) => {
    const seen = hits?.[opened];
    if (!seen) return;
    const meant = found?.query === asked ? seen : (await actions.search(asked))[0];
    if (meant && recordKey(meant.record) === recordKey(seen.record)) await insert(seen);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape' && query !== '') {
      event.stopPropagation();
      ask('');
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      void accept(event.currentTarget.value);
    }
    const next = ['ArrowDown', 'ArrowUp'].includes(event.key)
      ? nextIndex(event.key, opened, hits?.length ?? 0, 'down')
      : null;
    if (next !== null) {
      event.preventDefault();
      open(next);
    }
  };

  if (adding) {
    const leave = () => {
      setAdding(null);
      actions.focusEditor();
    };
    return (
      <OwnForm
        title="Thêm vào danh sách của tôi"
        words={adding}
        submit="Thêm"
        onSave={async (document) => {
          const problem = await actions.saveOwn(document);
          if (problem === null) leave();
          return problem;
        }}
        onCancel={leave}
      />
    );
  }
  return (
    <div class="view citations">
      <div class="search">
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          spellcheck={false}
          autocomplete="off"
          aria-label="Tìm văn bản: số, ký hiệu hoặc từ khóa"
          placeholder="Số, ký hiệu hoặc từ khóa, không cần dấu"
          value={query}
          onInput={(event) => ask(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && (
          <IconButton
            icon="close"
            label="Xóa ô tìm"
            onPress={() => {
              ask('');
              input.current?.focus();
            }}
          />
        )}
      </div>
      {query.trim() === '' ? (
        <DraftCitations view={view} actions={actions} onSearch={ask} onReplace={ask} onAdd={setAdding} />
      ) : (
        hits && (
          <CitationResults
            hits={hits}
            query={query}
            searching={found?.query !== query}
            view={view}
            opened={opened}
            onOpen={open}
            form={form}
            onForm={setForm}
            replaces={replaced !== null}
            onInsert={insert}
            onAdd={setAdding}
            actions={actions}
          />
        )
      )}
    </div>
  );
}

interface Found {
  query: string;
  hits: readonly SearchHit[];
}

/** The hits of the last query that was waited for; null while there is none. */
function useHits(query: string, actions: PanelActions): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (query.trim() === '') {
      setFound(null);
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const hits = await actions.search(query);
      if (current) setFound({ query, hits });
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query]);
  return found;
}
