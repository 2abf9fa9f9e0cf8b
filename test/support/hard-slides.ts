// Slides at their limits: the longest words that ship or may be written, the smallest and largest rooms.
import type { Slide } from '../../src/core/session/slide.ts';
import { ANSWERS, ASKED, cloudOf, FUTURES, line, PAIR, PLANS, REAL, TURN } from './slides.ts';

const LONG_TITLES = [
  'Three hundred and thirteen kilometres',
  'Two hundred and twelve alarm buttons',
  'Entwicklungspartnerschaftsvereinbarung, dritter Entwurf',
  'A question from the new chair',
  'No spring has left Västerås',
];
const LONG_ANSWERS = [
  '“Thirty by the twelfth. Above that, Amsterdam fines us”',
  'Sit with her for ninety minutes while she rewrites',
  '“Hospitals, then homes, then the rest. From tonight”',
  'Go down at three: “It’s Bethan’s rota, not mine”',
  'Have a second key cut; settle who acts when it stops',
];
const LONG_PEOPLE = [
  ['Henrik Sandell', 'Assembly, Västerås'],
  ['Ewa Zielińska', 'Drives, Gdańsk'],
  ['Maximiliane von Hohenstein-Waldburg', 'Kundenzufriedenheitssicherung'],
  ['Selin Aksoy', 'Escalators, İzmir'],
  ['Jaspal Gill', 'Service, Leeds'],
] as const;
/** 80 words, the most a role card has. */
const CARD = `${'The bank sits between the station and the river, and you are new in it. '.repeat(5)}All of them report to you now.`;

export const HARD_SLIDES: Readonly<Record<string, Slide>> = {
  'nobody yet': { kind: 'welcome', title: LONG_TITLES[2] ?? '', people: 0, begun: 0 },
  'a hall': { kind: 'welcome', title: 'First hundred days', people: 500, begun: 417 },
  card: { kind: 'frame', title: '', role: 'Director of Plants and Service', brief: CARD, teams: 6, weeks: 16 },
  'three people': { ...TURN, done: 2, of: 3 },
  'five hundred': { ...TURN, done: 412, of: 500 },
  'nobody sits': { ...TURN, done: 0, of: 0 },
  'style asked': { ...TURN, ask: { kind: 'style', title: '', text: '', options: [], votes: 211 } },
  'bet asked': {
    ...TURN,
    ask: {
      kind: 'bet',
      bet: { ask: 'worst_team_at', week: 16 },
      title: '',
      text: '',
      options: LONG_PEOPLE.map(([name, team]) => ({ id: name, text: `${name}, ${team}`, votes: null })),
      votes: 340,
    },
  },
  'long ask': {
    ...TURN,
    ask: {
      kind: 'moment',
      title: LONG_TITLES[0] ?? '',
      text: `${ASKED} ${ASKED.slice(0, 90)}`,
      options: LONG_ANSWERS.map((text, index) => ({ id: String(index), text, votes: null })),
      votes: 500,
    },
  },
  'level votes': {
    ...TURN,
    ask: {
      kind: 'moment',
      title: LONG_TITLES[0] ?? '',
      text: ASKED,
      options: LONG_ANSWERS.map((text, index) => ({
        id: String(index),
        text,
        votes: [180, 180, 90, 50, 0][index] ?? 0,
      })),
      votes: 500,
    },
  },
  'five teams': {
    kind: 'bets',
    bets: (['worst_team_at', 'best_team_at'] as const).map((ask) => ({
      ask,
      week: 14,
      rows: LONG_PEOPLE.map(([name, team], index) => ({ name, team, bet: index * 50, came: 400 - index * 100 })),
      right: 131,
      of: 500,
    })),
  },
  'told well': {
    kind: 'told',
    name: LONG_PEOPLE[2][0],
    team: LONG_PEOPLE[2][1],
    told: line(REAL),
    truth: line(REAL.map((value) => value - 1)),
    widest: { week: 3, points: 1 },
    runs: 1,
    line: '',
  },
  'five answers': {
    kind: 'choice',
    moment: 'm',
    title: LONG_TITLES[0] ?? '',
    text: ASKED,
    of: 500,
    rows: LONG_ANSWERS.map((text, index) => ({
      option: String(index),
      text,
      count: [212, 130, 90, 68, 0][index] ?? 0,
      ledTo: index < 4 ? { trust: 41 + index * 7, delivery: 52 } : null,
    })),
  },
  'five answers held back': {
    kind: 'nothing',
    step: 'choice.m',
    why: 'held',
    asked: {
      title: LONG_TITLES[0] ?? '',
      text: ASKED,
      options: LONG_ANSWERS.map((text, index) => ({ id: String(index), text })),
    },
  },
  'all the same': {
    kind: 'choice',
    moment: 'm',
    title: LONG_TITLES[3] ?? '',
    text: ASKED,
    of: 5,
    rows: ANSWERS.map(({ id, text }, index) => ({ option: id, text, count: index === 1 ? 5 : 0, ledTo: null })),
  },
  'long prompts': {
    kind: 'prompts',
    prompts: Array.from({ length: 3 }, () => ASKED.slice(0, 140)),
  },
  'long pair': {
    ...PAIR,
    step: 'pair.shift',
    title: LONG_TITLES[0] ?? '',
    sides: [
      { ...FUTURES[0], text: LONG_ANSWERS[0] ?? '' },
      { ...FUTURES[1], text: LONG_ANSWERS[2] ?? '', events: [{ week: 12, text: ASKED.slice(0, 110) }] },
    ],
    votes: { first: [240, 260], second: [240, 260] },
    shown: true,
    of: 500,
    voted: 500,
  },
  'a hall of runs': cloudOf(500),
  'one run': cloudOf(1),
  'long ways back': {
    kind: 'second',
    back: 388,
    of: 500,
    to: [...LONG_TITLES, ...LONG_TITLES].map((title, index) => ({ title: `${title} ${index}`, count: 90 - index * 8 })),
  },
  'none went back': { kind: 'second', back: 0, of: 24, to: [] },
  'a full wall': {
    kind: 'plans',
    written: 311,
    wall: Array.from({ length: 20 }, (_, index) => `${PLANS[index % PLANS.length]} ${PLANS[3]}`),
  },
};
