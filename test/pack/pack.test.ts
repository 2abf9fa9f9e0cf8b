import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Course, PackRequest } from '../../src/core/pack/course.ts';
import { pack } from '../../src/core/pack/pack.ts';
import { packProblemWords } from '../../src/core/pack/pack-problem-words.ts';
import { readTranslation } from '../../src/core/scenario/translated.ts';
import { textHash } from '../../src/core/scenario/text-hash.ts';
import { ownTutorial, siteOf, siteTexts } from '../support/fake-site.ts';

const TEXTS = siteTexts();
const asked = (request: Partial<PackRequest> = {}): PackRequest => ({
  as: 'scorm12',
  scenarios: ['tutorial'],
  languages: null,
  edition: '3rd',
  title: null,
  mastery: null,
  brand: null,
  ...request,
});

async function packed(request: Partial<PackRequest> = {}, texts = TEXTS) {
  const made = await pack(asked(request), siteOf(texts));
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  const files = unzipSync(made.bytes);
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  return { ...made, files, text, course: JSON.parse(text('course.json')) as Course };
}

async function refused(request: Partial<PackRequest>, texts = TEXTS): Promise<readonly string[]> {
  const made = await pack(asked(request), siteOf(texts));
  if (!('problems' in made)) throw new Error(`${made.name} was packed`);
  return made.problems.map((problem) => {
    if (problem.kind === 'said') return packProblemWords(problem);
    return `${problem.kind}: ${problem.problems.map((one) => ('code' in one ? one.code : one.says)).join(', ')}`;
  });
}

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0]);

/** The tutorial with a picture to look at, and another that nobody sees. */
function withPicture(file: string) {
  const own = ownTutorial();
  const source = JSON.parse(own.source) as { moments: { documents?: object[] }[] };
  source.moments[0]!.documents = [{ frame: 'picture', file, description: 'A board, empty.', licence: 'our own' }];
  return {
    ...own,
    source: JSON.stringify({ ...source, format: 2 }),
    overlays: new Map<string, string>(),
    pictures: new Map([
      [file, PNG],
      ['unseen.png', PNG],
    ]),
  };
}

const GERMAN = 'scenarios/tutorial/translation.de.json';

const but = (change: (texts: Map<string, string>) => void): Map<string, string> => {
  const texts = new Map(TEXTS);
  change(texts);
  return texts;
};

