// `text import PATH SHEET`: what a translator sent back, taken into text.LANG.json row by row.
import { existsSync, writeFileSync } from 'node:fs';
import { languageOfSheet, importSheet, sheetSource, type SheetImport } from '../../core/scenario/sheet-import.ts';
import { problemOfFile } from '../../core/scenario/finding.ts';
import { layOut } from '../../core/scenario/lay-out.ts';
import { problemWords } from '../../core/scenario/problem-words.ts';
import type { Problem } from '../../core/scenario/problem.ts';
import { renderProblems } from '../../core/scenario/render-problem.ts';
import type { Says } from '../../core/scenario/says.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { readCommandLine } from './command-line.ts';
import { readSheetFile } from './sheets/forms.ts';
import { oneScenarioFile, overlayBeside, readForTexts, toDoWords, wantedLanguage } from './text-files.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

export function importTexts(words: readonly string[], terminal: Terminal): ExitCode {
  const { paths, flags } = readCommandLine(words, { language: null, erase: [], json: [] });
  const [path, file, more] = paths;
  if (path === undefined || file === undefined || more !== undefined)
    throw new UsageError('which scenario and which sheet? Give text import PATH SHEET');
  const wanted = flags.has('language') ? wantedLanguage(flags.get('language')) : null;
  const scenarioFile = oneScenarioFile([path]);
  const scenario = readForTexts(scenarioFile, terminal);
  if (!scenario) return 1;
  if (!existsSync(file)) return refuse(file, { code: 'V07', says: 'absent' }, terminal);
  const reading = readSheetFile(file);
  if ('fault' in reading) return refuse(file, reading.fault, terminal);
  const found = languageOfSheet(scenario, reading.sheet, wanted);
  if ('fault' in found) return refuse(file, found.fault, terminal);
  const beside = overlayBeside(scenarioFile, scenario, found.language, terminal);
  if (!beside) return 1;
  const order = { file, erase: flags.has('erase'), language: found.language, before: beside.overlay };
  const result = importSheet(scenario, reading.sheet, order);
  if (result.overlay) writeFileSync(beside.file, layOut(JSON.stringify(result.overlay)) ?? '');
  if (flags.has('json')) terminal.say(asJson(beside.file, result));
  else terminal.say(asText(beside.file, scenario, result, sheetSource(reading.sheet)));
  return result.problems.some(({ level }) => level === 'error') ? 1 : 0;
}

function refuse(file: string, says: Says, terminal: Terminal): ExitCode {
  terminal.complain(renderProblems([problemOfFile(file, says)], '', EN));
  return 1;
}

function asText(file: string, scenario: Scenario, result: SheetImport, source: string): string {
  const counts = [
    `${result.taken} taken`,
    `${result.unchanged} unchanged`,
    ...(result.refused > 0 ? [`${result.refused} left out because of errors`] : []),
    ...(result.left > 0 ? [`${result.left} empty, where the translation was kept (--erase takes it away)`] : []),
  ];
  const told = result.problems.length === 0 ? [] : [renderProblems(result.problems, source, EN)];
  return [...told, `${file}: ${counts.join(', ')}; ${toDoWords(scenario, result.overlay?.texts ?? {})}`].join('\n\n');
}

function asJson(file: string, { overlay: _overlay, problems, ...counts }: SheetImport): string {
  return JSON.stringify({ file, ...counts, problems: problems.map(inWords) }, null, 2);
}

function inWords(problem: Problem) {
  const { code, level, line, path } = problem;
  const { message, help, near } = problemWords(problem, EN);
  return { code, level, line, key: path.slice(1), message, help, near };
}
