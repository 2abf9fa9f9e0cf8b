// Who stands at the rim of the map now: the boss when they have something to say, and a peer who speaks.
import type { RunView } from '../../../core/run/view.ts';
import type { Mood } from '../../../core/scenario/vocabulary.ts';

interface RimPerson {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly portrait: string;
  readonly mood: Mood;
  /** They want something of you now. */
  readonly pulling: boolean;
}

const PRESSING: readonly Mood[] = ['worried', 'angry', 'sceptical'];

/** The boss first. Nobody while you are away: nothing reaches you there. */
export function rimOf({ phase, boss, managers, moment }: RunView): RimPerson[] {
  if (phase === 'opening' || phase === 'away' || phase === 'debrief') return [];
  const speaker = moment?.speaker;
  const bossSpeaks = speaker?.id === boss.id;
  const people: RimPerson[] = [];
  if (bossSpeaks || phase === 'briefing' || boss.mood !== 'neutral') {
    const { id, name, short, portrait } = boss;
    const mood = bossSpeaks ? speaker.mood : boss.mood;
    people.push({ id, name, short, portrait, mood, pulling: bossSpeaks || PRESSING.includes(mood) });
  }
  if (speaker && !bossSpeaks && !managers.some(({ id }) => id === speaker.id)) {
    const { id, name, short, portrait, mood } = speaker;
    people.push({ id, name, short, portrait, mood, pulling: true });
  }
  return people;
}
