// The plan to take along: on paper, copied, as text, in the calendar.
import { useState } from 'preact/hooks';
import { useAnnounce } from '../components/announcer.tsx';
import { Button } from '../components/button.tsx';
import { useExtras } from './extras.ts';
import { useHandedOver } from './handed-over.tsx';
import { printWhole } from './on-paper.ts';
import { useWords } from './words.ts';

export function PlanActions({ text }: { readonly text: string }) {
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
      await navigator.clipboard.writeText(text);
      setDone(t('debrief.plan.copied'));
    } catch {
      setDone(t('debrief.plan.not_copied'));
    }
  };
  const save = (): void => {
    const file = t('debrief.plan.file');
    handed.save(text, file);
    setDone(t('debrief.plan.saved', { file }));
  };
  const toCalendar = (): void => {
    if (keeping === null) return;
    const file = t('debrief.plan.calendar_file');
    handed.save(keeping.calendar(t('debrief.plan.calendar_title'), text), file, 'text/calendar');
    setDone(t('debrief.plan.calendar_saved', { file }));
  };
  const print = async (): Promise<void> => setDone((await printWhole()) ? '' : t('debrief.plan.not_printed'));
  return (
    <div class="screen-only">
      <div class="actions">
        {keeping !== null && (
          <Button key="calendar" kind="main" onPress={toCalendar}>
            {t('debrief.plan.calendar')}
          </Button>
        )}
        <Button key="copy" onPress={() => void copy()}>
          {t('debrief.plan.copy')}
        </Button>
        <Button key="save" onPress={save}>
          {t('debrief.plan.save')}
        </Button>
        <Button key="print" onPress={() => void print()}>
          {t('debrief.plan.print')}
        </Button>
      </div>
      <p class="quiet small plan-status">{done}</p>
      {handed.shown}
    </div>
  );
}
