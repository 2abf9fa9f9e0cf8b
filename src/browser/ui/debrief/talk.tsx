// Questions to talk over before the plan for Monday: the first few, in a form to take along.
import { useState } from 'preact/hooks';
import type { Debrief } from '../../../core/run/debrief.ts';
import { useAnnounce } from '../components/announcer.tsx';
import { Button } from '../components/button.tsx';
import { inLanguage, said, Sentence, unmarked } from '../components/said.tsx';
import { useWhole } from './extras.ts';
import { useWords } from './words.ts';

/** Enough for a talk; the rest is among everything. */
const FIRST = 3;

function CopyQuestions({ questions }: { readonly questions: readonly string[] }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [done, setDone] = useState('');
  const say = (words: string): void => {
    setDone(words);
    announce(words);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(questions.map((question) => unmarked(said(question))).join('\n\n'));
      say(t('debrief.talk.copied'));
    } catch {
      say(t('debrief.talk.not_copied'));
    }
  };
  return (
    <div class="actions screen-only">
      <Button onPress={() => void copy()}>{t('debrief.talk.copy')}</Button>
      <p class="quiet small plan-status">{done}</p>
    </div>
  );
}

export function TalkItOver({ debrief: { questions } }: { readonly debrief: Debrief }) {
  const { languageOf } = useWords();
  const shown = useWhole() ? questions : questions.slice(0, FIRST);
  return (
    <>
      <ol class="talk">
        {shown.map((question) => (
          <li key={question} {...inLanguage(languageOf(question))}>
            <Sentence text={said(question)} language={languageOf} />
          </li>
        ))}
      </ol>
      <CopyQuestions questions={shown} />
    </>
  );
}
