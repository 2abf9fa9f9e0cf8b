import { useRef } from 'preact/hooks';
import type { TaskView } from '../../../core/run/task-view.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { Dial } from '../components/stepper.tsx';
import { unmarked } from '../components/said.tsx';
import { whole } from '../text/formats.ts';
import { usePlanWords } from './plan-words.ts';
import { missingIn, withPlace } from './task-draft.ts';
import { RowName, useRowKeys, type RowsProps } from './task-rows.tsx';

type Share = Extract<TaskView, { kind: 'share' }>;

export function ShareRows({ task, view, draft, onDraft, shortcuts }: RowsProps<Share>) {
  const words = usePlanWords();
  const announce = useAnnounce();
  const left = missingIn(task, draft);
  // Presses may come faster than the page is drawn.
  const newest = useRef(draft);
  newest.current = draft;
  const unitOf = (count: number): string => unmarked(task.units[count] ?? '');
  const give = (at: number, wanted: (now: number) => number): void => {
    const before = newest.current;
    const now = before[at] ?? 0;
    const free = missingIn(task, before);
    const name = task.places[at]?.name ?? '';
    const count = Math.max(task.least, Math.min(wanted(now), task.most, now + free));
    if (count === now) return announce(refused(at, wanted(now) > now));
    newest.current = withPlace(before, at, count);
    onDraft(newest.current);
    announce(words('task.share_said', { name, count, unit: unitOf(count), left: free - (count - now) }));
  };
  const refused = (at: number, more: boolean): string => {
    const name = task.places[at]?.name ?? '';
    if (!more) return words('task.share_least', { name, least: task.least });
    return left === 0 ? words('task.share_none_left') : words('task.share_most', { name, most: task.most });
  };
  const list = useRowKeys((row, digit) => shortcuts && row < task.places.length && give(row, () => digit));
  return (
    <ul class="task-rows" ref={list}>
      {task.places.map((place, at) => {
        const count = draft[at] ?? 0;
        return (
          <li key={place.id} class="task-row" data-row>
            <RowName named={place} view={view} />
            <Dial
              value={count}
              least={task.least}
              shown={whole(words.locale, count)}
              valueText={words('task.share_given', { count, unit: unitOf(count) })}
              canMore={left > 0 && count < task.most}
              fewerLabel={words('task.share_less', { name: place.name })}
              moreLabel={words('task.share_more', { name: place.name })}
              onChange={(next) => give(at, (now) => now + Math.sign(next - count))}
              onNoMore={() => announce(refused(at, true))}
            />
            <span class="given" style={{ '--given': count / task.most }} aria-hidden="true" />
          </li>
        );
      })}
    </ul>
  );
}
