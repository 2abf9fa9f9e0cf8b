// The attention there is for a plan, always in sight while it is given away.
import { useState } from 'preact/hooks';
import type { RunView } from '../../../core/run/view.ts';
import { Blocks } from '../components/blocks.tsx';
import { languageOfTexts, Sentence, unmarked } from '../components/said.tsx';
import { enumerated, sentences } from '../text/formats.ts';
import { itemsWords } from './fell-out.tsx';
import { usePlanWords, type PlanText } from './plan-words.ts';
import { weighedWords } from './plan-steppers.tsx';
import { costOf, crowdedOut, itemsOf, roomOf, type WeekPlan, type Weighed } from './week-plan.ts';

interface TrayProps {
  readonly view: RunView;
  readonly plan: WeekPlan;
  readonly planned: number;
  /** What the pointer or the keyboard is at, before it is spent. */
  readonly looked: Weighed | null;
}

const isTypical = ({ scenario }: RunView): boolean => scenario.turnWeeks > 1;

/** Of a plan for several weeks only the first has less: it gets a row of its own. */
const isCrowded = (view: RunView): boolean => isTypical(view) && view.attention.claimed + view.attention.spent > 0;

/** What of the plan the first week has no room for. */
const outOf = ({ view, plan }: Pick<TrayProps, 'view' | 'plan'>) =>
  crowdedOut(itemsOf(plan, view.practices), view.practices, view.attention.left);

/** Blocks of the plan that the first week has no room for. */
function lostOf(props: Pick<TrayProps, 'view' | 'plan'>): number {
  const { view } = props;
  return outOf(props).reduce((sum, { practice, times }) => {
    const cost = view.practices.find(({ id }) => id === practice)?.cost ?? 0;
    return sum + cost * times;
  }, 0);
}

/** What is left of the first week, where it has a bar of its own; else null. */
export function leftInFirst(props: Pick<TrayProps, 'view' | 'plan' | 'planned'>): number | null {
  const { view, planned } = props;
  return isCrowded(view) ? Math.max(0, view.attention.left - (planned - lostOf(props))) : null;
}

function FirstWeek(props: TrayProps) {
  const { view, planned } = props;
  const words = usePlanWords();
  const { claimed, spent } = view.attention;
  const [lost, left] = [lostOf(props), leftInFirst(props) ?? 0];
  return (
    <>
      <p class="legend">
        <span>
          {words('plan.meter_week', { week: view.week })} <span class="left">{words('attention.left', { left })}</span>
        </span>
        <span class="quiet">
          {enumerated(words.locale, [
            ...(claimed > 0 ? [words('attention.claimed', { blocks: claimed })] : []),
            ...(spent > 0 ? [words('attention.in_moments', { blocks: spent })] : []),
          ])}
        </span>
      </p>
      <Blocks counts={{ claimed, spent, planned: planned - lost, left }} large />
    </>
  );
}

/** More names than these are folded away. */
const NAMED = 3;

/** Which, by name: the rule should surprise nobody once the week is over. No words where everything finds room. */
function crowdedWords(props: Pick<TrayProps, 'view' | 'plan'>, words: PlanText, whole = false) {
  const { view } = props;
  const out = isCrowded(view) ? outOf(props) : [];
  const folds = out.length > NAMED + 1;
  const named = folds && !whole ? out.slice(0, NAMED) : out;
  const list = itemsWords(named, view, words);
  const text = words('plan.crowded', { week: view.week, list, more: out.length - named.length });
  return { folds, text: out.length > 0 ? text : '' };
}

/** What is left after a press, and what then finds no room, where that has changed: as the eye sees it, in the same breath. */
export function planSaid(said: string, view: RunView, before: WeekPlan, plan: WeekPlan, words: PlanText): string {
  const planned = costOf(plan, view.practices);
  const left = roomOf(view) - planned;
  const first = leftInFirst({ view, plan, planned });
  const { week, weekTo: to } = view;
  const leftSaid =
    first === null || to === week
      ? words('plan.left_said', { left: first ?? left })
      : words('plan.left_both_said', { week, first, left, count: to - week, from: week + 1, to });
  const { text } = crowdedWords({ view, plan }, words);
  return sentences(said, leftSaid, text !== crowdedWords({ view, plan: before }, words).text && unmarked(text));
}

interface CrowdedProps extends Pick<TrayProps, 'view' | 'plan'> {
  readonly id: string;
}

export function Crowded(props: CrowdedProps) {
  const { view, id } = props;
  const words = usePlanWords();
  const [whole, showWhole] = useState(false);
  const { folds, text } = crowdedWords(props, words, whole);
  if (text === '') return null;
  return (
    <p class="small quiet">
      <span id={id}>
        <Sentence text={text} language={languageOfTexts(view.scenario)} />
      </span>{' '}
      {folds && (
        <button type="button" class="button" data-kind="plain" aria-expanded={whole} onClick={() => showWhole(!whole)}>
          {words(whole ? 'plan.crowded_fewer' : 'plan.crowded_all')}
        </button>
      )}
    </p>
  );
}

function Usual({ view, planned, looked }: TrayProps) {
  const words = usePlanWords();
  const crowded = isCrowded(view);
  const { claimed, spent } = isTypical(view) ? { claimed: 0, spent: 0 } : view.attention;
  const left = roomOf(view) - planned;
  const taken = looked?.kind === 'fits' ? looked.cost : 0;
  const counts = { claimed, spent, planned, weighed: taken, left: left - taken };
  const soFar = [
    ...(claimed > 0 ? [words('attention.claimed', { blocks: claimed })] : []),
    ...(spent > 0 ? [words('attention.in_moments', { blocks: spent })] : []),
    ...(planned > 0 ? [words('attention.planned', { blocks: planned })] : []),
  ];
  const from = view.week + 1;
  return (
    <>
      <p class="legend">
        <span>
          {crowded && `${words('plan.meter_weeks', { count: view.weekTo - view.week, from, to: view.weekTo })} `}
          <span class="left">{words('attention.left', { left })}</span>
        </span>
        <span class="either">
          <span class="quiet" data-off={looked !== null || undefined}>
            {enumerated(words.locale, soFar)}
          </span>
          <span class="weighed" aria-hidden="true" data-off={looked === null || undefined}>
            {looked && weighedWords(looked, words)}
          </span>
        </span>
      </p>
      <Blocks counts={counts} large />
    </>
  );
}

export function Tray(props: TrayProps) {
  const { view } = props;
  return (
    <div class="tray">
      {isCrowded(view) && <FirstWeek {...props} />}
      {(!isCrowded(view) || view.weekTo > view.week) && <Usual {...props} />}
    </div>
  );
}
