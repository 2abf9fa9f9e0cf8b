// What each of several people at a table knows of a moment: for cards, and never for one player alone.
import type { Scenario } from '../scenario/schema.ts';
import { fillUnseen } from './fill.ts';

export interface BriefCard {
  readonly moment: string;
  readonly title: string;
  readonly role: string;
  readonly text: string;
}

/** Filled in as in the first week in which the moment may come. */
export const briefCards = (scenario: Scenario): BriefCard[] =>
  scenario.moments.flatMap(({ id, title, about, when, briefs }) => {
    const said = (text: string): string => fillUnseen({ scenario, week: when?.weeks[0] ?? 1 }, text, about);
    return (briefs ?? []).map(({ role, text }) => ({
      moment: id,
      title: said(title),
      role: said(role),
      text: said(text),
    }));
  });
