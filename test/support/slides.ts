// Slides with figures as a room has them, one of every kind and a few at their limits. Words are the Friday deck's.
import type { Slide } from '../../src/core/session/slide.ts';

const weeks = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
/** Even draws without luck: the same on every machine. */
const wave = (n: number): number => {
  const mixed = Math.imul((n + 1) ^ ((n + 1) >>> 15) ^ 0x9e3779b9, 0x85ebca6b);
  return (Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 8) / 2 ** 24;
};

const TOLD = [58, 60, 59, 61, 62, 61, 62, 63, 62, 62, 61, 60, 58, 57, 55, 54];
export const REAL = [57, 57, 55, 54, 53, 51, 50, 49, 48, 48, 46, 45, 44, 44, 43, 43];
export const line = (values: readonly number[], from = 1) =>
  values.map((value, index) => ({ week: from + index, value }));

const fan = (start: number, slope: number, spread: number) =>
  weeks(16).map((week) => {
    const middle = start + slope * week;
    return { week, low: middle - spread * week * 0.08, middle, high: middle + spread * week * 0.07 };
  });

/** `count` runs that begin alike and drift apart; eight of the weeks are the leave. */
export const cloudOf = (count: number): Extract<Slide, { readonly kind: 'cloud' }> => ({
  kind: 'cloud',
  frames: weeks(24).map((week) => ({
    week,
    away: week > 16,
    dots: Array.from({ length: count }, (_, run) => ({
      trust: 50 + (wave(run) - 0.45) * week * 2.2,
      delivery: 52 + (wave(run + 31) - 0.5) * week * 1.6 + (wave(run) - 0.5) * week,
    })),
  })),
});

export const ANSWERS = [
  { id: 'redo_slides', text: 'Redo slides 3 to 9 yourself tonight' },
  { id: 'sit_with_her', text: 'Sit with her for ninety minutes while she rewrites' },
  { id: 'hers_to_give', text: '“It’s yours, Priya. I’ll tell Inés so now”' },
  { id: 'ask_tomasz', text: 'Ask Tomasz to sit with her on Sunday' },
] as const;
export const ASKED =
  'Friday, ten past four. On Monday the board wants to know why 6.2 million in bills is unpaid. Slides 3 to 9 of Priya’s deck are tables; the answer is on 10, in grey. You gave this talk eight times. She’s still at her desk. Inés: “I’d feel better if you’d been through it yourself.”';

export const PAIR: Extract<Slide, { readonly kind: 'pair' }> = {
  kind: 'pair',
  step: 'pair.vote',
  moment: 'board_deck',
  title: 'It’s Friday. The deck is weak',
  week: 3,
  sides: [
    { option: 'redo_slides', text: ANSWERS[0].text, trust: [], delivery: [], events: [] },
    { option: 'sit_with_her', text: ANSWERS[1].text, trust: [], delivery: [], events: [] },
  ],
  votes: { first: null, second: null },
  shown: false,
  voted: 17,
  of: 24,
};
export const FUTURES: (typeof PAIR)['sides'] = [
  {
    ...PAIR.sides[0],
    trust: line([52, 49, 47, 46, 44, 43, 41, 40, 40, 39, 38, 38, 37], 4),
    delivery: line([55, 60, 62, 61, 59, 58, 56, 55, 53, 52, 51, 50, 49], 4),
    events: [
      { week: 7, text: 'Priya sends you every deck for approval.' },
      { week: 12, text: 'Her best analyst hands in notice.' },
    ],
  },
  {
    ...PAIR.sides[1],
    trust: line([53, 55, 57, 58, 60, 61, 62, 64, 64, 65, 66, 66, 67], 4),
    delivery: line([53, 50, 50, 51, 53, 54, 56, 57, 59, 60, 61, 62, 63], 4),
    events: [{ week: 9, text: 'Priya presents to the board herself.' }],
  },
];

export const TURN: Extract<Slide, { readonly kind: 'turn' }> = {
  kind: 'turn',
  step: 'turn.3',
  turn: 3,
  turns: 8,
  done: 14,
  of: 24,
  ask: null,
};
const VOTES = [9, 6, 7, 2];
const asked = (votes: readonly number[] | null): typeof TURN => ({
  ...TURN,
  ask: {
    kind: 'moment',
    title: 'It’s Friday. The deck is weak',
    text: ASKED,
    options: ANSWERS.map((option, index) => ({ ...option, votes: votes?.[index] ?? null })),
    votes: 24,
  },
});

