import { readKeptDecisions } from '../../core/run/read-kept-decisions.ts';
import { isRunTextProblem } from '../../core/run/run-text-problem.ts';
import { decisionsIn, readRunText } from '../../core/run/run-text.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { Button } from '../ui/components/button.tsx';
import { DecidedList } from '../ui/screens/decided-list.tsx';
import { MessageScreen } from '../ui/screens/message-screen.tsx';
import type { TextOf } from '../ui/text/text.ts';
import { useLateText } from '../ui/text/use-text.ts';
import { runAddress } from './route.ts';
import { RunDownload } from './run-download.tsx';
import type { Save } from './saves.ts';

interface SavedFailureProps {
  /** The old run, word for word. */
  readonly text: string;
  readonly reason: string;
  /** As the scenario is now. */
  readonly scenario: Scenario;
  /** Null where it cannot be read. */
  readonly save: Pick<Save, 'decided'> | null;
  readonly t: TextOf<'run'>;
  readonly onStart: () => void;
  readonly onHome: () => void;
}

/** A saved run that doesn't fit any more is never thrown away: it can be taken along, and what was decided can be read. */
export function SavedFailure({ text, reason, scenario, save, t, onStart, onHome }: SavedFailureProps) {
  const said = [t('saved.text'), ...(reason === '' ? [] : [t('saved.reason', { reason })])];
  const readable = isReadable(scenario, text);
  return (
    <MessageScreen
      title={t('saved.title')}
      text={said}
      more={!readable && <Decided {...{ text, scenario, save, t }} />}
    >
      <Button kind="main" onPress={onStart}>
        {t('saved.start')}
      </Button>
      <RunDownload text={text} label={t('saved.download')} />
      {readable && (
        <a class="button" href={runAddress(text)}>
          {t('saved.look')}
        </a>
      )}
      <Button icon="arrow-left" onPress={onHome}>
        {t('run.home')}
      </Button>
    </MessageScreen>
  );
}

/** Its text alone says what was decided, and its address shows that. */
function isReadable(scenario: Scenario, text: string): boolean {
  const record = readRunText(text);
  return !isRunTextProblem(record) && !isRunTextProblem(decisionsIn(scenario, record));
}

/** Of other rules, or none that can be told, the text alone is not enough. */
function Decided({ text, scenario, save, t }: Omit<SavedFailureProps, 'reason' | 'onStart' | 'onHome'>) {
  const words = useLateText(t.locale, 'plan', () => undefined);
  const kept = readKeptDecisions(save?.decided, text);
  if (kept === null) return null;
  const { weeks, turn_weeks, decisions } = kept;
  return (
    <DecidedList scenario={{ ...scenario, weeks, turn_weeks }} {...{ decisions, t }} words={words ?? null} changed />
  );
}
