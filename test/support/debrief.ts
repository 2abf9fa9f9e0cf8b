// A whole debrief made by hand: eight weeks and six of leave, four managers, one of each kind of story.
import type { Debrief, DecisionMark, ManagerDebrief } from '../../src/core/run/debrief.ts';
import {
  AGAINST,
  TIME,
  chose,
  planned,
  because,
  undone,
  through,
  onLeave,
  series,
  readings,
  mark,
  shown,
  sign,
  decisionsOf,
} from './debrief-parts.ts';

const REDO = 'Redo slides 3–9 tonight';
const CLIENT = 'Take the client call yourself';

const priya: ManagerDebrief = {
  id: 'priya',
  name: 'Priya Raman',
  short: 'Priya',
  role: 'Billing',
  portrait: 'priya',
  told: readings([55, 60, 64, 66, 67, 68, 67, 66]),
  impression: readings([55, 66, 68, 70, 67, 66, 64, 62]),
  trust: series(58, [58, 50, 45, 41, 38, 33, 31, 29, 30, 31, 32, 33, 33, 34], {
    2: [chose(-6, 2, 'board_deck', REDO, 'priya'), planned(-2, 1, 'redo_work', 'priya')],
    3: [planned(-4, 3, 'redo_work', 'priya'), chose(-2, 2, 'board_deck', REDO, 'priya'), through(-1, 'autonomy')],
    4: [planned(-3, 4, 'redo_work', 'priya')],
    5: [planned(-2.4, 4, 'redo_work', 'priya'), through(-1.2, 'autonomy')],
    6: [
      chose(-4, 6, 'client_call', CLIENT, 'priya'),
      because(-2, 6, 'You contradicted her in front of the client.', 'priya'),
      planned(1, 6, 'one_on_one', 'priya'),
    ],
    7: [chose(-1.6, 6, 'client_call', CLIENT, 'priya')],
    9: [onLeave(0.8)],
  }),
  autonomy: series(56, [56, 47, 40, 36, 34, 29, 28, 28, 31, 34, 36, 38, 39, 41], {
    2: [chose(-7, 2, 'board_deck', REDO, 'priya')],
    3: [planned(-5, 3, 'redo_work', 'priya')],
    4: [planned(-3.2, 4, 'redo_work', 'priya')],
    6: [chose(-4, 6, 'client_call', CLIENT, 'priya')],
    9: [onLeave(2.6)],
    10: [onLeave(2.4)],
  }),
  delivery: series(52, [53, 58, 60, 61, 58, 57, 55, 53, 46, 42, 39, 37, 36, 36], {
    2: [chose(4.5, 2, 'board_deck', REDO, 'priya')],
    3: [planned(2.5, 3, 'redo_work', 'priya')],
    5: [
      through(-2, 'capability'),
      planned(1, 4, 'redo_work', 'priya'),
      because(-2, 2, 'Her drafts arrive unfinished: she expects you to rework them.', 'priya'),
    ],
    9: [onLeave(-5), through(-1.4, 'capability')],
    10: [onLeave(-3)],
  }),
  honesty: series(54, [54, 51, 49, 46, 44, 40, 39, 39, 39, 40, 41, 42, 42, 43], {
    2: [chose(-1.6, 2, 'board_deck', REDO, 'priya')],
    6: [because(-3, 6, 'You contradicted her in front of the client.', 'priya')],
    7: [because(-1.2, 6, 'You contradicted her in front of the client.', 'priya')],
  }),
  dealt: 2,
  knew: [6],
  marks: [
    mark(2, 'priya', 'board_deck', 'It is Friday, the deck is weak', REDO, 'take_over', 2),
    mark(6, 'priya', 'client_call', 'The client wants you', CLIENT, 'take_over', 2),
    mark(6, 'priya', 'leave_cover', 'Who covers for you', 'Name her as your stand-in', 'hand_over', 0),
  ],
  signs: [
    sign(3, 'board_deck', REDO, 2, 'Two people praise you for the deck. Priya studies the floor numbers.'),
    sign(7, 'board_deck', REDO, 2, 'Priya asks which of two chart colours you prefer. Both are blue.'),
  ],
  notices: [],
  departures: [
    { week: 7, away: false, chance: 0.012, usual: 0.0029, reasons: ['teamEngagement', 'strain'], talk: null },
  ],
  wished: { most: 'room', least: 'guidance', asked: 2, answers: 3, suited: 1, missed: 1, against: AGAINST },
  quits: 1,
};

