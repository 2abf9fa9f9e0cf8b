// The whole reading, step by step; each step stops if what it found makes the next one pointless.
import { applyAllowances } from './allowances.ts';
import { PROBLEM_CODES } from './codes.table.ts';
import { checkConditions } from './conditions.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { problemFrom, type Finding } from './finding.ts';
import { checkFlow } from './flow.ts';
import { memberOf, valueOf, type JsonNode } from './json-tree.ts';
import { checkPortraits } from './portraits.ts';
import { byPlace, type Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { checkReferences } from './references.ts';
import { FORMAT, type Scenario } from './schema.ts';
import { readShape } from './shape.ts';
import { checkShortNames } from './short-name.ts';
import { sourceOf } from './source.ts';
import { checkTexts } from './texts.ts';
import { LIMITS } from './vocabulary.ts';

export interface ReadingOptions {
  /** Name of the file, for messages. */
  readonly file?: string;
  /** Portraits that exist; left out, portraits aren't checked. */
  readonly people?: readonly string[];
}
export interface Reading {
  /** Null if and only if there is a problem of level "error". */
  readonly scenario: Scenario | null;
  readonly problems: readonly Problem[];
}
type Step = {
  readonly root?: JsonNode | undefined;
  readonly scenario: Scenario | null;
  readonly findings: readonly Finding[];
};

const MOST_PROBLEMS = 1000;
/** Of a file as big as this only the first mistake in its shape is told: hostile ones have millions. */
const MANY_VALUES = 20_000;
const NOTHING = { root: undefined, scenario: null };

export function checkScenario(
  source: string | Uint8Array,
  { file = 'scenario.json', people }: ReadingOptions,
): Reading {
  const { text, findings: before } = textOf(source);
  const step = before.length > 0 ? { ...NOTHING, findings: before } : readText(text, people);
  const at = sourceOf(file, text);
  const problems = step.findings.slice(0, MOST_PROBLEMS).map((finding) => problemFrom(at, step.root, finding));
  return { scenario: step.scenario, problems: problems.sort(byPlace) };
}

const atStart = (code: Finding['code'], message: string, help: string, offset = 0): Finding => ({
  code,
  path: [],
  span: { offset, length: 1 },
  message,
  help,
});

/** Limits come first: nothing is read of a file that is too big. */
function textOf(source: string | Uint8Array): { readonly text: string; readonly findings: readonly Finding[] } {
  if (source.length > LIMITS.fileBytes) {
    const help = `At most ${LIMITS.fileBytes / 1e6} MB are read. Is this the right file? Pictures and sound do not belong into it.`;
    return {
      text: '',
      findings: [atStart('V03', `this file is too big: ${(source.length / 1e6).toFixed(1)} MB`, help)],
    };
  }
  const { text, badByte } = typeof source === 'string' ? { text: source, badByte: -1 } : decodeUtf8(source);
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (badByte < 0) return { text: bare, findings: [] };
  const help = 'Save it as UTF-8: in most editors "Save as", then the encoding.';
  return { text: bare, findings: [atStart('V02', 'this file is not saved as UTF-8', help, bare.length)] };
}

function readText(text: string, people: readonly string[] | undefined): Step {
  const { root, complete, values, findings } = readJson(text);
  if (!root || !complete) return { ...NOTHING, findings };
  const refusal = refuseOther(root);
  return refusal
    ? { root, scenario: null, findings: [...findings, refusal] }
    : readTree(root, values, findings, people);
}

function refuseOther(root: JsonNode): Finding | null {
  const format = memberOf(root, 'format')?.value;
  if (format?.kind === 'leaf' && typeof format.value === 'number' && format.value > FORMAT) {
    const help = `This version reads format ${FORMAT}. Open the scenario with a newer version of the game.`;
    return {
      code: 'V01',
      path: ['format'],
      message: `format ${format.value} is newer than this version of the game`,
      help,
    };
  }
  if (['format', 'moments', 'managers'].some((name) => memberOf(root, name))) return null;
  return atStart(
    'V06',
    'this is not a scenario',
    'A scenario has "format", "managers" and "moments". Is this the right file?',
    root.offset,
  );
}

function readTree(
  root: JsonNode,
  values: number,
  before: readonly Finding[],
  people: readonly string[] | undefined,
): Step {
  const { scenario, findings } = readShape(valueOf(root), values > MANY_VALUES);
  if (!scenario) return { root, scenario, findings: [...before, ...findings] };
  const checked = [
    ...checkReferences(scenario),
    ...checkFlow(scenario),
    ...checkConditions(scenario),
    ...checkTexts(scenario),
    ...checkShortNames(scenario),
    ...checkPortraits(scenario, people),
  ];
  const all = [...before, ...applyAllowances(checked, scenario, root)];
  const hasErrors = all.some(({ code, level }) => (level ?? PROBLEM_CODES[code].level) === 'error');
  return { root, scenario: hasErrors ? null : scenario, findings: all };
}
