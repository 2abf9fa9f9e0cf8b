import type { Decision } from '../../../core/run/decision.ts';
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
}

function wordsOf(made: MadeDecision, { scenario, decisions, t, words }: DecidedListProps): string {
  const decision = decisions[made.index];
  switch (decision?.kind) {
    case 'style':
      return t('run.decided_style', { share: percent(t.locale, decision.share / 100) });
    case 'bet': {
      const manager = scenario.managers.find(({ id }) => id === decision.manager);
      return t('run.decided_bet', { name: said(manager ? shortName(manager) : decision.manager) });
    }
    case 'option':
    case 'look':
    case 'arrange':
      return t('run.decided_option', { title: said(made.title), chosen: said(made.chosen) });
    case 'plan': {
      const practices = [...new Set(decision.items.map(({ practice }) => words?.(`practice.${practice}`) ?? ''))];
      return t('run.decided_plan', { count: practices.length, practices: enumerated(t.locale, practices) });
    }
    case undefined:
      return '';
  }
}

/** All that can be shown of a run that cannot be played again: what was decided, week by week. */
export function DecidedList(props: DecidedListProps) {
  const { scenario, decisions, t } = props;
  const made = decisionsInWords(scenario, decisions);
  const language = languageOfTexts({ language: scenario.language, untranslated: untranslatedIn(scenario) });
  const turns = [...new Map(made.map((one) => [one.week, one])).values()];
  if (turns.length === 0) return null;
  return (
    <section class="section">
      <h2>{t('run.decided')}</h2>
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
