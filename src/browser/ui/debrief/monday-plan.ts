// The plan as plain text, for the clipboard and the file.
import type { Translate } from './words.ts';

export interface MondayPlan {
  readonly who: string;
  readonly what: string;
  readonly day: string;
  readonly then: string;
  readonly ask: string;
}

const filled = (words: string, otherwise: string): string => (words.trim() === '' ? otherwise : words.trim());

export function planText({ who, what, day, then, ask }: MondayPlan, scenario: string, t: Translate): string {
  const sentence = t('debrief.plan.file_sentence', {
    who: filled(who, t('debrief.plan.someone')),
    what: filled(what, t('debrief.plan.something')),
    day: filled(day, t('debrief.plan.some_day')),
    then: then.trim(),
  });
  const asked = ask.trim() === '' ? [] : [t('debrief.plan.file_ask', { text: ask.trim() })];
  return (
    [t('debrief.plan.file_title'), sentence, ...asked, t('debrief.plan.file_from', { scenario })].join('\n\n') + '\n'
  );
}

export function saveText(text: string, fileName: string, type = 'text/plain'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
