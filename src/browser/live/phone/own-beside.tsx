// What of the room's slide is one's own.
import { useMemo } from 'preact/hooks';
import { untranslatedIn } from '../../../core/run/fill-names.ts';
import { madeDecisions } from '../../../core/run/rewind.ts';
import type { Run } from '../../../core/run/run-state.ts';
import { languageOfText } from '../../../core/run/view.ts';
import { shortName } from '../../../core/scenario/short-name.ts';
import type { StepId } from '../../../core/session/step.ts';
import { Icon } from '../../ui/components/icon.tsx';
import { said, Sentence } from '../../ui/components/said.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import type { DebriefPhoneProps } from './debrief-phone-props.ts';

type Words = TextOf<'join'>;
const whole = (run: Run): Run => run;
const CHOICE = 'choice.';

type Who = 'you' | 'room';
/** Whether that decision was made by somebody, and not as last week. */
type IsMade = (decision: number) => boolean;

function betLines({ scenario, bets, decisions }: Run, isMade: IsMade, who: Who, words: Words): string[] {
  const made = new Set(decisions.flatMap((one, index) => (one.kind === 'bet' && isMade(index) ? [one.bet] : [])));
  return bets.flatMap(({ bet, manager }) => {
    const asked = scenario.bets?.[bet];
    const on = scenario.managers.find(({ id }) => id === manager);
    if (asked === undefined || on === undefined || !made.has(bet)) return [];
    return [words(`join.debrief.${who}_bet_${asked.ask}`, { name: said(shortName(on)), week: asked.of_week })];
  });
}

const choiceLines = (moment: string, run: Run, isMade: IsMade, who: Who, words: Words): string[] =>
  madeDecisions(run)
    .filter((made) => made.moment === moment && made.chosen !== '' && isMade(made.index))
    .map(({ chosen }) => words(`join.debrief.${who}_chose`, { text: said(chosen) }));

function linesOf(step: StepId, run: Run, isMade: IsMade, who: Who, words: Words): string[] {
  if (step === 'bets') return betLines(run, isMade, who, words);
  return step.startsWith(CHOICE) ? choiceLines(step.slice(CHOICE.length), run, isMade, who, words) : [];
}

/** Of the first run, as what the room sees is. */
export function OwnBeside({ play, room: { step, mode }, words, isOver }: DebriefPhoneProps) {
  const run = useMemo(() => play.discloseFirst(whole) ?? play.disclose(whole), [play, isOver]);
  const who = mode === 'room' ? 'room' : 'you';
  const lines = useMemo(() => {
    // What the room settles carries no word of anybody's.
    const isMade: IsMade = (decision) => who === 'room' || play.decidedHere(decision);
    return run ? linesOf(step, run, isMade, who, words) : [];
  }, [run, step, who, words]);
  if (run === null || lines.length === 0) return null;
  const speech = { language: run.scenario.language, untranslated: untranslatedIn(run.scenario) };
  return (
    <ul class="own-beside">
      {lines.map((line) => (
        <li key={line}>
          <Icon name="user" />
          <p>
            <Sentence text={line} language={(text) => languageOfText(speech, text)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
