// What a task is arranged with is later still than the card: where the scenario has any, it is on its way from the first Monday on.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TaskOfMoment } from '../ui/scenes/task-asked.tsx';
import type { TaskPartProps } from '../ui/scenes/task-part.tsx';
import { latePart } from './late-part.ts';

let come: ComponentType<TaskPartProps> | undefined;

/** What does not come is asked for again when somebody presses. */
export function useTask(wanted: boolean): Pick<TaskOfMoment, 'Part' | 'onAgain'> {
  const [failed, setFailed] = useState(false);
  const [, redraw] = useState(0);
  const load = async (): Promise<void> => {
    setFailed(false);
    try {
      const part = await latePart(() => import('../ui/scenes/task-part.tsx'));
      come = part.TaskPart;
      redraw((times) => times + 1);
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => {
    if (wanted && come === undefined) void load();
  }, [wanted]);
  return { Part: come, onAgain: failed ? () => void load() : undefined };
}