const BETS: Extract<Slide, { readonly kind: 'bets' }>['bets'] = [
  {
    ask: 'worst_team_at',
    week: 16,
    rows: [
      { name: 'Priya Raman', team: 'Billing', bet: 13, came: 4 },
      { name: 'Amina Yusuf', team: 'Field Service', bet: 1, came: 0 },
      { name: 'Owen Pritchard', team: 'Customer Care', bet: 6, came: 19 },
      { name: 'Tomasz Nowak', team: 'Network Planning', bet: 4, came: 1 },
    ],
    right: 7,
    of: 24,
  },
  {
    ask: 'best_team_at',
    week: 16,
    rows: [
      { name: 'Priya Raman', team: 'Billing', bet: 2, came: 3 },
      { name: 'Amina Yusuf', team: 'Field Service', bet: 15, came: 17 },
      { name: 'Owen Pritchard', team: 'Customer Care', bet: 3, came: 0 },
      { name: 'Tomasz Nowak', team: 'Network Planning', bet: 4, came: 4 },
    ],
    right: 11,
    of: 24,
  },
];

export const PLANS = [
  'If a deck looks weak on a Friday, then I ask two questions and go home.',
  'If Owen says “all fine” twice, then I go and see for myself.',
  'If I open somebody else’s spreadsheet, then I close it and ring them.',
  'If there’s bad news in the meeting, then I say thank you first.',
  'If nobody has brought me a problem by Wednesday, then I ask what they’re not telling me.',
];

export const SLIDES: Readonly<Record<string, Slide>> = {
  welcome: { kind: 'welcome', title: 'The Friday deck', people: 24, begun: 18 },
  frame: {
    kind: 'frame',
    title: 'The Friday deck',
    role: 'Director of Operations',
    brief:
      'Larkfield Broadband connects 310,000 homes. For six years you ran Billing, and ran it well. Now you lead four managers and, through them, thirty-five people. Priya has had your old job for a month. You have four months; then you’re away for two, on the trip you promised your father, mostly without signal.',
    teams: 4,
    weeks: 16,
  },
  turn: TURN,
  'own pace': { ...TURN, step: 'play', turn: 0, done: 9 },
  leave: { ...TURN, step: 'leave', turn: 0, done: 22 },
  ask: asked(null),
  'ask, shown': asked(VOTES),
  bets: { kind: 'bets', bets: BETS },
  'one bet': { kind: 'bets', bets: BETS.slice(0, 1) },
  told: {
    kind: 'told',
    name: 'Owen Pritchard',
    team: 'Customer Care',
    told: line(TOLD),
    truth: line(REAL),
    widest: { week: 11, points: 15 },
    runs: 24,
    line: '“Good week, good people.”',
  },
  choice: {
    kind: 'choice',
    moment: 'board_deck',
    title: 'It’s Friday. The deck is weak',
    text: ASKED,
    of: 24,
    rows: ANSWERS.map(({ id, text }, index) => ({
      option: id,
      text,
      count: VOTES[index] ?? 0,
      ledTo:
        [
          { trust: 41, delivery: 52 },
          { trust: 63, delivery: 60 },
          { trust: 58, delivery: 55 },
        ][index] ?? null,
    })),
  },
  prompts: {
    kind: 'prompts',
    prompts: [
      'Where did you do somebody else’s work, and what did you tell yourself?',
      'What were you told that wasn’t so? Who knew?',
      'Which week would you play again, and what would you do first?',
    ],
  },
  pair: PAIR,
  'pair, talk': { ...PAIR, step: 'pair.talk', voted: 24 },
  'pair, first': { ...PAIR, step: 'pair.talk', voted: 24, votes: { first: [14, 10], second: null } },
  'pair, shift': {
    ...PAIR,
    step: 'pair.shift',
    sides: FUTURES,
    votes: { first: [14, 10], second: [9, 15] },
    shown: true,
    voted: 24,
  },
  cloud: cloudOf(24),
  second: {
    kind: 'second',
    back: 18,
    of: 24,
    to: [
      { title: 'It’s Friday. The deck is weak', count: 8 },
      { title: 'Two hundred and twelve alarm buttons', count: 5 },
      { title: 'Four minutes, says the note', count: 3 },
      { title: 'Who signs while you are gone?', count: 2 },
    ],
  },
  again: {
    kind: 'shown_again',
    level: 'trust',
    first: fan(51, -0.55, 14),
    second: fan(50.5, 0.75, 11),
    pairs: 18,
    better: 13,
  },
  idea: { kind: 'idea', ideas: ['P1', 'G4', 'D1'] },
  plans: { kind: 'plans', written: 19, wall: PLANS },
  close: { kind: 'close', people: 24, decisions: 1208 },
  few: { kind: 'nothing', step: 'choice.board_deck', why: 'few' },
  none: { kind: 'nothing', step: 'told', why: 'none' },
  'held back': {
    kind: 'nothing',
    step: 'choice.board_deck',
    why: 'held',
    asked: { title: 'It’s Friday. The deck is weak', text: ASKED, options: ANSWERS },
  },
};
