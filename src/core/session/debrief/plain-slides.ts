// Slides that count nothing but heads: where one begins, what is to be talked about, and the end.
import type { Decision } from '../../run/decision.ts';
import type { SessionState, Beside } from '../session-state.ts';
import type { Slide, SlideText } from '../slide.ts';
import { madeByHand } from './by-hand.ts';
import { countedRuns, firstRun, handsIn, headsIn, peopleIn } from './counted.ts';
import { firstSentences, saidToAll } from './said.ts';

type Of<Kind extends Slide['kind']> = Extract<Slide, { readonly kind: Kind }>;

export function welcomeSlide(state: SessionState): Of<'welcome'> {
  const people = peopleIn(state);
  const begun = new Set(state.seats.filter(({ run }) => run.style !== null).map(({ seat }) => seat));
  return {
    kind: 'welcome',
    title: state.scenario.title,
    people: people.length,
    begun: people.filter(({ seat }) => begun.has(seat)).length,
  };
}

/** Words of a role card. */
const CARD_WORDS = 80;

export function frameSlide({ scenario }: SessionState): Of<'frame'> {
  const { title, you, managers, weeks } = scenario;
  const brief = firstSentences(saidToAll(scenario, you.brief), CARD_WORDS);
  return { kind: 'frame', title, role: saidToAll(scenario, you.role), brief, teams: managers.length, weeks };
}

/** Prompts for tables that talk by themselves. */
const PROMPTS = 3;

/** The author's, as far as they fit every run; the game's own where there are too few. */
export function promptsSlide({ scenario }: SessionState): Of<'prompts'> {
  const asked = scenario.facilitation?.ask ?? [];
  const questions = (scenario.debrief?.questions ?? []).filter((one) => typeof one === 'string');
  const own = (['prompt.when', 'prompt.knew', 'prompt.next'] as const).map((says): SlideText => ({ says }));
  const authored = [...questions, ...asked].map((text) => saidToAll(scenario, text, scenario.weeks));
  return { kind: 'prompts', prompts: [...authored.slice(0, PROMPTS), ...own].slice(0, PROMPTS) };
}

export const ideaSlide = ({ scenario }: SessionState): Of<'idea'> => ({ kind: 'idea', ideas: scenario.teaches });

export const plansSlide = ({ written, wall }: Beside): Of<'plans'> => ({ kind: 'plans', written, wall });

/** What its people decided themselves: not how they began, not an empty week, and nothing that was played on without them. Without any run hands say it. */
export function closeSlide(state: SessionState): Of<'close'> {
  const runs = countedRuns(state);
  const hands = runs.length > 0 ? [] : handsIn(state);
  const decisions = runs.reduce(
    (sum, { seat }) => {
      const made = madeByHand(seat);
      const again = seat.first === null ? 0 : decided(seat.run.decisions, made.now, seat.wentBackTo ?? 0);
      return sum + decided(firstRun(seat).decisions, made.first, 0) + again;
    },
    hands.reduce((sum, count) => sum + count, 0),
  );
  return { kind: 'close', people: headsIn(state), decisions };
}

const decided = (all: readonly Decision[], byHand: readonly boolean[], from: number): number =>
  all.filter((one, at) => at >= from && byHand[at] !== false && isOwnDecision(one)).length;

function isOwnDecision(one: Decision): boolean {
  if (one.kind === 'plan') return one.items.length > 0;
  return one.kind === 'option' || one.kind === 'arrange' || one.kind === 'bet';
}
