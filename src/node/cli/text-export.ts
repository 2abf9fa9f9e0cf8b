// `text export PATH --language LANG --as FORM`: a sheet for a translator, beside the scenario unless told otherwise.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sheetOf, SHEET_STATES } from '../../core/scenario/sheet.ts';
import { readCommandLine } from './command-line.ts';
import { formOf, writeSheet } from './sheets/forms.ts';
import { FORMS, type Form } from './sheets/limits.ts';
import { oneScenarioFile, overlayBeside, readForTexts, wantedLanguage } from './text-files.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const FLAGS = { language: null, as: FORMS, out: null, over: [], json: [] };

export async function exportTexts(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, FLAGS);
  const language = wantedLanguage(flags.get('language'));
  const form = wantedForm(flags.get('as'), flags.get('out'));
  const scenarioFile = oneScenarioFile(paths);
  const scenario = readForTexts(scenarioFile, terminal);
  const beside = scenario && overlayBeside(scenarioFile, scenario, language, terminal);
  if (!scenario || !beside) return 1;
  if (language === scenario.language) throw new UsageError(`the scenario itself is in "${language}"`);
  const sheet = sheetOf(scenario, language, beside.overlay);
  const file = flags.get('out') ?? join(dirname(scenarioFile), `${scenario.id}.${language}.${form}`);
  const written = await writeSheet(sheet, form);
  if (!flags.has('over') && existsSync(file) && !readFileSync(file).equals(Buffer.from(written)))
    throw new UsageError(
      `${file} is there already, and may have work in it. Import it first, or say --over to write over it.`,
    );
  writeFileSync(file, written);
  const counts = SHEET_STATES.map((state) => [state, sheet.rows.filter((row) => row.state === state).length] as const);
  if (flags.has('json')) terminal.say(JSON.stringify({ file, ...Object.fromEntries(counts) }, null, 2));
  else
    terminal.say(
      `${file}: ${sheet.rows.length} texts (${counts.map(([state, count]) => `${count} ${state}`).join(', ')})`,
    );
  return 0;
}

function wantedForm(as: string | undefined, out: string | undefined): Form {
  const form = FORMS.find((one) => one === as) ?? (out === undefined ? undefined : formOf(out));
  if (form === undefined) throw new UsageError(`as what? Give --as ${FORMS.join(', --as ')}`);
  return form;
}
