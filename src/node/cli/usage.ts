// What `--help` says: the list of all verbs, or one verb with its flags and an example.
import { fileURLToPath } from 'node:url';
import { HELP, HELP_GROUPS, helpOf, type Verb } from './help.table.ts';

const COMMAND = 'npm run scenario --';
const EXITS = 'Exit code: 0 clean, 1 the scenario has errors or misses something, 2 the command didn’t work.';

export const VERBS = Object.keys(HELP) as readonly Verb[];

/** In their groups, by name. */
function listOfVerbs(): string {
  const line = (verb: Verb): string => `  ${`${verb} ${helpOf(verb).takes}`.padEnd(24)}${helpOf(verb).says}`;
  return Object.entries(HELP_GROUPS)
    .map(([group, title]) => {
      const own = VERBS.filter((verb) => helpOf(verb).group === group).toSorted((a, b) => (a < b ? -1 : 1));
      return [title, ...own.map(line)].join('\n');
    })
    .join('\n\n');
}

export const USAGE = [
  `Usage: ${COMMAND} VERB …`,
  listOfVerbs(),
  `${COMMAND} VERB --help says more about one of them, with an example.`,
  `Guides for authors: ${fileURLToPath(new URL('../../../docs/authors/README.md', import.meta.url))}`,
  EXITS,
].join('\n\n');

export function usageOf(verb: Verb): string {
  const { takes, says, more, flags = {}, example } = helpOf(verb);
  const width = Math.max(...Object.keys(flags).map((flag) => flag.length), 0) + 2;
  return [
    `${verb}: ${says}.`,
    `Usage: ${COMMAND} ${[verb, takes].filter(Boolean).join(' ')}`,
    ...(more === undefined ? [] : [more]),
    ...(width === 2
      ? []
      : [
          Object.entries(flags)
            .map(([flag, what]) => `  ${flag.padEnd(width)}${what}`)
            .join('\n'),
        ]),
    `Example:\n  ${COMMAND} ${example}`,
  ].join('\n\n');
}
