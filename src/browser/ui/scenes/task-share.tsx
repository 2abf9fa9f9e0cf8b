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
  const unitOf = (count: number): string => unmarked(task.units[count] ?? '');
  const give = (at: number, wanted: number): void => {
    const now = draft[at] ?? 0;
    const name = task.places[at]?.name ?? '';
    const count = Math.max(task.least, Math.min(wanted, task.most, now + left));
    if (count === now) return announce(refused(at, wanted > now));
    onDraft(withPlace(draft, at, count));
    announce(words('task.share_said', { name, count, unit: unitOf(count), left: left - (count - now) }));
  };
  const refused = (at: number, more: boolean): string => {
    const name = task.places[at]?.name ?? '';
    if (!more) return words('task.share_least', { name, least: task.least });
    return left === 0 ? words('task.share_none_left') : words('task.share_most', { name, most: task.most });
  };
  const list = useRowKeys((row, digit) => shortcuts && row < task.places.length && give(row, digit));
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
              onChange={(next) => give(at, next)}
              onNoMore={() => announce(refused(at, true))}
            />
            <span class="given" style={{ '--given': count / task.most }} aria-hidden="true" />
          </li>
        );
      })}
    </ul>
  );
}
