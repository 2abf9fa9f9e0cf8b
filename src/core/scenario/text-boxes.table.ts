// How long every text may get where it is shown, by its place in a scenario (`*` is any place in a list). About half as long again as
// the longest that ships; beyond that buttons grow to paragraphs and names run out of their signs. Design choice.
import { TASK_LIMITS } from './vocabulary.ts';

/** What the message calls it. The first three are read as a whole: alone, by a room, and on the leave, where it is one of several. */
type Box =
  | 'alone'
  | 'room'
  | 'away'
  | 'title'
  | 'option'
  | 'reply'
  | 'sign'
  | 'name'
  | 'role'
  | 'row'
  | 'brief'
  | 'summary'
  | 'note'
  | 'line'
  | 'reason'
  | 'mail'
  | 'scene';
interface Limit {
  readonly box: Box;
  readonly words?: number;
  readonly characters?: number;
}

const title: Limit = { box: 'title', characters: 60 };
const alone: Limit = { box: 'alone', words: 180 };
const room: Limit = { box: 'room', words: 60 };
const reason: Limit = { box: 'reason', words: 30 };
const row = (characters: number): Limit => ({ box: 'row', characters });
const line = (words: number): Limit => ({ box: 'line', words });

const OPTION: Readonly<Record<string, Limit>> = {
  text: { box: 'option', characters: 90 },
  reply: { box: 'reply', words: 65 },
  'later.*.sign': { box: 'sign', words: 40 },
  'effects.*.because': reason,
  'effects.*.remembered': { box: 'sign', words: 40 },
  'promise.text': { box: 'option', characters: 90 },
};
/** Of a document, whatever its frame. */
const DOCUMENT: Readonly<Record<string, Limit>> = {
  from: row(60),
  to: row(60),
  subject: title,
  sent: row(30),
  text: { box: 'mail', words: 120 },
  title,
  'lines.*.who': row(30),
  'lines.*.text': line(40),
  'lines.*.at': row(20),
  'lines.*.when': row(30),
  'lines.*.what': row(80),
  'rows.*.label': row(40),
  'rows.*.value': row(30),
  by: row(40),
  paper: row(40),
  headline: { box: 'title', characters: 90 },
  date: row(30),
  description: { box: 'mail', words: 120 },
  name: row(50),
  'entries.*.at': row(20),
  'entries.*.what': row(60),
};

const under = (path: string, limits: Readonly<Record<string, Limit>>): Record<string, Limit> =>
  Object.fromEntries(Object.entries(limits).map(([field, limit]) => [`${path}.${field}`, limit]));

const name: Limit = { box: 'name', characters: 40 };
const role: Limit = { box: 'role', characters: 50 };
const person = (path: string): Record<string, Limit> =>
  under(path, { name, role, short: { box: 'name', characters: 20 } });
const brief: Limit = { box: 'brief', words: 40 };

export const TEXT_BOXES: Readonly<Record<string, Limit>> = {
  title,
  summary: { box: 'summary', words: 60 },
  'setting.industry': row(30),
  'setting.place': row(30),
  content_note: { box: 'note', words: 40 },
  'you.role': role,
  'you.brief': { box: 'brief', words: 120 },
  'boss.wants': reason,
  ...person('boss'),
  ...person('peers.*'),
  ...person('managers.*'),
  ...person('managers.*.team.members.*'),
  ...person('candidates.*'),
  'managers.*.brief': brief,
  'candidates.*.brief': brief,
  'managers.*.team.name': { box: 'name', characters: 28 },
  ...Object.fromEntries(
    ['very_low', 'low', 'fair', 'good', 'high'].map((band) => [`managers.*.voice.${band}.*`, line(30)]),
  ),
  'opens.*.because': { box: 'sign', words: 45 },
  'facts.*.shown': row(30),
  'facts.*.unit': row(20),
  'passages.*.say.*.text': line(65),
  'moments.*.title': title,
  'moments.*.text': alone,
  'moments.*.room_text': room,
  'moments.*.passages.*.say.*.text': line(65),
  ...under('moments.*.options.*', OPTION),
  'moments.*.looks.*.text': { box: 'option', characters: 90 },
  ...under('moments.*.looks.*.shows', DOCUMENT),
  ...under('moments.*.documents.*', DOCUMENT),
  'moments.*.task.unit': { box: 'line', characters: TASK_LIMITS.unitCharacters },
  'moments.*.task.items.*.text': { box: 'option', characters: TASK_LIMITS.itemCharacters },
  'moments.*.task.each.because': reason,
  'moments.*.briefs.*.role': row(40),
  'moments.*.briefs.*.text': { box: 'brief', words: 60 },
  'moments.*.steps.*.text': alone,
  'moments.*.steps.*.room_text': room,
  ...under('moments.*.steps.*.options.*', OPTION),
  ...under('moments.*.steps.*.documents.*', DOCUMENT),
  'signs.*.text': { box: 'sign', words: 40 },
  'away.*.title': title,
  'away.*.text': { box: 'away', words: 80 },
  'away.*.passages.*.say.*.text': line(65),
  'endings.*.title': title,
  'endings.*.text': { box: 'scene', words: 80 },
  'debrief.questions.*': line(45),
  'debrief.questions.*.text': line(45),
  'debrief.research.*.text': line(90),
  'debrief.research.*.source': { box: 'line', characters: 150 },
};
