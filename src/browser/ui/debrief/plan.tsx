import { useState } from 'preact/hooks';
import type { Debrief } from '../../../core/run/debrief.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { Button } from '../components/button.tsx';
import { unmarked } from '../components/said.tsx';
import { useExtras } from './extras.ts';
import { managerOf } from './managers.ts';
import { useHandedOver } from './handed-over.tsx';
import { planText } from './monday-plan.ts';
import { printWhole } from './on-paper.ts';
import type { MondayPlan } from './monday-plan.ts';
import { useWords } from './words.ts';
import type { Translate } from './words.ts';

function firstDraft(debrief: Debrief, t: Translate): MondayPlan {
  const { wheel } = debrief;
  const then = t('debrief.plan.then_first');
  if (wheel === null) return { when: t('debrief.plan.if_plain'), then, ask: '' };
  const manager = managerOf(debrief, wheel.manager);
  const name = manager === undefined ? wheel.manager : manager.short;
  return {
    when: t('debrief.plan.if_wheel', {
      name,
      week: wheel.week,
      title: unmarked(wheel.title),
      chosen: unmarked(wheel.chosen),
    }),
    then,
    ask: '',
  };
}

interface PlanFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly onChange: (value: string) => void;
}

/** On paper a box that scrolls would cut the words off: they are set as text there. */
function PlanField({ id, label, value, rows, onChange }: PlanFieldProps) {
  return (
    <div class="plan-field" data-empty={value.trim() === '' || undefined}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="screen-only"
        dir="auto"
        rows={rows}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p class="print-only plan-words" dir="auto">
        {value}
      </p>
    </div>
  );
}

function PlanActions({ plan, title }: { readonly plan: MondayPlan; readonly title: string }) {
  const { t } = useWords();
  const { plan: keeping } = useExtras();
  const [done, show] = useState('');
  const announce = useAnnounce();
  const setDone = (words: string): void => {
    show(words);
    announce(words);
  };
  const handed = useHandedOver();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(planText(plan, title, t));
      setDone(t('debrief.plan.copied'));
    } catch {
      setDone(t('debrief.plan.not_copied'));
    }
  };
  const save = (): void => {
    const file = t('debrief.plan.file');
    handed.save(planText(plan, title, t), file);
    setDone(t('debrief.plan.saved', { file }));
  };
  const toCalendar = (): void => {
    if (keeping === null) return;
    const file = t('debrief.plan.calendar_file');
    handed.save(keeping.calendar(t('debrief.plan.calendar_title'), planText(plan, title, t)), file, 'text/calendar');
    setDone(t('debrief.plan.calendar_saved', { file }));
  };
  const print = async (): Promise<void> => setDone((await printWhole()) ? '' : t('debrief.plan.not_printed'));
  return (
    <div class="screen-only">
      <div class="actions">
        <Button kind="main" onPress={() => void print()}>
          {t('debrief.plan.print')}
        </Button>
        <Button onPress={() => void copy()}>{t('debrief.plan.copy')}</Button>
        <Button onPress={save}>{t('debrief.plan.save')}</Button>
        {keeping !== null && <Button onPress={toCalendar}>{t('debrief.plan.calendar')}</Button>}
      </div>
      <p class="quiet small plan-status">{done}</p>
      {handed.shown}
    </div>
  );
}

export function PlanForMonday({ debrief, title }: { readonly debrief: Debrief; readonly title: string }) {
  const { t } = useWords();
  const { plan: keeping } = useExtras();
  const [plan, setPlan] = useState(() => keeping?.kept ?? firstDraft(debrief, t));
  const change = (next: MondayPlan): void => {
    setPlan(next);
    keeping?.keep(next);
  };
  return (
    <div class="card panel plan">
      <PlanField
        id="debrief-plan-if"
        label={t('debrief.plan.if')}
        rows={4}
        value={plan.when}
        onChange={(when) => change({ ...plan, when })}
      />
      <PlanField
        id="debrief-plan-then"
        label={t('debrief.plan.then')}
        rows={3}
        value={plan.then}
        onChange={(then) => change({ ...plan, then })}
      />
      <PlanField
        id="debrief-plan-ask"
        label={t('debrief.plan.ask')}
        rows={1}
        value={plan.ask}
        onChange={(ask) => change({ ...plan, ask })}
      />
      <PlanActions plan={plan} title={title} />
      <p class="quiet small screen-only">{t('debrief.plan.your_words')}</p>
    </div>
  );
}
