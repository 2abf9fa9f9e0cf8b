// A document as lines: mail, chat, figures and notes read one after the other.
import type { DocumentView, RowView } from '../../../core/run/document-view.ts';
import { bandWord } from './words.ts';

const row = ({ label, reading }: RowView): string => {
  switch (reading.kind) {
    case 'text':
      return `${label}: ${reading.text}`;
    case 'number':
      return `${label}: ${reading.number} ${reading.unit}`.trimEnd();
    case 'level':
      return `${label}: ${bandWord(reading.band)}${reading.late ? ' (two weeks old)' : ''}`;
    case 'none':
      return `${label}: no figures yet`;
  }
};

export function documentLines(view: DocumentView): string[] {
  switch (view.frame) {
    case 'mail':
      return [`Mail from ${view.from}${view.to ? ` to ${view.to}` : ''}: ${view.subject}`, view.text];
    case 'chat':
      return [view.title ?? 'Chat', ...view.lines.map(({ who, text, at }) => `${at ? `${at} ` : ''}${who}: ${text}`)];
    case 'dashboard':
      return [view.title, ...view.rows.map(row)];
    case 'note':
      return [`Note${view.by ? ` by ${view.by}` : ''}: ${view.text}`];
    case 'news':
      return [`${view.paper}: ${view.headline}`, view.text];
    case 'cv':
      return [
        `CV of ${view.name}`,
        ...view.lines.map(({ when, what }) => `${when ? `${when}: ` : ''}${what}`),
        ...(view.text ? [view.text] : []),
      ];
    case 'calendar':
      return [view.title, ...view.entries.map(({ at, what }) => `${at}: ${what}`)];
    case 'picture':
      return [`Picture: ${view.description}`];
  }
}
