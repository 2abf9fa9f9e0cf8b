import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Launch } from '../../src/browser/lms/cmi5-launch.ts';
import {
  answered,
  completed,
  experienced,
  fullStatement,
  type Statement,
} from '../../src/browser/lms/cmi5-statements.ts';
import { pack } from '../../src/core/pack/pack.ts';
import type { PackRequest } from '../../src/core/pack/course.ts';
import { readPackage } from '../../tools/try-package/read-package.ts';
import { statementLine } from '../../tools/try-package/statement-line.ts';
import { siteOf, siteTexts } from '../support/fake-site.ts';
import { isJson } from '../support/cmi5-rules.ts';

const SITE = siteOf(siteTexts());

async function made(as: PackRequest['as'], mastery: number | null = null): Promise<Uint8Array> {
  const request = {
    as,
    scenarios: ['tutorial'],
    languages: null,
    edition: '3rd',
    title: null,
    mastery,
    brand: null,
  } as const;
  const packed = await pack(request, SITE);
  if ('problems' in packed) throw new Error(JSON.stringify(packed.problems));
  return packed.bytes;
}

test.each(['scorm12', 'scorm2004', 'cmi5'] as const)('a package is known for what it is: %s', async (as) => {
  expect(readPackage('a.zip', await made(as))).toMatchObject({ kind: as, mastery: null });
});

test('a cmi5 package says what it asks for', async () => {
  expect(readPackage('a.zip', await made('cmi5', 60))).toMatchObject({ kind: 'cmi5', mastery: 0.6 });
});

test('what is no package is told so, in words', async () => {
  expect(readPackage('README.md', readFileSync('README.md'))).toMatch(/^README\.md is no zip/);
  expect(readPackage('a.zip', await made('html'))).toMatch(
    /neither imsmanifest\.xml nor cmi5\.xml\. It was made for a web server/,
  );
});

const LAUNCH = { activity: 'https://lms.example/course/7', actor: {}, registration: 'r' } as unknown as Launch;
function lineOf(statement: Statement): string {
  const full: unknown = JSON.parse(JSON.stringify(fullStatement(statement, LAUNCH, {}, new Date(0))));
  return isJson(full) ? statementLine(full) : '';
}

test('a statement is a line: verb, id, words', () => {
  const decision = {
    id: 'friday_deck.board_deck',
    asked: 'It’s Friday. The deck is weak',
    choices: [{ id: 'sit_with_her', words: 'Sit with her' }],
    picked: ['sit_with_her'],
    said: 'Sit with her',
    language: 'en',
    at: new Date(0),
    ms: 900,
  };
  expect(lineOf(answered(LAUNCH, decision))).toBe(
    'answered friday_deck.board_deck = sit_with_her: It’s Friday. The deck is weak — Sit with her',
  );
  const idea = { id: 'D1', name: 'Attention is the work', language: 'en', score: 0.75 };
  expect(lineOf(experienced(LAUNCH, idea))).toBe('experienced D1 = 0.75: Attention is the work');
  expect(lineOf(completed(60_000))).toBe('completed');
});
