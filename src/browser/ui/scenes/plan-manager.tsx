import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ManagerView, RunView } from '../../../core/run/view.ts';
import { Blocks } from '../components/blocks.tsx';
import { Icon } from '../components/icon.tsx';
import { Portrait } from '../components/portrait.tsx';
import { inLanguageOf } from '../components/said.tsx';
import { labelled } from '../sentences/called.ts';
import { enumerated } from '../text/formats.ts';
import { ManagerSummary } from './manager-summary.tsx';
import { usePlanWords } from './plan-words.ts';
import { costOf, itemsOf } from './week-plan.ts';
import { PlanSteppers, type PlanSteppersProps } from './plan-steppers.tsx';

interface PlanManagerProps extends PlanSteppersProps {
  readonly manager: ManagerView;
  readonly week: number;
  readonly scenario: RunView['scenario'];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Blocks of this week that went to them before the plan. */
  readonly spent: number;
}

/** Nothing can be planned with nobody. */
export function EmptyPost({ manager, scenario, t }: Pick<PlanManagerProps, 'manager' | 'scenario' | 't'>) {
  const words = usePlanWords();
  return (
    <div class="fold">
      <h3 class="fold-handle">
        <Portrait portrait={manager.portrait} name={manager.name} mood={manager.mood} size={2.75} ring />
        <span class="grow">
          <span class="name" {...inLanguageOf(scenario, manager.short)}>
            {labelled(manager, t)}
          </span>
          <span class="quiet small">
            <span class="spoken">. </span>
            <br />
            {words('plan.vacant')}
          </span>
        </span>
      </h3>
    </div>
  );
}

/** The way on stands there. px */
const EDGE = 96;

/** One manager's row: closed it tells how they look and what they get, open it lets you give more or less. */
export function PlanManager(props: PlanManagerProps) {
  const { manager, plan, practices, week, scenario, open, onOpen, spent, t } = props;
  const first = useRef(open);
  const body = useId();
  const words = usePlanWords();
  const blocks = costOf(plan, practices, manager.id);
  const theirs = itemsOf(plan, practices)
    .filter((item) => item.manager === manager.id)
    .map(({ practice, times }) => words('fell_out.item', { practice: words(`practice.${practice}`), times }));
  const fold = useRef<HTMLDivElement>(null);
  // On a small window what opens would open below its edge, or above it where another one has closed.
  useLayoutEffect(() => {
    const { top = 0, bottom = 0 } = fold.current?.getBoundingClientRect() ?? {};
    if (open && !first.current && (bottom > innerHeight - EDGE || top < 0))
      fold.current?.scrollIntoView({ block: 'start' });
    first.current = false;
  }, [open]);
  return (
    <div class="fold" ref={fold}>
      <h3>
        <button
          type="button"
          class="fold-handle"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => onOpen(!open)}
        >
          <Portrait portrait={manager.portrait} name={manager.name} mood={manager.mood} size={2.75} ring />
          <span class="grow">
            <span class="name" {...inLanguageOf(scenario, manager.short)}>
              {labelled(manager, t)}
            </span>
            <span class="quiet small">
              <span class="spoken">, </span>
              <br />
              {theirs.length > 0 ? enumerated(words.locale, theirs) : words('plan.manager_planned', { blocks })}
              {spent > 0 && ` · ${words('plan.manager_spent', { blocks: spent })}`}
            </span>
          </span>
          {theirs.length > 0 && <span class="spoken">. {words('plan.manager_planned', { blocks })}</span>}
          <Blocks counts={{ planned: blocks }} />
          <span class="caret">
            <Icon name="caret-down" size={1} />
          </span>
        </button>
      </h3>
      <div id={body} class="fold-body" hidden={!open}>
        {open && (
          <>
            <ManagerSummary manager={manager} week={week} t={t} />
            <PlanSteppers {...props} />
          </>
        )}
      </div>
    </div>
  );
}
