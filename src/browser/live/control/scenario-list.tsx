// Which scenario: those the server offers, or a file of one's own, with what is wrong with it in the checker's words.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ProblemWords } from '../../../core/scenario/says.ts';
import type { ScenarioOffered } from '../../../core/session/wire.ts';
import { Button } from '../../ui/components/button.tsx';
import { inLanguage, said, Sentence } from '../../ui/components/said.tsx';
import { ProblemCard } from '../../ui/screens/problem-screen.tsx';
import { loadProblemWords } from '../../ui/text/load-problem-words.ts';
import type { TextOf } from '../../ui/text/text.ts';
import { useLateText } from '../../ui/text/use-text.ts';
import { useDrops } from '../use-drops.ts';
import type { OwnFile } from './own-file.ts';
import type { Chosen } from './set-up.ts';

type Text = TextOf<'control'>;
/** As many as one mends at a time. */
const MOST_PROBLEMS = 5;

interface ScenarioListProps {
  readonly t: Text;
  readonly offered: readonly ScenarioOffered[];
  readonly chosen: Chosen;
  readonly own: OwnFile | null;
  readonly onPick: (offered: ScenarioOffered) => void;
  readonly onOwn: () => void;
  readonly onFile: (file: File) => void;
}

export function ScenarioList(props: ScenarioListProps) {
  const { t, offered, chosen, own, onPick, onOwn, onFile } = props;
  const name = useId();
  const field = useRef<HTMLInputElement>(null);
  useDrops(onFile);
  const id = 'id' in chosen.from ? chosen.from.id : null;
  return (
    <fieldset class="setup-group scenario-list">
      <legend>{t('setup.scenario')}</legend>
      {own?.kind === 'chosen' && (
        <label class="setup-option">
          <input type="radio" name={name} checked={id === null} onChange={onOwn} />
          <b>
            <Sentence
              text={t('setup.own_chosen', { title: said(own.chosen.title), file: own.file })}
              language={own.chosen.language}
            />
          </b>
        </label>
      )}
      {offered.map((one) => (
        <label key={one.id} class="setup-option">
          <input type="radio" name={name} checked={id === one.id} onChange={() => onPick(one)} />
          <span>
            <b {...inLanguage(one.language)}>{one.title}</b>
            <span class="small quiet" {...inLanguage(one.language)}>
              {one.summary}
            </span>
            <span class="small quiet">{t('setup.scenario_length', { minutes: one.minutes, turns: one.turns })}</span>
          </span>
        </label>
      ))}
      <div class="own-file">
        <input
          ref={field}
          class="spoken"
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            currentTarget.value = '';
          }}
        />
        <Button icon="upload-simple" onPress={() => field.current?.click()}>
          {t('setup.choose_file')}
        </Button>
        <p class="small quiet">{t('setup.own_file_note')}</p>
      </div>
      {own !== null && own.kind !== 'chosen' && <OwnTrouble t={t} own={own} />}
    </fieldset>
  );
}

function OwnTrouble({ t, own }: { readonly t: Text; readonly own: Exclude<OwnFile, { kind: 'chosen' }> }) {
  const run = useLateText(t.locale, 'run', () => undefined);
  const [words, setWords] = useState<ProblemWords>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [own]);
  useEffect(() => void loadProblemWords(t.locale).then(setWords, () => undefined), [t.locale]);
  return (
    <div class="own-trouble">
      <h2 ref={title} tabIndex={-1}>
        {own.kind === 'not'
          ? t('setup.file_not', { file: own.file })
          : t('setup.file_problems', { count: own.problems.length, file: own.file })}
      </h2>
      {own.kind === 'problems' && run && words && (
        <ul class="stack">
          {own.problems.slice(0, MOST_PROBLEMS).map((problem, at) => (
            <ProblemCard key={at} problem={problem} source={own.source} words={words} t={run} />
          ))}
        </ul>
      )}
    </div>
  );
}
