// What was given to the browser to save: whether it did, no page can know, so the words are there to be copied, too.
import { useState } from 'preact/hooks';
import { isInsideAnother } from '../components/inside-another.ts';
import { saveText } from './monday-plan.ts';
import { useWords } from './words.ts';

interface Given {
  readonly text: string;
  readonly file: string;
}

export function useHandedOver() {
  const { t } = useWords();
  const [given, setGiven] = useState<Given>();
  const save = (text: string, file: string, type?: string): void => {
    saveText(text, file, type);
    setGiven({ text, file });
  };
  const shown = given && (
    <details class="handed-over screen-only" open={isInsideAnother()} key={given.file}>
      <summary>{t('debrief.saved_not', { file: given.file })}</summary>
      {isInsideAnother() && <p class="small">{t('debrief.saved_inside')}</p>}
      <textarea
        class="share-link"
        readOnly
        rows={5}
        value={given.text}
        aria-label={t('debrief.saved_text', { file: given.file })}
        onFocus={(event) => event.currentTarget.select()}
      />
    </details>
  );
  return { save, shown };
}