const tomasz: ManagerDebrief = {
  id: 'tomasz',
  name: 'Tomasz Zielak',
  short: 'Tomasz',
  role: 'Engineering',
  portrait: 'tomasz',
  told: readings([56, 57, 57, 58, 60, 61, 62, 62]),
  impression: readings([55, 56, 56, 55, 54, 54, 53, 52]),
  trust: series(52, [51, 50, 48, 47, 39, 37, 36, 35, 34, 33, 33, 32, 32, 31], {
    3: [undone(-1.4, 3)],
    5: [chose(-7, 5, 'outage', 'Ask in the meeting whose change it was', 'tomasz')],
    6: [chose(-1.6, 5, 'outage', 'Ask in the meeting whose change it was', 'tomasz')],
    9: [onLeave(-0.8)],
  }),
  autonomy: series(58, [58, 58, 57, 57, 54, 54, 54, 54, 55, 55, 55, 54, 54, 54], {
    5: [chose(-2, 5, 'outage', 'Ask in the meeting whose change it was', 'tomasz')],
  }),
  delivery: series(54, [54, 53, 51, 50, 48, 45, 43, 42, 40, 38, 36, 34, 33, 31], {
    3: [undone(-1.5, 3)],
    6: [through(-1.6, 'clarity'), undone(-1, 5)],
    9: [through(-1.2, 'engagement')],
  }),
  honesty: series(50, [49, 48, 47, 46, 36, 34, 33, 33, 33, 33, 33, 33, 33, 33], {
    5: [chose(-9, 5, 'outage', 'Ask in the meeting whose change it was', 'tomasz')],
    6: [chose(-1.4, 5, 'outage', 'Ask in the meeting whose change it was', 'tomasz')],
  }),
  dealt: 5,
  knew: [],
  marks: [mark(5, 'tomasz', 'outage', 'Forty minutes of outage', 'Ask in the meeting whose change it was', 'blame', 1)],
  signs: [
    sign(6, 'outage', 'Ask in the meeting whose change it was', 5, 'Nobody has a question in the Tuesday meeting.'),
  ],
  notices: [],
  departures: [
    { week: 8, away: false, chance: 0.009, usual: 0.0029, reasons: ['teamTrust'], talk: null },
    { week: 11, away: true, chance: 0.004, usual: 0.0029, reasons: [], talk: null },
  ],
  wished: { most: 'room', least: 'guidance', asked: 2, answers: 3, suited: 1, missed: 1, against: AGAINST },
  quits: 2,
};

const amina: ManagerDebrief = {
  id: 'amina',
  name: 'Amina Yusuf',
  short: 'Amina',
  role: 'Customers',
  portrait: 'amina',
  told: readings([50, 49, 49, 51, 53, 56, 58, 60]),
  impression: readings([50, 49, 49, 50, 53, 56, 57, 59]),
  trust: series(50, [51, 53, 55, 58, 60, 62, 64, 65, 65, 66, 66, 66, 67, 67], {
    2: [planned(1.6, 2, 'one_on_one', 'amina')],
    4: [chose(2.5, 4, 'angry_customer', 'Ask her what she would offer them', 'amina')],
    7: [planned(1.4, 7, 'goals_together', 'amina')],
  }),
  autonomy: series(52, [52, 53, 54, 58, 60, 63, 64, 66, 67, 68, 69, 70, 70, 71], {
    4: [chose(3.2, 4, 'angry_customer', 'Ask her what she would offer them', 'amina')],
    6: [planned(2, 6, 'one_on_one', 'amina')],
  }),
  delivery: series(50, [50, 49, 48, 50, 53, 56, 58, 60, 60, 61, 62, 62, 63, 64], {
    3: [chose(-1, 3, 'new_script', 'Give her two weeks to try both', 'amina')],
    5: [chose(2, 4, 'angry_customer', 'Ask her what she would offer them', 'amina'), through(1, 'skill')],
    9: [onLeave(-0.6)],
  }),
  honesty: series(52, [53, 54, 56, 59, 60, 61, 62, 63, 63, 63, 64, 64, 64, 64], {
    4: [chose(2.4, 4, 'angry_customer', 'Ask her what she would offer them', 'amina')],
  }),
  dealt: 2,
  knew: [],
  marks: [
    mark(3, 'amina', 'new_script', 'Two scripts, one phone line', 'Give her two weeks to try both', 'hand_over', 0),
    mark(
      4,
      'amina',
      'angry_customer',
      'The customer who shouts',
      'Ask her what she would offer them',
      'ask_questions',
      3,
    ),
  ],
  signs: [],
  notices: [],
  departures: [],
  wished: { most: 'room', least: 'guidance', asked: 2, answers: 3, suited: 1, missed: 1, against: AGAINST },
  quits: 0,
};

