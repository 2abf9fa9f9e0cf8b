// What stands on a Monday, in the author’s words or in ours where the author left it to the game.
import type { Talk } from '../../../core/run/cause.ts';
import type { BossSays } from '../../../core/run/stock-line.ts';
import type { BriefingLine, RunView } from '../../../core/run/view.ts';
import { said } from '../components/said.tsx';
import { called } from '../sentences/called.ts';
import type { Translate } from '../text/text.ts';
import type { PlanText } from './plan-words.ts';

type LineOf<Kind extends BriefingLine['kind']> = Extract<BriefingLine, { readonly kind: Kind }>;
export type Told = LineOf<'told'>;
export type Notice = LineOf<(typeof NOTICED)[number]>;
export type OnDesk = LineOf<(typeof ON_DESK)[number]>;

/** In the order in which they weigh. Who has come and gone, and what was kept, the week itself has just told. */
const NOTICED = [
  'promise_broken',
  'promise_lapsed',
  'reply',
  'manager_left',
  'seat',
  'manager_notice',
  'sign',
  'wants_out',
  'restless',
] as const satisfies readonly BriefingLine['kind'][];
/** Told in the game’s own words, and of nothing that is settled yet: these may be folded away. */
const FOLDABLE: ReadonlySet<BriefingLine['kind']> = new Set(['wants_out', 'restless']);
const ON_DESK = ['boss', 'claim', 'owed', 'promise_due'] as const satisfies readonly BriefingLine['kind'][];

const kindsIn = <Line extends BriefingLine>(kinds: readonly Line['kind'][], lines: readonly BriefingLine[]): Line[] =>
  kinds.flatMap((kind) => lines.filter((line): line is Line => line.kind === kind));

const noticed = ({ briefing }: RunView): Notice[] => kindsIn<Notice>(NOTICED, briefing);

/** What came of the player’s own doing: a choice, a promise, time that was planned. */
const isOwn = (line: Notice): boolean =>
  line.kind === 'sign'
    ? line.from !== 'chance'
    : line.kind === 'reply' || line.kind === 'promise_broken' || line.kind === 'promise_lapsed';

export const cameOf = (view: RunView): Notice[] => noticed(view).filter(isOwn);
export const newsOf = (view: RunView): Notice[] => noticed(view).filter((line) => !isOwn(line));

/** More than these beside what came of one’s own doing push the managers out of sight. */
const MOST = 3;

/** What is read at once, and how much waits behind a fold: never anything but the game’s own news. */
export function folded(news: readonly Notice[], beside: number): { readonly shown: Notice[]; readonly more: number } {
  const stays = news.filter(({ kind }) => !FOLDABLE.has(kind));
  const folds = news.filter(({ kind }) => FOLDABLE.has(kind));
  const room = Math.max(0, MOST - beside - stays.length);
  // One line takes no more room than the button that would hide it.
  const shown = folds.length <= room + 1 ? folds : folds.slice(0, room);
  return { shown: [...stays, ...shown], more: folds.length - shown.length };
}

export const onDesk = ({ briefing }: RunView): OnDesk[] => kindsIn<OnDesk>(ON_DESK, briefing);
export const reports = ({ briefing }: RunView): Told[] => kindsIn<Told>(['told'], briefing);
export const openings = ({ briefing }: RunView): LineOf<'opens'>[] => kindsIn<LineOf<'opens'>>(['opens'], briefing);

const turnOf = ({ week, scenario }: RunView): number => Math.floor((week - 1) / scenario.turnWeeks);

/** Of three lines: among those of one kind each takes the next. */
export function thirdOf(line: BriefingLine, view: RunView): 1 | 2 | 3 {
  const at = view.briefing.filter(({ kind }) => kind === line.kind).indexOf(line);
  return ([1, 2, 3] as const)[(Math.max(0, at) + turnOf(view)) % 3] ?? 1;
}

function nameOf(manager: string, view: RunView, t: Translate): string {
  const known = view.managers.find(({ id }) => id === manager);
  return known === undefined ? manager : called(known, t);
}

