// Reads a translation and holds it against the scenario it is for.
import { PROBLEM_CODES } from './codes.table.ts';
import { textOf } from './check-scenario.ts';
import { checkOverlay } from './check-overlay.ts';
import { ourFault, problemFrom, problemOfFile, type Finding } from './finding.ts';
import { valueOf, type JsonNode } from './json-tree.ts';
import { overlayIn, type Overlay } from './overlay.ts';
import { byPlace, MOST_PROBLEMS, type Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import type { Scenario } from './schema.ts';
import { sourceOf } from './source.ts';

interface OverlayReading {
  /** Null if and only if there is a problem of level "error". */
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
    const problems = findings.slice(0, MOST_PROBLEMS).map((finding) => problemFrom(at, root, finding));
    return { overlay, problems: problems.sort(byPlace) };
  } catch (error) {
    return { overlay: null, problems: [problemOfFile(file, ourFault(error))] };
  }
}

function read(text: string, scenario: Scenario, file: string): Step {
  const { root, complete, findings: before } = readJson(text);
  if (!root || !complete) return { overlay: null, findings: before };
  const { overlay, findings } = overlayIn(valueOf(root));
  const all = [...before, ...findings, ...(overlay ? checkOverlay(overlay, scenario, languageOfFile(file)) : [])];
  const hasErrors = all.some(({ code, level }) => (level ?? PROBLEM_CODES[code]) === 'error');
  return { root, overlay: hasErrors ? null : overlay, findings: all };
}
