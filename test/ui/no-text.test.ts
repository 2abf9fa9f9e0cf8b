// Files that are nothing to read: said by name, with the way out where there is one.
import { expect, test } from 'vitest';
import { whyNoText } from '../../src/browser/app/no-text.ts';
import { openFile } from '../../src/browser/app/open-scenario.ts';
import { LIMITS } from '../../src/core/scenario/vocabulary.ts';
import { createRunText } from '../support/words.ts';

const told = async (name: string, type: string, size = 4): Promise<string> => {
  const opened = await openFile(new File([new Uint8Array(size)], name, { type }));
  return opened.kind === 'not_text' || opened.kind === 'too_big' ? whyNoText(opened, createRunText('en')) : opened.kind;
};

test.each([
  ['photo.png', 'image/png', false],
  ['story.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', true],
  ['story.docx', '', true],
  ['story.odt', '', true],
])('%s (%s) is no text, and says so by its name', async (name, type, office) => {
  const words = await told(name, type);
  expect(words).toMatch(new RegExp(`^“${name}” can’t be read as text\\.`));
  expect(words.includes('save it there as plain text')).toBe(office);
});

test('what is too big says so by its name', async () => {
  expect(await told('all.json', 'application/json', LIMITS.fileBytes + 1)).toMatch(
    /^“all\.json” is larger than 5 MB\./,
  );
});
