// Reads a translation and holds it against the scenario it is for.
import { textOf } from './check-scenario.ts';
import { checkOverlay } from './check-overlay.ts';
import { isError, ourFault, problemFrom, problemOfFile, type Finding } from './finding.ts';
import { pathAt, valueOf, type JsonNode } from './json-tree.ts';
import { overlayIn, withBlanks, type Overlay } from './overlay.ts';
import { byPlace, MOST_PROBLEMS, type Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import type { Scenario } from './schema.ts';
import { sourceOf } from './source.ts';

interface OverlayReading {
  /** Blank where a text has an error: it stays in the scenario’s own language. Null where the file can't be read, or its head is wrong. */
  readonly overlay: Overlay | null;
  readonly problems: readonly Problem[];
}
type Step = { readonly root?: JsonNode; readonly overlay: Overlay | null; readonly findings: readonly Finding[] };

/** Language of a file by its name: `text.de.json`. Null where the name says none. */
export const languageOfFile = (file: string): string | null =>
  /(?:^|[\\/])text\.([A-Za-z0-9-]+)\.json$/.exec(file)?.[1] ?? null;

/** Reads a translation of `scenario` (in its own language) from text or bytes. Never throws. `file` is its name, which says the language. */
export function readOverlay(source: string | Uint8Array, scenario: Scenario, file: string): OverlayReading {
  try {
    const { text, findings: before } = textOf(source);
    const { root, overlay, findings } =
      before.length > 0 ? { overlay: null, findings: before } : read(text, scenario, file);
    const at = sourceOf(file, text);
    // Errors first: what is left out is told, however many warnings there are.
    const told = findings.toSorted((a, b) => Number(isError(b)) - Number(isError(a))).slice(0, MOST_PROBLEMS);
    const problems = told.map((finding) => problemFrom(at, root, finding));
    return { overlay, problems: problems.sort(byPlace) };
  } catch (error) {
    return { overlay: null, problems: [problemOfFile(file, ourFault(error))] };
  }
}

function read(text: string, scenario: Scenario, file: string): Step {
  const { root, complete, findings: before } = readJson(text);
  if (!root || !complete) return { overlay: null, findings: before };
  const { overlay: whole, findings } = overlayIn(valueOf(root));
  const misread = [...before, ...findings];
  if (whole === null) return { root, overlay: null, findings: misread };
  const broken = new Set(misread.map(textWith(root)));
  const readable = withBlanks(whole, broken);
  const checked = checkOverlay(readable, scenario, languageOfFile(file), broken);
  const wrong = new Set(checked.filter(isError).map(textWith(root)));
  const overlay = wrong.has(undefined) ? null : withBlanks(readable, wrong);
  return { root, overlay, findings: [...misread, ...checked] };
}

/** The key of the text that has it, or stands there twice; undefined for what lies elsewhere. */
const textWith =
  (root: JsonNode) =>
  ({ path, span, args }: Finding): unknown => {
    const [part, key = Reflect.get(Object(args), 'name') as unknown] = span ? pathAt(root, span.offset) : path;
    return part === 'texts' ? key : undefined;
  };
