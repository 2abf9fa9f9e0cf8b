// What a run in the terminal says of its own: plain lines, in the words of the screens where those are short enough.
import type { Band } from '../../../core/run/band.ts';
import type { FellOut } from '../../../core/run/fell-out-view.ts';
import type { Beat, BriefingLine, ManagerView, RunView } from '../../../core/run/view.ts';
import type { Mood, PracticeId } from '../../../core/scenario/vocabulary.ts';

const BANDS: Readonly<Record<Band, string>> = {
  very_low: 'very low',
  low: 'low',
  fair: 'fair',
  good: 'good',
  high: 'very good',
};
export const bandWord = (band: Band): string => BANDS[band];
const moodWord = (mood: Mood): string => (mood === 'neutral' ? 'calm' : mood);

const PRACTICES: Readonly<Record<PracticeId, string>> = {
  one_on_one: 'One-on-one',
  go_and_see: 'Go and see the team',
  skip_level: 'Talk to the team, unannounced',
  skip_level_announced: 'Talk to the team, announced',
  redo_work: 'Redo some of their work',
  join_work: 'Work on it alongside',
  goals_together: 'Work out goals together',
  people_panel: 'Promotion and hiring panel',
  answer_feedback: 'Respond publicly to feedback',
  old_specialty: 'Your old specialty',
  boss_time: 'Time with your boss',
  peer_time: 'Time with your peers',
  strategy: 'Strategy',
};
export const practiceWord = (practice: PracticeId): string => PRACTICES[practice];

export const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
export const blocks = (number: number): string => counted(number, 'block');

export const shortOf = ({ managers, boss }: Pick<RunView, 'managers' | 'boss'>, id: string): string =>
  managers.find((m) => m.id === id)?.short ?? (id === boss.id ? boss.short : id);

const ASKS = { room: 'more room', guidance: 'more guidance', growth: 'a chance to grow' } as const;
const MISSES = { trust: 'trust in you', strain: 'room to breathe', engagement: 'joy in the work' } as const;

type Line<Kind extends BriefingLine['kind']> = Extract<BriefingLine, { readonly kind: Kind }>;

function toldLine({ band, asks, text, muted }: Line<'told'>, name: string): string {
  const words = text === '' ? '' : ` ${text}`;
  const wish = asks === null ? '' : ` Asks for ${ASKS[asks]}.`;
  return `${name} says the work is ${bandWord(band)}${muted ? ', and leaves it at that' : ''}.${words}${wish}`;
}

function bossLine({ mood, says, text }: Line<'boss'>, name: string): string {
  const heard =
    says?.what === 'turned' ? ' They see it turning.' : says?.what.endsWith('_told') ? ' You keep them posted.' : '';
  return `Your boss, ${name}, looks ${moodWord(mood)}.${heard}${text === '' ? '' : ` ${text}`}`;
}

/** One line of a Monday. */
export function briefingWords(line: BriefingLine, view: RunView): string {
  const name = 'manager' in line && line.manager !== null ? shortOf(view, line.manager) : '';
  switch (line.kind) {
    case 'told':
      return toldLine(line, name);
    case 'sign':
    case 'reply':
      return line.text;
    case 'boss':
      return bossLine(line, view.boss.short);
    case 'claim':
      return [`${name === '' ? 'Something else' : name} needs ${blocks(line.blocks)} of your week.`, line.text]
        .join(' ')
        .trim();
    case 'promise_due':
      return `You promised ${line.to.short}: ${line.text}. Due ${line.weeks === 0 ? 'this week' : `in ${counted(line.weeks, 'week')}`}.`;
    case 'promise_kept':
      return `You kept your promise to ${line.to.short}: ${line.text}`;
    case 'promise_broken':
      return `You broke your promise to ${line.to.short}: ${line.text}`;
    case 'promise_lapsed':
      return `Your promise to ${line.to.short} no longer matters: ${line.text}`;
    case 'left':
      return `${counted(line.count, 'person').replace('persons', 'people')} left ${name}’s team.`;
    case 'arrived':
      return `${counted(line.count, 'new person').replace('persons', 'people')} joined ${name}’s team.`;
    case 'gave_notice':
      return `${counted(line.count, 'person').replace('persons', 'people')} on ${name}’s team handed in their notice.`;
    case 'opens':
      return `New in your planner: ${practiceWord(line.practice)}. ${line.text}`;
    case 'owed':
      return `${blocks(line.blocks)} gone: last time you borrowed ${line.borrowed}.`;
    case 'restless':
      return `People on ${name}’s team are talking about leaving.${line.talk?.text ? ` They talk about: ${line.talk.text}` : ''}`;
    case 'wants_out':
      return `${name} is looking around for another job.${missing(line)}`;
    case 'manager_notice':
      return `${name} gives three months’ notice.${missing(line)}`;
    case 'manager_stays':
      return `${name} takes back the notice and stays.`;
    case 'manager_left':
      return `${name} has left. The deputy takes over for now.`;
    case 'seat':
      return seatWords(line);
  }
}

