// One slide of each kind as plain data: for whoever draws them.
import type { Slide } from '../../src/core/session/slide.ts';

const line = (...values: number[]): { week: number; value: number }[] => values.map((value, week) => ({ week, value }));
const later = (from: number, ...values: number[]) => line(...values).map((at) => ({ ...at, week: at.week + from }));

export const AT_FRIDAY = {
  moment: 'friday_deck',
  title: 'Friday, twenty past four',
} as const;
export const REDO = 'Redo slides 3 to 9 tonight';
export const SIT = 'Sit with her for ninety minutes; she rewrites';

const PAIR: Extract<Slide, { kind: 'pair' }> = {
  kind: 'pair',
  step: 'pair.shift',
  ...AT_FRIDAY,
  week: 5,
  sides: [
    {
      option: 'redo',
      text: REDO,
      trust: later(5, 52, 47, 45, 44, 41, 40, 38, 38, 37, 36, 35, 35),
      delivery: later(5, 50, 55, 54, 50, 48, 47, 45, 44, 41, 40, 39, 37),
      events: [
        { week: 7, text: 'Priya’s draft comes at sixty percent. “Thought you’d go over it anyway.”' },
        { week: 14, text: 'Priya handed in her notice.' },
      ],
    },
    {
      option: 'sit_with',
      text: SIT,
      trust: later(5, 52, 54, 56, 57, 57, 58, 60, 61, 62, 62, 63, 64),
      delivery: later(5, 50, 47, 47, 49, 50, 52, 53, 55, 56, 57, 57, 59),
      events: [{ week: 9, text: 'The next deck arrives on Thursday, and needs nothing.' }],
    },
  ],
  votes: { first: [7, 4], second: [3, 8] },
  shown: true,
  voted: 11,
  of: 12,
};

const WAITING: typeof PAIR = {
  ...PAIR,
  step: 'pair.vote',
  sides: [
    { ...PAIR.sides[0], trust: [], delivery: [], events: [] },
    { ...PAIR.sides[1], trust: [], delivery: [], events: [] },
  ],
  votes: { first: null, second: null },
  shown: false,
  voted: 7,
};

const fan = (...middles: number[]) =>
  middles.map((middle, week) => ({ week, low: middle - 3 - week / 3, middle, high: middle + 2 + week / 3 }));

const frames = Array.from({ length: 24 }, (_, week) => ({
  week: week + 1,
  away: week >= 16,
  dots: Array.from({ length: 40 }, (__, dot) => ({
    trust: 50 + ((((dot * 37) % 40) - 20) * week) / 26,
    delivery: 51 + ((((dot * 23) % 36) - 18) * week) / 24,
  })),
}));

/** In the order in which a session comes to them; two of a kind where it is drawn in two ways. */
export const exampleSlides = (): readonly Slide[] => [
  { kind: 'welcome', title: 'The Friday deck', people: 12, begun: 9 },
  {
    kind: 'frame',
    title: 'The Friday deck',
    role: 'Director of Operations',
    brief:
      'Larkfield Broadband connects 310,000 homes. For six years you ran Billing, and ran it well. Now you lead four managers and, through them, thirty-five people. Priya has had your old job for a month. You have four months; then you’re away for two, on the trip you promised your father, mostly without signal.',
    teams: 4,
    weeks: 16,
  },
  { kind: 'turn', step: 'turn.3', turn: 3, turns: 8, done: 8, of: 12, ask: null },
  {
    kind: 'turn',
    step: 'turn.3',
    turn: 3,
    turns: 8,
    done: 11,
    of: 12,
    ask: {
      kind: 'moment',
      title: AT_FRIDAY.title,
      text: 'The board meets on Monday. Priya’s slides are weak, and you could fix them tonight. Your boss texts: “I’d feel better if you’d been through it yourself.”',
      options: [
        { id: 'redo', text: REDO, votes: 5 },
        { id: 'sit_with', text: SIT, votes: 4 },
        { id: 'leave', text: 'Leave them to her, and say you’ll back her', votes: 2 },
      ],
      votes: 11,
    },
  },
  {
    kind: 'bets',
    bets: [
      {
        ask: 'worst_team_at',
        week: 16,
        rows: [
          { name: 'Priya Raman', team: 'Billing', bet: 6, came: 2 },
          { name: 'Owen Price', team: 'Customer Care', bet: 3, came: 8 },
          { name: 'Amina Diallo', team: 'Field Service', bet: 1, came: 1 },
          { name: 'Tomasz Wolny', team: 'Network', bet: 2, came: 1 },
        ],
        right: 3,
        of: 12,
      },
    ],
  },
  {
    kind: 'told',
    name: 'Owen Price',
    team: 'Customer Care',
    told: line(54, 55, 57, 57, 58, 58, 59, 58, 60, 60, 59, 61, 60, 60, 61, 61, 62),
    truth: line(52, 51, 50, 48, 47, 45, 45, 43, 42, 40, 38, 38, 37, 35, 36, 34, 33),
    widest: { week: 16, points: 29 },
    runs: 12,
    line: '“Best week since spring. There was cake.”',
  },
  {
    kind: 'choice',
    ...AT_FRIDAY,
    text: 'The board meets on Monday, the slides are weak, and you could fix them tonight.',
    of: 12,
    rows: [
      { option: 'redo', text: REDO, count: 6, ledTo: { trust: 41, delivery: 46 } },
      { option: 'sit_with', text: SIT, count: 5, ledTo: { trust: 56, delivery: 53 } },
      { option: 'leave', text: 'Leave them to her, and say you’ll back her', count: 1, ledTo: null },
    ],
  },
  {
    kind: 'prompts',
    prompts: [
      'That Friday: what did the slides gain from what you did, and what did Priya?',
      'Which team did you know least about in the last week, and what had you been told?',
      'What happened in the two months when nobody could ring you, and in which week had it been decided?',
    ],
  },
  WAITING,
  PAIR,
  { kind: 'cloud', frames },
  {
    kind: 'second',
    back: 9,
    of: 12,
    to: [
      { title: AT_FRIDAY.title, count: 5 },
      { title: 'Four minutes, says the note', count: 3 },
      { title: '“Which kind are you?”', count: 1 },
    ],
  },
  {
    kind: 'shown_again',
    level: 'trust',
    first: fan(50, 50, 49, 48, 48, 47, 46, 46, 45, 45, 44, 44, 43),
    second: fan(50, 50, 51, 51, 52, 53, 53, 54, 55, 55, 56, 57, 57),
    pairs: 9,
    better: 7,
  },
  { kind: 'idea', ideas: ['D1', 'P1', 'G4'] },
  {
    kind: 'plans',
    written: 9,
    wall: [
      'When somebody sends me a draft on a Friday, I’ll ask what they would change before I open it.',
      'If a report sounds better than last week’s figures, then I’ll go and see on the same day.',
      'When I’m about to fix it myself, I’ll ask first who will have this next time.',
    ],
  },
  { kind: 'close', people: 12, decisions: 456 },
  { kind: 'nothing', step: 'cloud', why: 'few' },
];