describe('what is in a package', () => {
  test('the course’s page and what it may ask for, the scenario, and nothing of the site alone', async () => {
    const { files } = await packed();
    const other = Object.keys(files).filter((path) => !path.startsWith('assets/portrait-'));
    expect(other).toEqual([
      'assets/course.css',
      'assets/course.js',
      'assets/cues.webm',
      'assets/de.js',
      'assets/en.js',
      'assets/icon.svg',
      'assets/shared.js',
      'assets/type.woff2',
      'course.json',
      'imsmanifest.xml',
      'index.html',
      'licences.txt',
      'scenarios/library.json',
      'scenarios/tutorial/checked.json',
      'scenarios/tutorial/scenario.json',
      'scenarios/tutorial/translation.de.json',
    ]);
  });

  test('the faces of its cast alone', async () => {
    const faces = Object.keys((await packed()).files).filter((path) => path.startsWith('assets/portrait-'));
    const { you, boss, managers } = JSON.parse(ownTutorial().source) as Record<string, { portrait: string }> & {
      managers: { portrait: string }[];
    };
    const cast = ['player', ...[you, boss, ...managers].map((one) => one?.portrait)];
    expect(faces).toEqual([...new Set(cast)].map((name) => `assets/portrait-${name}.js`).toSorted());
  });

  test('of a translation all but its texts with errors, and nothing of one that can’t be read', async () => {
    const own = ownTutorial();
    const german = own.overlays.get('text.de.json')!;
    const overlays = new Map([
      ['text.de.json', german.replace('Eine gute Orchideenwoche, und niemanden im Teich.', '{')],
      ['text.fr.json', '{ "format": 1 }'],
    ]);
    const { text, course, scenarios } = await packed({ scenarios: [{ ...own, overlays }] });
    const whole = await packed({ scenarios: [own] });
    expect(course.languages).toEqual(['en', 'de']);
    const [said, before] = [text, whole.text].map((read) => readTranslation(JSON.parse(read(GERMAN))));
    const { 'boss.wants': wants, ...rest } = before?.texts ?? {};
    expect([wants, said?.texts]).toEqual(['Eine gute Orchideenwoche, und niemanden im Teich.', rest]);
    expect(said?.untranslated).toEqual(['boss.wants', ...(before?.untranslated ?? [])]);
    expect(scenarios[0]?.untranslated['de']).toBe(whole.scenarios[0]!.untranslated['de']! + 1);
  });

  test('a course that says what it is', async () => {
    const { course, text } = await packed({ scenarios: ['friday_deck', 'tutorial'], mastery: 60, title: 'Two & more' });
    expect(course).toEqual({
      as: 'scorm12',
      id: expect.stringMatching(/^skip-level\.[0-9a-z]{10}$/),
      title: 'Two & more',
      scenarios: ['friday_deck', 'tutorial'],
      languages: ['en', 'de'],
      mastery: 60,
      brand: null,
    });
    expect(text('index.html')).toContain('<title>Two &amp; more</title>');
    const library = JSON.parse(text('scenarios/library.json')) as { id: string; guide?: true }[];
    expect(library.map(({ id, guide }) => [id, guide])).toEqual([
      ['friday_deck', undefined],
      ['tutorial', undefined],
    ]);
  });

  test('only the languages asked for, and its own', async () => {
    const { files, course, text } = await packed({ languages: ['en'] });
    expect(course.languages).toEqual(['en']);
    expect(Object.keys(files).filter((path) => /de\.js/.test(path))).toEqual([]);
    expect(JSON.parse(text('scenarios/tutorial/checked.json'))).toMatchObject({ translations: [] });
    expect(JSON.parse(text('scenarios/library.json'))).toMatchObject([{ languages: ['en'], words: {} }]);
    expect((await packed({ languages: ['de'] })).course.languages).toEqual(['en', 'de']);
  });

  test('somebody’s own scenario as the site would have it, to the same bytes', async () => {
    const [own, site] = [await packed({ scenarios: [ownTutorial()] }), await packed()];
    expect(own.bytes).toEqual(site.bytes);
    expect(own.name).toBe('tutorial-scorm12.zip');
  });

  test('nothing that its author noted for others than players', async () => {
    const own = ownTutorial();
    const source = JSON.parse(own.source) as { note?: string; moments: { note_facilitator?: string }[] };
    source.note = 'Planted for authors.';
    source.moments[0]!.note_facilitator = 'Planted for facilitators.';
    const { files, text } = await packed({ scenarios: [{ ...own, source: JSON.stringify(source) }] });
    expect(Object.keys(files).filter((path) => text(path).includes('Planted'))).toEqual([]);
  });

  test('pictures of its own, under names in small letters', async () => {
    const own = withPicture('Board_Plan.PNG');
    const { files, text } = await packed({ scenarios: [own] });
    expect(files['scenarios/tutorial/pictures/board_plan.png']).toEqual(own.pictures.get('Board_Plan.PNG'));
    expect(Object.keys(files).filter((path) => path.includes('unseen'))).toEqual([]);
    const source = text('scenarios/tutorial/scenario.json');
    expect(source).toContain('"file":"board_plan.png"');
    expect(JSON.parse(text('scenarios/tutorial/checked.json'))).toMatchObject({ textHash: textHash(source) });
  });

  test('the same bytes every time', async () => {
    expect((await packed()).bytes).toEqual((await packed()).bytes);
    expect((await packed({ mastery: 50 })).bytes).not.toEqual((await packed()).bytes);
  });
});

