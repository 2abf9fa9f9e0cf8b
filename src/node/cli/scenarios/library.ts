// `npm run scenarios`: one table over all scenarios, and what is missed.
import { measureScenario, missedIn, unfairIn } from '../../../core/lab/library.ts';
import { checkFiles, countOf, problemsIn } from '../check-files.ts';
import { inThreads } from '../job-places.ts';
import type { ExitCode, Terminal } from '../verb.ts';
import { type Row, printLibrary } from './library-table.ts';
import type { Asked, Opened } from './asked.ts';

export async function tellLibrary(asked: Asked, terminal: Terminal): Promise<ExitCode> {
  const rows: Row[] = [];
  await inThreads(async (_, places) => {
    for (const one of asked.opened) rows.push(await rowOf(one, asked, { places, terminal }));
  });
  const all = rows.map(({ measured }) => measured);
  const unfair = unfairIn(all);
  const misses = rows.some(({ measured, problems }) => problems > 0 || missedIn(measured).length > 0);
  terminal.say(asked.json ? JSON.stringify({ rows, unfair }, null, 2) : printLibrary(rows, unfair));
  return misses || unfair.length > 0 ? 1 : 0;
}

interface Here {
  readonly places: Parameters<Parameters<typeof inThreads>[0]>[1];
  readonly terminal: Terminal;
}

async function rowOf({ file, scenario }: Opened, { seeds, held }: Asked, { places, terminal }: Here): Promise<Row> {
  const checked = await checkFiles({ paths: [file], fixes: false }, terminal);
  let told = 0;
  const onProgress = (share: number): void => {
    const quarter = Math.floor(4 * share);
    if (quarter > told) terminal.complain(`${scenario.id}: ${25 * quarter} %`);
    told = Math.max(told, quarter);
  };
  return {
    measured: await measureScenario(scenario, { seeds, held, places, onProgress }),
    problems: countOf(checked, 'error') + countOf(checked, 'warning'),
    advice: countOf(checked, 'advice'),
    codes: [
      ...new Set(
        problemsIn(checked)
          .filter(({ level }) => level !== 'advice')
          .map(({ code }) => code),
      ),
    ],
  };
}
