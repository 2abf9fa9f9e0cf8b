// The documentation as the tests look at it: which files there are, and what they link to and tell people to type.
import { globSync, readFileSync } from 'node:fs';

export const PAGES = globSync(['*.md', 'assets/**/*.md', 'docs/**/*.md', 'scenarios/**/*.md'])
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

export const page = (path: string): string => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');

/** Text outside of code. */
const prose = (text: string): string => text.replace(/^```[^]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** Targets of links and pictures that stay within the project. */
export function relativeLinks(text: string): string[] {
  const targets = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** What GitHub makes of the headings of a page. */
export function anchors(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map((match) => match[1] ?? '');
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Commands in code blocks marked `sh`, one a line, without their comments. */
export function shellLines(text: string): string[] {
  const blocks = [...text.matchAll(/^```sh\n([^]*?)\n```$/gm)].map((match) => match[1] ?? '');
  return blocks.flatMap((block) => block.split('\n').map((line) => line.replace(/(^|\s+)#.*$/, ''))).filter(Boolean);
}

/** Names of the npm scripts that a text tells people to run. */
export function npmScripts(text: string): string[] {
  const named = [...text.matchAll(/\bnpm (?:run (?:-s )?([a-z:-]+)|(start|test)\b)/g)];
  return named.map(([, script, own]) => script ?? own ?? '');
}

/** Files that a text tells people to run with Node. */
export const nodeFiles = (text: string): string[] =>
  [...text.matchAll(/\bnode ((?:tools|test)\/\S+?\.ts)\b/g)].map((match) => match[1] ?? '');
