// What of the room's slide is one's own.
import { useMemo } from 'preact/hooks';
import { untranslatedIn } from '../../../core/run/fill-names.ts';
import { madeDecisions } from '../../../core/run/rewind.ts';
import type { Run } from '../../../core/run/run-state.ts';
import { languageOfText } from '../../../core/run/view.ts';
import { shortName } from '../../../core/scenario/short-name.ts';
import type { Slide } from '../../../core/session/slide.ts';
import { Icon } from '../../ui/components/icon.tsx';
import { said, Sentence } from '../../ui/components/said.tsx';
import type { TextOf } from '../../ui/text/text.ts';
import type { DebriefPhoneProps } from './debrief-phone-props.ts';

type Words = TextOf<'join'>;
type SlideOf<Kind extends Slide['kind']> = Extract<Slide, { readonly kind: Kind }>;

const whole = (run: Run): Run => run;

function betLines({ bets }: SlideOf<'bets'>, run: Run, words: Words): string[] {
  const { scenario } = run;
  return bets.flatMap(({ ask, week }) => {
    const at = (scenario.bets ?? []).findIndex((bet) => bet.ask === ask && bet.of_week === week);
    const on = run.bets.find(({ bet }) => bet === at)?.manager;
    const manager = scenario.managers.find(({ id }) => id === on);
    return manager ? [words('join.debrief.you_bet', { name: said(shortName(manager)) })] : [];
  });
}

function choiceLines({ moment, rows }: SlideOf<'choice'>, run: Run, words: Words): string[] {
  const made = madeDecisions(run).find((decision) => decision.moment === moment && decision.chosen !== '');
  const option = run.chosen.find((chosen) => chosen.moment === moment)?.option;
  const text = rows.find((row) => row.option === option)?.text ?? made?.chosen;
  return text === undefined ? [] : [words('join.debrief.you_chose', { text: said(text) })];
}

function linesOf(slide: Slide | null, run: Run, words: Words): string[] {
  if (slide?.kind === 'bets') return betLines(slide, run, words);
  return slide?.kind === 'choice' ? choiceLines(slide, run, words) : [];
}

/** Of the first run, as what the room sees is. */
export function OwnBeside({ play, room: { slide }, words, isOver }: DebriefPhoneProps) {
  const run = useMemo(() => play.discloseFirst(whole) ?? play.disclose(whole), [play, isOver]);
  const lines = useMemo(() => (run ? linesOf(slide, run, words) : []), [run, slide, words]);
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
