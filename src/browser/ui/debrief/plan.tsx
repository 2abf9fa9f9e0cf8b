// The plan for Monday: somebody, some document and some day of the player's own, and a deed that fits what showed most.
import { useState } from 'preact/hooks';
import type { Debrief } from '../../../core/run/debrief.ts';
import type { Shown } from '../../../core/run/pattern.ts';
import { Sentence } from '../components/said.tsx';
import { useExtras } from './extras.ts';
import { planText } from './monday-plan.ts';
import type { MondayPlan } from './monday-plan.ts';
import { deedOf, whyOf } from './patterns.tsx';
import { PlanActions } from './plan-actions.tsx';
import { useWords } from './words.ts';
import type { Translate } from './words.ts';

/** What showed most, and could be otherwise on Monday. */
const mainOf = ({ pitfalls }: Debrief): Shown | undefined => pitfalls[0];

/** What can be answered by doing otherwise on Monday. */
const ANSWERED = ['P1', 'P2', 'P3', 'P4', 'blame', 'mistimed', 'unspent', 'broken', 'unseen'] as const;

function firstDraft(debrief: Debrief, t: Translate): MondayPlan {
  const main = ANSWERED.find((pattern) => pattern === mainOf(debrief)?.pattern);
  const then = main === undefined ? t('debrief.plan.then_any') : t(`debrief.plan.then.${main}`);
  return { who: '', what: '', day: '', then, ask: '' };
}

interface PlanFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** On paper a box that scrolls would cut the words off: they are set as text there. */
function PlanField({ id, label, hint, value, rows = 1, onChange }: PlanFieldProps) {
  const shared = { id, class: 'screen-only', dir: 'auto', value, placeholder: hint ?? '' } as const;
  return (
    <div class="plan-field" data-empty={value.trim() === '' || undefined}>
      <label for={id}>{label}</label>
      {rows === 1 ? (
        <input type="text" {...shared} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={rows} onInput={(event) => onChange(event.currentTarget.value)} />
      )}
      <p class="print-only plan-words" dir="auto">
        {value}
      </p>
    </div>
  );
}

/** The pattern that showed most, with the deed that shows it best. */
function Showed({ debrief }: { readonly debrief: Debrief }) {
  const { t, languageOf } = useWords();
  const main = mainOf(debrief);
  if (main === undefined) return <p class="plan-showed">{t('debrief.plan.nothing_stands_out')}</p>;
  const [plainest] = main.moments.toSorted(
    (a, b) => Number(a.practice !== null) - Number(b.practice !== null) || b.weight - a.weight,
  );
  return (
    <div class="plan-showed">
      <p>
        <strong>{t('debrief.plan.showed', { pattern: t(`debrief.idea.${main.pattern}`) })}</strong>
      </p>
      {plainest !== undefined && (
        <p>
          <Sentence text={deedOf(plainest, t)} language={languageOf} /> <span class="quiet">{whyOf(plainest, t)}</span>
        </p>
      )}
    </div>
  );
}

const FIELDS = ['who', 'what', 'day'] as const;

export function PlanForMonday({ debrief, title }: { readonly debrief: Debrief; readonly title: string }) {
  const { t } = useWords();
  const { plan: keeping } = useExtras();
  const [plan, setPlan] = useState(() => keeping?.kept ?? firstDraft(debrief, t));
  const change = (next: MondayPlan): void => {
    setPlan(next);
    keeping?.keep(next);
  };
  return (
    <>
      <Showed debrief={debrief} />
      <div class="card panel plan">
        <div class="plan-when">
          {FIELDS.map((field) => (
            <PlanField
              key={field}
              id={`debrief-plan-${field}`}
              label={t(`debrief.plan.${field}`)}
              hint={t(`debrief.plan.${field}_hint`)}
              value={plan[field]}
              onChange={(value) => change({ ...plan, [field]: value })}
            />
          ))}
        </div>
        <PlanField
          id="debrief-plan-then"
          label={t('debrief.plan.then_label')}
          rows={3}
          value={plan.then}
          onChange={(then) => change({ ...plan, then })}
        />
        <PlanField
          id="debrief-plan-ask"
          label={t('debrief.plan.ask')}
          value={plan.ask}
          onChange={(ask) => change({ ...plan, ask })}
        />
        <PlanActions text={planText(plan, title, t)} />
        <p class="quiet small screen-only">{t('debrief.plan.your_words')}</p>
      </div>
    </>
  );
}
