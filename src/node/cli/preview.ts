// `preview PATH`: serves the built game with this file in it, on this machine alone, and reloads it in place as it is written.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCommandLine } from './command-line.ts';
import { picturesBeside } from './picture-files.ts';
import { told } from './pack/own-files.ts';
import { openPreview } from './preview/serve.ts';
import { portraitNames, readScenario, readTranslation, type ScenarioFile } from './read-scenario.ts';
import { wholeNumber } from './run.ts';
import { scenarioFiles, folderOf, translationFiles } from './scenario-paths.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));
/** What the page is called by where the file does not say. */
const NAMELESS = 'scenario';
const LARGEST_PORT = 65_535;

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { port: null });
  if (paths.length !== 1) throw new UsageError('preview takes one scenario');
  const port = wholeNumber('port', flags.get('port') ?? '0');
  if (port > LARGEST_PORT) throw new UsageError(`--port goes up to ${LARGEST_PORT}`);
  const [file, ...more] = scenarioFiles(paths);
  if (file === undefined || more.length > 0)
    throw new UsageError('preview takes one scenario: name its folder or file');
  if (!existsSync(file)) {
    terminal.complain(stateOf(file));
    return 1;
  }
  if (!existsSync(`${DIST}index.html`)) {
    terminal.complain('The game isn’t built yet. Run this once, then try again:\n  npm run -s build');
    return 2;
  }
  const people = await portraitNames();
  const id = nameOf(readScenario(file), file);
  const onChange = (): void => terminal.say(stateOf(file, people));
  const preview = await openPreview({ file, id, dist: DIST, port, onChange }).catch(() => null);
  if (preview === null) {
    terminal.complain(`Port ${port} is taken. Leave --port out, and a free one is found.`);
    return 2;
  }
  const { url } = preview;
  terminal.say(`${url}?scenario=${id}`);
  terminal.say(
    `Begin anywhere: ${url}?scenario=${id}&week=2. Save ${basename(file)}, and the page follows. Ctrl+C ends it.`,
  );
  onChange();
  return new Promise<ExitCode>(() => undefined);
}

/** The id in the file, as far as it can be read; else its folder’s name. */
function nameOf({ scenario, source }: ScenarioFile, file: string): string {
  const said = scenario?.id ?? /"id"\s*:\s*"([a-z][a-z0-9_]{1,39})"/.exec(source)?.[1];
  return (
    said ??
    folderOf(file)
      ?.toLowerCase()
      .replaceAll(/[^a-z0-9_]/g, '_') ??
    NAMELESS
  );
}

/** The errors in it and in its translations, as `check` says them. */
export function stateOf(file: string, people?: readonly string[]): string {
  const scenario = readScenario(file, { people, pictures: picturesBeside(file) });
  const errors = told([scenario, ...translationFiles(file).map(readTranslation)], 'error');
  return errors.length === 0 ? 'No problems: the page shows it as it is.' : errors.join('\n\n');
}
