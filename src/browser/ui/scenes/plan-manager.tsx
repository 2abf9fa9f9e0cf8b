import { useId, useState } from 'preact/hooks';
import type { ManagerView } from '../../../core/run/view.ts';
import { Blocks } from '../components/blocks.tsx';
import { Icon } from '../components/icon.tsx';
import { Portrait } from '../components/portrait.tsx';
import { inLanguage, said, Sentence } from '../components/said.tsx';
import { metWords, unseenWords } from '../sentences/manager-sentence.ts';
import { called } from '../sentences/called.ts';
import type { Translate } from '../text/text.ts';
import { usePlanWords } from './plan-words.ts';
import { costOf } from './week-plan.ts';
import { PlanSteppers, type PlanSteppersProps } from './plan-steppers.tsx';

interface PlanManagerProps extends PlanSteppersProps {
  readonly manager: ManagerView;
  readonly week: number;
  readonly lang: string;
}

function Summary({
  manager,
  week,
  t,
}: {
  readonly manager: ManagerView;
  readonly week: number;
  readonly t: Translate;
}) {
  return (
    <dl class="facts">
      <dt>{t('manager.trust')}</dt>
      <dd>{t('manager.trust_is', { band: manager.trustBand })}</dd>
      <dt>{t('manager.told')}</dt>
      <dd>{t('manager.told_is', { band: manager.told })}</dd>
      {manager.asks && (
        <>
          <dt>{t('manager.asks')}</dt>
          <dd>{t('manager.asks_is', { wish: manager.asks })}</dd>
        </>
      )}
      <dt>{t('manager.met')}</dt>
      <dd>{metWords(manager, t)}</dd>
      <dt>{t('manager.unseen')}</dt>
      <dd>{unseenWords(manager.unseenWeeks, week, t)}</dd>
    </dl>
  );
}

/** One manager's row: closed it tells how they look and what they get, open it lets you give more or less. */
export function PlanManager(props: PlanManagerProps) {
  const { manager, plan, practices, week, lang, t } = props;
  const [open, setOpen] = useState(false);
  const body = useId();
  const words = usePlanWords();
  const blocks = costOf(plan, practices, manager.id);
  return (
    <div class="fold">
      <h3>
        <button
          type="button"
          class="fold-handle"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <Portrait portrait={manager.portrait} name={manager.name} mood={manager.mood} size={2.75} ring />
          <span class="grow">
            <span class="name" {...inLanguage(lang)}>
              {called(manager, t)}
            </span>
            <span class="quiet small">
              <span class="spoken">, </span>
              <br />
              <Sentence
                text={t('manager.role_looks', { role: said(manager.role), mood: manager.mood })}
                language={lang}
              />
            </span>
          </span>
          <span class="spoken">. {words('plan.manager_planned', { blocks })}</span>
          <Blocks counts={{ planned: blocks }} />
          <span class="caret">
            <Icon name="caret-down" size={1} />
          </span>
        </button>
      </h3>
      <div id={body} class="fold-body" hidden={!open}>
        {open && (
          <>
            <Summary manager={manager} week={week} t={t} />
            <PlanSteppers {...props} />
          </>
        )}
      </div>
    </div>
  );
}
