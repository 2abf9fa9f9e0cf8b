// A library of eleven, as long as real ones get: what the list has to hold before it has been written.
import type { LibraryItem } from '../../src/browser/ui/screens/library-entry.tsx';

export const listed = (id: string, title: string, teaches: readonly string[], minutes: number): LibraryItem => ({
  id,
  title,
  teaches,
  minutes,
  summary: '',
  industry: '',
  place: '',
  note: '',
  weeks: 8,
  language: 'en',
  words: {},
  guide: false,
});

const one = (
  [id, title, industry, place]: readonly [string, string, string, string],
  teaches: readonly string[],
  minutes: number,
  summary: string,
  note = '',
): LibraryItem => ({ ...listed(id, title, teaches, minutes), industry, place, summary, note, guide: true });

const ALL = ['D1', 'D2', 'D3', 'P1', 'P2', 'P3', 'P4', 'G1', 'G2', 'G3', 'G4', 'G5'];

/** As `library.json` has them. */
export const ELEVEN: readonly LibraryItem[] = [
  one(
    ['best_engineer', 'The best engineer', 'Software', 'Kraków, Poland'],
    ['P3', 'G1'],
    15,
    'A team lead leaves, and the one everybody asks about everything wants the chair. She has never run so much as a meeting.',
  ),
  one(
    ['bank_holiday_rota', 'The bank holiday rota', 'Hospital', 'Cardiff, Wales'],
    ['P2', 'D3'],
    16,
    'You were the best ward sister they had. Now four sisters report to you, inspectors come on the twelfth, and your hands know what to do.',
    'A patient dies, off stage, and a nurse talks about it.',
  ),
  one(
    ['cold_chain', 'The cold chain', 'Logistics', 'Mombasa, Kenya'],
    ['G2', 'D3'],
    15,
    'Head office wants a fifth more by June. Four depots, four reasons why not, and one of them is true.',
  ),
  one(
    ['december_floor', 'The December floor', 'Retail', 'Guadalajara, Mexico'],
    ['G1', 'D2'],
    15,
    'Five store managers who sell better than anyone they manage, and six weeks until Christmas.',
  ),
  one(
    ['first_hundred_days', 'First hundred days', 'Lifts and escalators', 'Västerås, Sweden'],
    ALL,
    32,
    'Sixteen weeks, three plants and six managers who have outlasted four of you. The board would like a plan by day one hundred.',
    'There are redundancies, and somebody is told on a Friday.',
  ),
  one(
    ['four_signatures', 'Four signatures', 'Bank', 'Penang, Malaysia'],
    ['G3', 'D1'],
    15,
    'Everything above a limit comes to your desk, and the limit is low. The pile is patient. An auditor is not.',
  ),
  one(
    ['friday_deck', 'The Friday deck', 'Telecoms', 'England'],
    ['P1', 'G4', 'D1'],
    28,
    'The board meets on Monday, the slides are weak, and you could fix them tonight. Four months with four managers, one of whom has your old job.',
  ),
  one(
    ['page_nine', 'Page nine', 'School', 'Durban, South Africa'],
    ['G5', 'D1'],
    15,
    'The staff survey is out. Pages one to eight are about the building. Page nine is about you.',
    'People say wounding things about the player, in writing.',
  ),
  one(
    ['promotion_list', 'The promotion list', 'City hall', 'A port city'],
    ['P4', 'G3'],
    15,
    'Nineteen applied and four go up. For eleven years one man has known which, and he has mostly been right.',
  ),
  one(
    ['second_edition', 'The second edition', 'Newspaper', 'Chennai, India'],
    ['G4', 'D2'],
    15,
    'A desk editor who could be very good, six late nights to find out, and three others who watch how you go about it.',
  ),
  {
    ...one(
      ['tutorial', 'Five minutes first', 'Botanic garden', 'England'],
      ['D1'],
      4,
      'Two weeks, two managers, one orchid show. Learn the screens by playing; nothing burns, though there is a pond.',
    ),
    guide: false,
  },
];
