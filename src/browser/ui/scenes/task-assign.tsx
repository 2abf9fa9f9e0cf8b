import { useId } from 'preact/hooks';
import type { Named, TaskView } from '../../../core/run/task-view.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { Portrait } from '../components/portrait.tsx';
import { Words } from '../components/prose.tsx';
import { inLanguageOf, unmarked } from '../components/said.tsx';
import { usePlanWords } from './plan-words.ts';
import { missingIn, OPEN, withPlace } from './task-draft.ts';
import { useRowKeys, type RowsProps } from './task-rows.tsx';

type Assign = Extract<TaskView, { kind: 'assign' }>;

export function AssignRows({ task, view, draft, onDraft, shortcuts }: RowsProps<Assign>) {
  const words = usePlanWords();
  const announce = useAnnounce();
  const id = useId();
  const give = (at: number, to: number): void => {
    const [item, who] = [task.items[at], task.to[to]];
    if (!item || !who || draft[at] === to) return;
    const next = withPlace(draft, at, to);
    onDraft(next);
    const said = { item: unmarked(item.name), who: who.kind, name: who.name, left: missingIn(task, next) };
    announce(words('task.assign_said', said));
  };
  const list = useRowKeys((row, digit) => {
    if (!shortcuts) return;
    give(row, digit - 1);
    list.current?.children[row]?.querySelectorAll('input')[digit - 1]?.focus();
  });
  const nameOf = ({ kind, name }: Named): string => words('task.assign_who', { who: kind, name });
  return (
    <ul class="task-rows" ref={list}>
      {task.items.map((item, at) => (
        <li key={item.id} data-row>
          <fieldset class="task-field" data-open={draft[at] === OPEN || undefined}>
            <legend class="what" {...inLanguageOf(view.scenario, item.name)}>
              <Words text={item.name} />
            </legend>
            <div class="takers">
              {task.to.map((who, to) => (
                <label key={who.id}>
                  <input
                    type="radio"
                    name={`${id}-${item.id}`}
                    checked={draft[at] === to}
                    onChange={() => give(at, to)}
                  />
                  {who.kind === 'person' && (
                    <Portrait portrait={who.portrait} name={who.name} mood="neutral" size={1.75} />
                  )}
                  <span>{nameOf(who)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ul>
  );
}
