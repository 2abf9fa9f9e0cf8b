// What the rows of all three kinds of task share.
import { useEffect, useRef } from 'preact/hooks';
import type { Named } from '../../../core/run/task-view.ts';
import type { RunView } from '../../../core/run/view.ts';
import { whenNotComposing } from '../components/keys.ts';
import { Portrait } from '../components/portrait.tsx';
import { Words } from '../components/prose.tsx';
import { inLanguageOf } from '../components/said.tsx';
import type { TaskDraft } from './task-draft.ts';

export interface RowsProps<Kind> {
  readonly task: Kind;
  readonly view: RunView;
  readonly draft: TaskDraft;
  readonly onDraft: (draft: TaskDraft) => void;
  /** Number keys may be used. */
  readonly shortcuts: boolean;
}

/** Who or what the row is about. */
export function RowName({ named, view }: { readonly named: Named; readonly view: RunView }) {
  const { name, role, portrait, kind } = named;
  const seen = view.managers.find(({ id }) => id === named.id);
  return (
    <>
      {kind === 'person' && <Portrait portrait={portrait} name={name} mood={seen?.mood ?? 'neutral'} size={2.75} />}
      <div class="grow">
        <p class="what" {...inLanguageOf(view.scenario, name)}>
          <Words text={name} />
        </p>
        {role !== '' && (
          <p class="quiet small" {...inLanguageOf(view.scenario, role)}>
            {role}
          </p>
        )}
      </div>
    </>
  );
}

/** A number key means the row that has the focus, and nothing where none has. */
export function useRowKeys(onKey: (row: number, digit: number) => void) {
  const list = useRef<HTMLUListElement & HTMLOListElement>(null);
  const newest = useRef(onKey);
  newest.current = onKey;
  useEffect(() => {
    const heard = whenNotComposing((event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || !/^\d$/.test(event.key)) return;
      const row = document.activeElement?.closest('[data-row]');
      const at = row && list.current ? [...list.current.children].indexOf(row) : -1;
      if (at >= 0) newest.current(at, Number(event.key));
    });
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, []);
  return list;
}
