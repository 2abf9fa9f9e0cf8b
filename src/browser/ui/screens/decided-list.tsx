import type { Decision } from '../../../core/run/decision.ts';
import { fillUnseen } from '../../../core/run/fill.ts';
import { untranslatedIn } from '../../../core/run/fill-names.ts';
import { decisionsInWords, type MadeDecision } from '../../../core/run/rewind.ts';
import { shortName } from '../../../core/scenario/short-name.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import { languageOfTexts, said, Sentence } from '../components/said.tsx';
import { weeksOf } from '../sentences/turn-words.ts';
import { enumerated, percent } from '../text/formats.ts';
import type { TextOf } from '../text/text.ts';

export interface DecidedListProps {
  readonly scenario: Scenario;
  readonly decisions: readonly Decision[];
  readonly t: TextOf<'run'>;
  /** For the names of practices; null until they have come. */
  readonly words: TextOf<'plan'> | null;
  /** The rules have changed since: what was chosen is found by its id, or gone. */
  readonly changed?: boolean;
}

function wordsOf(made: MadeDecision, { scenario, decisions, t, words }: DecidedListProps): string {
  const decision = decisions[made.index];
  switch (decision?.kind) {
    case 'style':
      return t('run.decided_style', { share: percent(t.locale, decision.share / 100) });
    case 'bet': {
      const manager = scenario.managers.find(({ id }) => id === decision.manager);
      return manager ? t('run.decided_bet', { name: said(shortName(manager)) }) : t('run.decided_bet_gone');
    }
    case 'option':
    case 'look':
    case 'arrange':
      if (made.moment === null) return goneWords(decision, made.week, scenario, t);
      return t('run.decided_option', { title: said(made.title), chosen: said(made.chosen) });
    case 'plan': {
      const practices = [...new Set(decision.items.map(({ practice }) => words?.(`practice.${practice}`) ?? ''))];
      return t('run.decided_plan', { count: practices.length, practices: enumerated(t.locale, practices) });
    }
    case undefined:
      return '';
  }
}

type Chosen = Extract<Decision, { readonly moment: string }>;

/** What was chosen can no longer be told: what is left of the situation. */
function goneWords({ kind, moment: id }: Chosen, week: number, scenario: Scenario, t: TextOf<'run'>): string {
  const moment = scenario.moments.find((one) => one.id === id);
  if (moment === undefined) return t('run.decided_moment_gone');
  const title = said(fillUnseen({ scenario, week }, moment.title, moment.about));
  return t(kind === 'arrange' ? 'run.decided_arranged' : 'run.decided_option_gone', { title });
}

/** What was arranged is kept by places among what could be: with other rules they may be others. */
const untold = (decision: Decision): Decision =>
  decision.kind === 'arrange' ? { kind: 'option', moment: decision.moment, option: '' } : decision;

/** All that can be shown of a run that cannot be played again: what was decided, week by week. */
export function DecidedList(props: DecidedListProps) {
  const { scenario, decisions, t, changed = false } = props;
  const made = decisionsInWords(scenario, changed ? decisions.map(untold) : decisions);
  const language = languageOfTexts({ language: scenario.language, untranslated: untranslatedIn(scenario) });
  const turns = [...new Map(made.map((one) => [one.week, one])).values()];
  if (turns.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('run.decided')}</h2>
      {changed && <p>{t('run.decided_changed')}</p>}
      {turns.map(({ week, weekTo }) => (
        <section key={week}>
          <h3>{t('run.decided_week', weeksOf({ week, weekTo }))}</h3>
          <ul>
            {made
              .filter((one) => one.week === week)
              .map((one) => (
                <li key={one.index}>
                  <Sentence text={wordsOf(one, props)} language={language} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