/** What somebody notices; for a `Sentence`. */
export function noticeWords(line: Notice, view: RunView, t: Translate, words: PlanText): string {
  if (line.text !== '') return said(line.text);
  const name = said(line.manager === null ? '' : nameOf(line.manager, view, t));
  switch (line.kind) {
    case 'restless':
      return words(`briefing.restless_${thirdOf(line, view)}`, { name });
    case 'wants_out':
      return words(`briefing.wants_out_${line.misses ?? 'engagement'}_${thirdOf(line, view)}`, { name });
    case 'manager_notice':
    case 'manager_left':
      return words(`briefing.${line.kind}`, { name });
    case 'seat':
      return words('beat.seat', {
        change: line.change,
        team: said(line.team),
        name: said(line.name ?? ''),
        gone: line.gone === null ? 'none' : said(line.gone),
      });
    case 'sign':
    case 'reply':
    case 'promise_broken':
    case 'promise_lapsed':
      return '';
  }
}

/** What follows where a line begins with that name as a word of its own; else null. */
export function afterName(text: string, name: string): string | null {
  const rest = text.startsWith(name) ? text.slice(name.length) : '';
  return rest !== '' && !/^[\p{L}\p{N}]/u.test(rest) ? rest : null;
}

/** What is said beneath it, where there is more to say. */
export function noticeNote(line: Notice, words: PlanText): string | null {
  switch (line.kind) {
    case 'restless':
      return talkWords(line.talk, words);
    case 'manager_notice':
      return line.misses === null ? null : words(`briefing.misses_${line.misses}`);
    case 'promise_broken':
      return words('briefing.broken');
    case 'promise_lapsed':
      return words('briefing.lapsed', { name: said(line.to.short) });
    default:
      return null;
  }
}

/** What a team talks about, as far as it can be said in a few words. */
function talkWords(talk: Talk | null, t: PlanText): string | null {
  if (talk === null) return null;
  if (talk.practice !== null) return t('briefing.talk_practice', { practice: talk.practice });
  if (talk.text) return t('briefing.talk_text', { text: talk.text, week: talk.week ?? 0 });
  return talk.kind === 'state' ? t('briefing.talk_left') : null;
}

export const bossWords = ({ says }: LineOf<'boss'>, words: PlanText): string => {
  const key = says === null ? undefined : BOSS_KEYS[says.what][says.line - 1];
  return key === undefined ? '' : words(key);
};

/** As many of each as the core counts with. */
export const BOSS_KEYS = {
  happy: [
    'briefing.boss_happy_1',
    'briefing.boss_happy_2',
    'briefing.boss_happy_3',
    'briefing.boss_happy_4',
    'briefing.boss_happy_5',
    'briefing.boss_happy_6',
    'briefing.boss_happy_7',
    'briefing.boss_happy_8',
  ],
  turned: ['briefing.boss_turned_1', 'briefing.boss_turned_2', 'briefing.boss_turned_3'],
  grave: ['briefing.boss_grave_1', 'briefing.boss_grave_2', 'briefing.boss_grave_3', 'briefing.boss_grave_4'],
  neutral_told: ['briefing.boss_neutral_told_1', 'briefing.boss_neutral_told_2'],
  worried: ['briefing.boss_worried_1', 'briefing.boss_worried_2', 'briefing.boss_worried_3', 'briefing.boss_worried_4'],
  worried_told: ['briefing.boss_worried_told_1', 'briefing.boss_worried_told_2', 'briefing.boss_worried_told_3'],
  angry: ['briefing.boss_angry_1', 'briefing.boss_angry_2', 'briefing.boss_angry_3', 'briefing.boss_angry_4'],
  angry_told: ['briefing.boss_angry_told_1', 'briefing.boss_angry_told_2', 'briefing.boss_angry_told_3'],
} as const satisfies Record<BossSays, readonly Parameters<PlanText>[0][]>;

/** Their own words, or the game’s for somebody as candid as they are. */
export const reportWords = ({ text, band, stock, muted }: Told, words: PlanText): string =>
  text !== ''
    ? text
    : muted
      ? words(`said.muted_${stock.number}`)
      : words(`said.${stock.candour}_${band}_${stock.number}`);
