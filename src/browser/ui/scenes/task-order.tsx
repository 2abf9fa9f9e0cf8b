import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TaskView } from '../../../core/run/task-view.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { Icon } from '../components/icon.tsx';
import { unmarked } from '../components/said.tsx';
import { whole } from '../text/formats.ts';
import { usePlanWords } from './plan-words.ts';
import { moved } from './task-draft.ts';
import { RowName, useRowKeys, type RowsProps } from './task-rows.tsx';

type Order = Extract<TaskView, { kind: 'order' }>;
type Way = 'up' | 'down';

/** Which button of which thing was pressed: a row that is moved loses the focus, and gets it back. */
interface Pressed {
  readonly item: string;
  readonly way: Way;
}

export function OrderRows({ task, view, draft, onDraft, shortcuts }: RowsProps<Order>) {
  const words = usePlanWords();
  const announce = useAnnounce();
  const pressed = useRef<Pressed | null>(null);
  const nameAt = (at: number): string => unmarked(task.items[draft[at] ?? -1]?.name ?? '');
  const move = (from: number, to: number, way: Way): void => {
    const item = nameAt(from);
    const isThere = to < 0 || to >= draft.length || to === from;
    if (isThere) return announce(words(to <= 0 ? 'task.order_first' : 'task.order_last', { item }));
    pressed.current = { item: task.items[draft[from] ?? -1]?.id ?? '', way };
    onDraft(moved(draft, from, to));
    announce(words('task.order_said', { item, place: to + 1, count: draft.length }));
  };
  const list = useRowKeys((row, digit) => {
    if (shortcuts && digit > 0 && digit - 1 !== row)
      move(row, Math.min(digit, draft.length) - 1, digit - 1 < row ? 'up' : 'down');
  });
  useLayoutEffect(() => {
    const { current: last } = pressed;
    pressed.current = null;
    if (last) list.current?.querySelector<HTMLElement>(`[data-row="${last.item}"] [data-way=${last.way}]`)?.focus();
  }, [draft]);
  return (
    <ol class="task-rows" ref={list}>
      {draft.map((place, at) => {
        const item = task.items[place];
        return (
          item && (
            <li key={item.id} class="task-row" data-row={item.id}>
              <span class="mark" aria-hidden="true">
                {whole(words.locale, at + 1)}
              </span>
              <RowName named={item} view={view} />
              <div class="moves">
                {(['up', 'down'] as const).map((way) => (
                  <button
                    key={way}
                    type="button"
                    class="round"
                    data-way={way}
                    aria-label={words(`task.order_${way}`, { item: unmarked(item.name) })}
                    aria-disabled={at === (way === 'up' ? 0 : draft.length - 1) || undefined}
                    onClick={() => move(at, way === 'up' ? at - 1 : at + 1, way)}
                  >
                    <Icon name={way === 'up' ? 'caret-up' : 'caret-down'} size={1.125} />
                  </button>
                ))}
              </div>
            </li>
          )
        );
      })}
    </ol>
  );
}