const missing = ({ misses }: Line<'wants_out' | 'manager_notice'>): string =>
  misses === null ? '' : ` What’s missing most: ${MISSES[misses]}.`;

function seatWords({ change, name, gone, team }: Extract<Beat, { readonly kind: 'seat' }>): string {
  const left = gone === null ? '' : `${gone} has left. `;
  if (change === 'filled') return `${left}${name ?? 'Somebody'} takes over ${team}.`;
  return `${left}${change === 'acting' ? `${name ?? 'Somebody'} steps in at ${team} for now.` : `${team} has no lead.`}`;
}

const TONES = { warm: 'appreciates it', cool: 'cools a little' } as const;
const OF_MANAGER: Readonly<Partial<Record<Beat['kind'], string>>> = {
  hovering: 'starts looking over the team’s shoulders, the way you do.',
  coaching: 'tries with the team what worked with you.',
  grew: 'sorts out something that used to come to you.',
  stalled: 'is stuck, waiting for you.',
  wants_out: 'is looking around for another job.',
  manager_notice: 'gives three months’ notice.',
  manager_stays: 'takes back the notice and stays.',
  manager_left: 'has left. The deputy takes over for now.',
};

/** One thing that happened; empty where nothing is worth saying of it. */
export function beatWords(beat: Beat, view: Pick<RunView, 'managers' | 'boss'>): string {
  const name = shortOf(view, beat.manager);
  switch (beat.kind) {
    case 'ripple':
      return beat.tone === 'plain' ? '' : `What you did reaches ${name}, who ${TONES[beat.tone]}.`;
    case 'mood':
      return `${name} looks ${moodWord(beat.mood)}.`;
    case 'trust':
      if (beat.hidden) return `${name} has gone quiet on you.`;
      return `${name} seems to trust you ${beat.much ? 'much' : 'a little'} ${beat.direction === 'up' ? 'more' : 'less'}.`;
    case 'team':
      return `${name}’s team ${beat.direction === 'up' ? 'picks up' : 'slows down'}.`;
    case 'gave_notice':
      return `${beat.name ?? 'Someone'} on ${name}’s team hands in their notice.`;
    case 'left':
      return `${beat.name ?? 'Someone'} has left ${name}’s team.`;
    case 'arrived':
      return `${beat.name ?? 'Someone new'} joins ${name}’s team.`;
    case 'escalation':
      return beat.unanswered
        ? `${name} needs you and can’t reach you. It waits.`
        : `${name} needs ${blocks(beat.blocks)} of your time.`;
    case 'promise_kept':
      return `You kept your promise to ${beat.name ?? name}.`;
    case 'promise_broken':
      return `You broke your promise to ${beat.name ?? name}.`;
    case 'restless':
      return `People on ${name}’s team are talking about leaving.`;
    case 'seat':
      return seatWords(beat);
    case 'lent':
      return beat.back
        ? `${beat.name} is back on ${name}’s team.`
        : `${beat.name} goes to help ${beat.to === null ? 'elsewhere' : `on ${shortOf(view, beat.to)}’s team`} for a while.`;
    default:
      return `${name} ${OF_MANAGER[beat.kind] ?? ''}`;
  }
}

export function managerWords(m: ManagerView): string {
  if (m.vacant) return `${m.name}: nobody has this post.`;
  const trust = `trust ${bandWord(m.trustBand)}`;
  const figures = m.figures === null ? 'no figures yet' : `figures ${bandWord(m.figures)} (two weeks old)`;
  const seen = m.team.seen === null ? '' : `, you saw ${bandWord(m.team.seen.delivery)}`;
  return `${m.short}: looks ${moodWord(m.mood)}, ${trust}, ${figures}${seen}.`;
}

export function fellOutWords({ week, items }: FellOut, view: RunView): string {
  const what = items.map(({ practice, manager, times }) => {
    const whom = manager === undefined ? '' : ` with ${shortOf(view, manager)}`;
    return `${practiceWord(practice)}${whom}${times > 1 ? ` (${times} times)` : ''}`;
  });
  return `Week ${week} had no room for: ${what.join(', ')}.`;
}
