// What was heard on Mondays, word for word as it was said then, for the debrief.
import type { Heard } from '../ui/debrief/extras.ts';
import { reportWords } from '../ui/scenes/monday-words.ts';
import type { PlanText } from '../ui/scenes/plan-words.ts';
import type { MapWeek } from '../ui/debrief/map-weeks.ts';

/** Each Monday but the first; empty until the words are here. A report is of the week before, and is made as that ends. */
export function heardOf(weeks: readonly MapWeek[], words: PlanText | undefined): readonly Heard[] {
  if (words === undefined) return [];
  return weeks.flatMap(({ week, view, heard }) =>
    heard.map((line): Heard => {
      const mood = view.managers.find(({ id }) => id === line.manager)?.mood ?? 'neutral';
      const said = { words: reportWords(line, words), authored: line.text !== '' };
      return { monday: week + 1, week, manager: line.manager, mood, ...said };
    }),
  );
}