test('a course keeps its id whatever else is asked for', async () => {
  const id = async (request: Partial<PackRequest>) => (await packed(request)).course.id;
  expect(await id({})).toBe('skip-level.tutorial');
  expect(await id({ as: 'cmi5', title: 'Another', mastery: 40, languages: ['de'] })).toBe('skip-level.tutorial');
  const both = await id({ scenarios: ['tutorial', 'friday_deck'] });
  expect(await id({ scenarios: ['friday_deck', 'tutorial'] })).toBe(both);
});

test.each([
  ['scorm12', undefined, 'tutorial-scorm12.zip'],
  ['scorm2004', '3rd', 'tutorial-scorm2004.zip'],
  ['scorm2004', '4th', 'tutorial-scorm2004-4th.zip'],
  ['cmi5', undefined, 'tutorial-cmi5.zip'],
  ['html', undefined, 'tutorial-html.zip'],
] as const)('%s %s is called %s', async (as, edition, name) => {
  expect((await packed({ as, ...(edition && { edition }) })).name).toBe(name);
});

test('where a learning system of cmi5 keeps its records may be another address; otherwise nothing is sent anywhere', async () => {
  const policy = async (as: PackRequest['as']) =>
    /content="([^"]*)"/.exec((await packed({ as })).text('index.html'))?.[1];
  expect(await policy('cmi5')).toBe("default-src 'self'; connect-src 'self' https: http:; object-src 'none'");
  expect(await policy('scorm12')).toBe("default-src 'self'; object-src 'none'");
});

describe('nothing is packed', () => {
  test.each<[string, Partial<PackRequest>, RegExp]>([
    ['of nothing', { scenarios: [] }, /name a scenario at least/],
    ['of a scenario that is not there', { scenarios: ['nobody'] }, /no scenario called “nobody”/],
    ['of one scenario twice', { scenarios: ['tutorial', ownTutorial()] }, /Two of the scenarios are called “tutorial”/],
    ['in a language that nobody has written', { languages: ['fr'] }, /“fr”\. There are en, de/],
    ['to be passed with more than can be reached', { mastery: 101 }, /from 0 to 100, not “101”/],
    ['to be passed with no number', { mastery: Number.NaN }, /from 0 to 100, not “NaN”/],
    ['without a title', { title: '  ' }, /1 to 120 characters; this one has 0/],
    ['under a title that nothing has room for', { title: 'x'.repeat(121) }, /this one has 121/],
    [
      'with half of the schemas',
      { schemas: new Map([['ims_xml.xsd', new Uint8Array()]]) },
      /adlcp_rootv1p2\.xsd, imscp/,
    ],
    ['for a brand that can’t be read', { brand: { text: '{', files: new Map() } }, /^brand: no_json$/],
  ])('%s', async (_, request, words) => {
    expect(await refused(request)).toEqual([expect.stringMatching(words)]);
  });

  test('of somebody’s scenario with errors, which are told as a check tells them', async () => {
    const own = ownTutorial();
    const broken = { ...own, source: own.source.replace('"weeks"', '"weks"') };
    expect((await refused({ scenarios: [broken] })).join()).toMatch(/^scenario: S01/);
  });

  test('of a scenario that was built with problems, or changed since', async () => {
    const gone = but((texts) => texts.delete('scenarios/tutorial/checked.json'));
    const changed = but((texts) => texts.set('scenarios/tutorial/scenario.json', '{}'));
    for (const texts of [gone, changed]) expect((await refused({}, texts)).join()).toMatch(/“tutorial” was built with/);
  });

  test('without a build, or from one without a page for packages', async () => {
    expect(
      (
        await refused(
          {},
          but((texts) => texts.delete('pieces.json')),
        )
      ).join(),
    ).toMatch(/isn’t built/);
    const old = but((texts) => texts.set('pieces.json', '{ "entries": ["index.html"] }'));
    expect((await refused({}, old)).join()).toMatch(/no page for packages/);
  });
});
