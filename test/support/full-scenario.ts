// As much as a debrief ever has to hold: six managers, sixteen weeks with two or three moments each, four options, and
// words as long as German makes them.
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { manager, moment, option, scenario, type ManagerInput, type MomentInput } from './scenario.ts';

const PEOPLE = [
  ['annegret', 'Annegret Schmidt-Hohenzollern', 'Geschäftskundenbetreuung und Vertragswesen'],
  ['bartholomaeus', 'Bartholomäus Obermaier', 'Qualitätssicherung und Prüfwesen'],
  ['charlotte', 'Charlotte-Sophie Wiesengrund', 'Lieferkettenplanung und Einkauf'],
  ['dietmar', 'Dietmar Krautwurst-Lindemann', 'Rechenzentrum und Störungsdienst'],
  ['elisabeth', 'Elisabeth Freifrau von Wartenberg', 'Personalentwicklung und Ausbildung'],
  ['friedemann', 'Friedemann Quellenberger', 'Produktentwicklung und Vorserienbau'],
] as const;
const SUBJECTS = ['Abnahmeprotokoll', 'Vertragsverlängerung', 'Schichtplanung', 'Störungsmeldung', 'Stellenbesetzung'];

const people = (): ManagerInput[] =>
  PEOPLE.map(([id, name, role], i) =>
    manager(id, {
      name,
      role,
      skill: i % 3 === 0 ? 'new' : 'growing',
      candour: i % 2 === 0 ? 'guarded' : 'fair',
      team: { name: `Abteilung ${role}`, people: 8, workload: i % 2 === 0 ? 'high' : 'usual' },
    }),
  );

const options = (subject: string): MomentInput['options'] => [
  option('step_in', 'take_over', 2, {
    text: `Übernehmen Sie ${subject} noch heute Abend selbst und verschicken Sie das Ergebnis im eigenen Namen`,
    later: [{ after_weeks: 2, sign: `Zum ersten Mal liegt ${subject} unkommentiert in Ihrem Postfach.` }],
  }),
  option('leave', 'wait_and_see', 0, { text: `Lassen Sie ${subject} ausdrücklich dort liegen, wo es hingehört` }),
  option('ask', 'ask_questions', 1, {
    text: `Fragen Sie nach, was an ${subject} bis Donnerstagnachmittag fehlt und wer davon wissen müsste`,
  }),
  option('goal', 'agree_criteria', 1, { text: `Vereinbaren Sie gemeinsam einen überprüfbaren Zwischenstand` }),
];

const moments = (): MomentInput[] =>
  Array.from({ length: 40 }, (_, i) => {
    const subject = `die ${SUBJECTS[i % SUBJECTS.length]}`;
    const about = PEOPLE[i % PEOPLE.length]?.[0] ?? 'annegret';
    const title = `Am Freitagnachmittag ist ${subject} noch immer nicht unterschrieben`;
    return moment(`moment_${i}`, about, 1 + Math.floor((i * 16) / 40), options(subject), { title });
  });

export const fullScenario = (): Scenario =>
  scenario({
    id: 'full_example',
    title: 'Die Verantwortungsübernahme im Geschäftsbereich Sondermaschinenbau',
    weeks: 16,
    away_weeks: 8,
    attention: 16,
    managers: people(),
    moments: moments(),
    bets: [
      { week: 1, ask: 'worst_team_at', of_week: 8 },
      { week: 4, ask: 'best_team_at', of_week: 16 },
      { week: 9, ask: 'worst_team_at', of_week: 16 },
    ],
    debrief: {
      questions: [
        'An welcher Stelle hätten Sie die Verantwortung früher abgeben können, ohne dass es jemand bemerkt hätte?',
        'Wer in Ihrem Geschäftsbereich wartet noch darauf, dass Sie eine Entscheidung ausdrücklich freigeben?',
        'Welche Besprechung der letzten sechzehn Wochen hätte ohne Sie ebenso gut stattgefunden?',
      ],
    },
  });
