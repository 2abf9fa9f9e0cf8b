// Something to hand out, to put in order or to give out, in place of options. Comes when it is asked for.
import '../styles/task.css';
import { useState } from 'preact/hooks';
import type { TaskView } from '../../../core/run/task-view.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { Blocks } from '../components/blocks.tsx';
import { Button } from '../components/button.tsx';
import { unmarked } from '../components/said.tsx';
import { DecideButton } from './decide-button.tsx';
import type { SceneProps } from './scene-props.ts';
import { UndoButton } from './undo-button.tsx';
import { usePlanWords, type PlanText } from './plan-words.ts';
import { AssignRows } from './task-assign.tsx';
import { draftOf, freshDraft, missingIn, type TaskDraft } from './task-draft.ts';
import { OrderRows } from './task-order.tsx';
import { ShareRows } from './task-share.tsx';

export interface TaskPartProps extends SceneProps {
  readonly moment: string;
  readonly task: TaskView;
  /** How it was left. */
  readonly draft: TaskDraft | undefined;
  readonly onDraft: (draft: TaskDraft) => void;
  readonly shortcuts: boolean;
}

function howWords(task: TaskView, words: PlanText): string {
  if (task.kind === 'order') return words('task.order_how');
  if (task.kind === 'assign') return words('task.assign_how');
  const { amount, least, most } = task;
  const bounds = most < amount ? (least > 0 ? 'both' : 'most') : least > 0 ? 'least' : 'none';
  return words('task.share_how', { bounds, amount, least, most, unit: unmarked(task.units[amount] ?? '') });
}

/** What is left to do, in sight while the rows go by. */
function Tray({ task, left }: { readonly task: Exclude<TaskView, { kind: 'order' }>; readonly left: number }) {
  const words = usePlanWords();
  const all = task.kind === 'share' ? task.amount : task.items.length;
  const said =
    task.kind === 'share'
      ? words('task.share_left', { left, amount: all, unit: unmarked(task.units[all] ?? '') })
      : words('task.assign_left', { left, count: all });
  return (
    <div class="tray task-tray">
      <p class="left">{said}</p>
      <Blocks counts={{ planned: all - left, left }} large />
    </div>
  );
}

function goWords(task: TaskView, left: number, words: PlanText): string {
  if (left === 0 || task.kind === 'order') return words('task.go');
  if (task.kind === 'assign') return words('task.assign_missing', { left });
  return words('task.share_missing', { left, unit: unmarked(task.units[left] ?? '') });
}

function Price({ attention, borrows }: Pick<TaskView, 'attention' | 'borrows'>) {
  const words = usePlanWords();
  return (
    <p class="price quiet small">
      {attention > 0 && <Blocks counts={{ spent: attention }} />}
      {borrows === null
        ? words('attention.price', { blocks: attention })
        : words('attention.price_borrowed', { ...borrows, blocks: attention, more: borrows.blocks })}
    </p>
  );
}

export function TaskPart({ view, moment, task, t, draft: kept, onDraft, shortcuts, decide, undo }: TaskPartProps) {
  const words = usePlanWords();
  const announce = useAnnounce();
  const [draft, show] = useState(() => draftOf(task, kept));
  // What was arranged comes back step by step; only then the decision before it.
  const [before, setBefore] = useState<readonly TaskDraft[]>([]);
  const left = missingIn(task, draft);
  const put = (next: TaskDraft): void => {
    show(next);
    onDraft(next);
  };
  const change = (next: TaskDraft): void => {
    setBefore([...before, draft]);
    put(next);
  };
  const last = before.at(-1);
  const back = (): void => {
    if (last === undefined) return undo?.();
    setBefore(before.slice(0, -1));
    put(last);
    announce(words('task.undone'));
  };
  const fresh = freshDraft(task);
  const rows = { view, draft, shortcuts, onDraft: change };
  return (
    <div class="task">
      <h2 class="how">{howWords(task, words)}</h2>
      {task.kind !== 'order' && <Tray task={task} left={left} />}
      {task.kind === 'share' && <ShareRows {...rows} task={task} />}
      {task.kind === 'order' && <OrderRows {...rows} task={task} />}
      {task.kind === 'assign' && <AssignRows {...rows} task={task} />}
      {task.kind === 'order' && shortcuts && (
        <p class="keys quiet small">{words('task.order_keys', { count: task.items.length })}</p>
      )}
      <Price {...task} />
      <div class="actions">
        <DecideButton
          idle={left > 0}
          isSame={(sent) => sent.kind === 'arrange' && sent.moment === moment && sent.places.join() === draft.join()}
          onPress={() => decide({ kind: 'arrange', moment, places: draft })}
        >
          {goWords(task, left, words)}
        </DecideButton>
        <Button
          kind="plain"
          icon="arrows-clockwise"
          idle={draft.join() === fresh.join()}
          onPress={() => {
            change(fresh);
            announce(words('task.started_over'));
          }}
        >
          {words('task.start_over')}
        </Button>
        <UndoButton undo={last === undefined ? undo : back} t={t} />
      </div>
    </div>
  );
}