const kofi: ManagerDebrief = {
  id: 'kofi',
  name: 'Kofi Mensah',
  short: 'Kofi',
  role: 'Operations',
  portrait: 'kofi',
  told: readings([60, 60, 61, 62, 61, 62, 63, 63]),
  impression: readings([58, 58, 59, 60, 60, 60, 60, 60]),
  trust: series(60, [60, 60, 61, 61, 62, 62, 61, 61, 60, 60, 60, 59, 59, 59], {
    7: [chose(-1.2, 7, 'promotion', 'Decide it with Kofi, the two of you', 'kofi')],
  }),
  autonomy: series(60, [60, 61, 61, 62, 62, 62, 61, 61, 61, 62, 62, 62, 62, 62]),
  delivery: series(60, [60, 60, 61, 61, 62, 62, 61, 61, 58, 57, 58, 59, 60, 60], {
    9: [onLeave(-2.4)],
  }),
  honesty: series(56, [56, 56, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57]),
  dealt: 7,
  knew: [],
  marks: [mark(7, 'kofi', 'promotion', 'One seat, two names', 'Decide it with Kofi, the two of you', 'blame', 1)],
  signs: [],
  notices: [],
  departures: [],
  wished: { most: 'room', least: 'guidance', asked: 2, answers: 3, suited: 1, missed: 1, against: AGAINST },
  quits: 0,
};

const managers = [priya, tomasz, amina, kofi];
const decisions = decisionsOf(managers);
const placed = (mark: DecisionMark): DecisionMark => ({
  ...mark,
  decision: decisions.findIndex((decision) => decision.moment === mark.moment),
});

export const debriefFixture: Debrief = {
  decisions,
  looks: [],
  bets: [
    { ask: 'worst_team_at', week: 1, ofWeek: 8, said: 'amina', was: 'tomasz', right: false },
    { ask: 'best_team_at', week: 4, ofWeek: 8, said: 'kofi', was: 'kofi', right: true },
  ],
  managers: managers.map((manager) => ({ ...manager, marks: manager.marks.map(placed) })),
  outcome: {
    deliveryThere: 55,
    deliveryAway: 48,
    peopleStart: 34,
    peopleLeft: 3,
    managersLeft: [],
    skillGrown: 3,
    autonomyGrown: -2,
    trustStart: 55,
    trustEnd: 48,
    waitedShare: 0.34,
  },
  time: TIME,
  pitfalls: [
    {
      pattern: 'P1',
      moments: [
        shown(2, 'Priya', 'was_ready', { text: REDO, weight: 3 }),
        shown(2, 'Priya', 'was_ready', { practice: 'redo_work', weeks: 5, weight: 22 }),
        shown(6, 'Priya', 'cost_trust', { text: CLIENT, weight: 3 }),
      ],
    },
    { pattern: 'P4', moments: [shown(7, 'Kofi', 'alone', { text: 'Decide it with Kofi, the two of you', weight: 2 })] },
    { pattern: 'unseen', moments: [shown(1, 'Kofi', 'never_visited', { weeks: 8, amount: 8, weight: 1 })] },
  ],
  practices: [
    {
      pattern: 'G4',
      moments: [
        shown(2, 'Amina', 'regular', { practice: 'one_on_one', weeks: 4, weight: 8 }),
        shown(3, 'Amina', 'theirs', { text: 'Give her two weeks to try both' }),
        shown(4, 'Amina', 'wanted', { text: 'Ask her what she would offer them', weight: 4 }),
      ],
    },
    {
      pattern: 'G2',
      moments: [shown(5, 'Amina', 'theirs', { practice: 'goals_together', weeks: 3, weight: 6 })],
    },
  ],
  boss: {
    name: 'Inés Duarte',
    short: 'Inés',
    portrait: 'lucia',
    start: 50,
    end: 41,
    blocks: 6,
    bought: 5,
    worried: [6],
    reports: 1,
    reportBlocks: 1,
    yeses: [
      {
        decision: 3,
        week: 4,
        title: 'The customer who shouts',
        text: 'Give him a year for free',
        answer: 'refused',
        taken: false,
      },
    ],
  },
  research: [],
  ending: null,
  facts: [],
  questions: [
    'What would have made the other choice right on that Friday?',
    'Who in your own team is waiting for you to say it is theirs?',
  ],
};
