// The plan as plain text, for the clipboard and the file.
import type { Translate } from './words.ts';

export interface MondayPlan {
  readonly when: string;
  readonly then: string;
  readonly ask: string;
}

export function planText(plan: MondayPlan, scenario: string, t: Translate): string {
  const sentence = t('debrief.plan.file_sentence', { when: plan.when.trim(), then: plan.then.trim() });
  const ask = plan.ask.trim() === '' ? [] : [t('debrief.plan.file_ask', { text: plan.ask.trim() })];
  return (
    [t('debrief.plan.file_title'), sentence, ...ask, t('debrief.plan.file_from', { scenario })].join('\n\n') + '\n'
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
