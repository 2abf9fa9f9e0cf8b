import fc from 'fast-check';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { courseOf, textsOf } from '../../src/core/pack/course-of.ts';
import type { PackRequest } from '../../src/core/pack/course.ts';
import { manifestOf, type Manifest } from '../../src/core/pack/manifest.ts';
import type { LibraryEntry } from '../../src/core/scenario/library-entry.ts';
import { invalidOnes, isXmllintThere, withoutXmllint, type SchemaName } from '../support/xmllint.ts';

const ENTRY: LibraryEntry = {
  id: 'night_shift',
  title: 'The night shift',
  summary: 'Two wards, one lift.',
  teaches: ['D1'],
  minutes: 10,
  weeks: 4,
  language: 'en',
  languages: ['en', 'ar'],
  words: { ar: { title: 'وردية الليل', summary: 'جناحان ومصعد واحد.' } },
};
const FILES = ['assets/course-abcd1234.js', 'course.json', 'index.html', 'licences.txt'];

function written(asked: Partial<PackRequest> = {}, entry: Partial<LibraryEntry> = {}, more: Partial<Manifest> = {}) {
  const request: PackRequest = {
    as: 'scorm12',
    scenarios: ['night_shift'],
    languages: null,
    edition: '3rd',
    title: null,
    mastery: null,
    brand: null,
    ...asked,
  };
  const entries = [{ ...ENTRY, ...entry }];
  const course = courseOf(request, entries, null);
  const texts = textsOf(entries, course.languages, request.title);
  const made = manifestOf({ course, edition: request.edition, texts, files: FILES, withSchemas: false, ...more });
  if (made === null) throw new Error('no manifest');
  return { name: made[0], text: made[1] };
}

/** Throws where it is not well formed. */
const read = (text: string) =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
const elements = (text: string, name: string): Element[] => [...read(text).getElementsByTagName(name)];
const first = (text: string, name: string): Element | undefined => elements(text, name)[0];

const STANDARDS: readonly (readonly [SchemaName, Partial<PackRequest>])[] = [
  ['scorm12', { as: 'scorm12' }],
  ['3rd', { as: 'scorm2004', edition: '3rd' }],
  ['4th', { as: 'scorm2004', edition: '4th' }],
];

describe.skipIf(!isXmllintThere)(`as the standards’ own schemas have it${withoutXmllint}`, () => {
  test.each(STANDARDS)('%s is valid, with and without anything to pass', (schema, asked) => {
    const manifests = [null, 0, 60, 100].map((mastery) => written({ ...asked, mastery }).text);
    const withSchemas = written(asked, {}, { withSchemas: true }).text;
    expect(invalidOnes(schema, [...manifests, withSchemas])).toEqual([]);
  });

  test.each<[SchemaName, Partial<PackRequest>, string, string]>([
    ['scorm12', { as: 'scorm12' }, 'adlcp:scormtype="sco"', 'adlcp:scormtype="game"'],
    ['scorm12', { as: 'scorm12' }, 'organizations', 'organisations'],
    ['scorm12', { as: 'scorm12', mastery: 60 }, 'adlcp:masteryscore>', 'adlcp:mastery>'],
    ['scorm12', { as: 'scorm12' }, 'identifier="skip', 'identifier="1skip'],
    ['3rd', { as: 'scorm2004' }, 'adlcp:scormType', 'adlcp:scormtype'],
    ['3rd', { as: 'scorm2004', mastery: 60 }, '>0.6<', '>60<'],
    ['3rd', { as: 'scorm2004' }, 'completionSetByContent', 'completedByContent'],
    ['4th', { as: 'scorm2004', edition: '4th' }, '<imsss:controlMode choice', '<imsss:controlMode pick'],
    [
      '4th',
      { as: 'scorm2004', edition: '4th', mastery: 60 },
      'satisfiedByMeasure="true"',
      'satisfiedByMeasure="maybe"',
    ],
  ])('a fault is found: %s, %j, %s', (schema, asked, right, wrong) => {
    const { text } = written(asked);
    expect(text).toContain(right);
    expect(invalidOnes(schema, [text, text.replaceAll(right, wrong)])).toEqual([1]);
  });

  test('whatever a course is called', () => {
    const titles = fc.sample(hostile, { numRuns: 40, seed: 7 });
    for (const [schema, asked] of STANDARDS)
      expect(
        invalidOnes(
          schema,
          titles.map((title) => written({ ...asked, title }).text),
        ),
      ).toEqual([]);
  });
});

/** What breaks out of texts, attributes and comments, is no character, or runs from right to left. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '&',
        '<',
        '>',
        '"',
        "'",
        ']]>',
        '<!--',
        '&amp;',
        '<?x',
        '\0',
        '\u0008',
        '\uFFFF',
        '\uD800',
        '$&',
        '*',
      ),
      fc.constantFrom('وردية', 'Schicht', '夜勤', '🌙', '\u202E', '\u2028'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').slice(0, 100) || 'x');

const isWritable = (one: string): boolean => one >= ' ' && !/^[\uD800-\uDFFF\uFFFE\uFFFF]$/u.test(one);

test('a title is read as it was written, but for what XML can’t say', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('scorm12', 'scorm2004', 'cmi5'), (title, as) => {
      const { text } = written({ as, title });
      const said = title.replace(/\s+/g, ' ').trim();
      const shown = Array.from(said, (one) => (isWritable(one) ? one : '\uFFFD')).join('');
      const place = as === 'cmi5' ? 'langstring' : 'title';
      expect(first(text, place)?.textContent).toBe(shown);
    }),
  );
});

test.each(STANDARDS)('%s lists every file, begins at the page, and names nothing outside itself', (_, asked) => {
  const { name, text } = written(asked);
  expect(name).toBe('imsmanifest.xml');
  expect(elements(text, 'file').map((file) => file.getAttribute('href'))).toEqual(FILES);
  expect(first(text, 'resource')?.getAttribute('href')).toBe('index.html');
  expect(text).not.toContain('schemaLocation');
  expect(first(text, 'manifest')?.getAttribute('identifier')).toBe('skip-level.night_shift');
  // The schemas do not look whether there is what is referred to.
  const id = (name: string) => first(text, name)?.getAttribute('identifier');
  expect(first(text, 'organizations')?.getAttribute('default')).toBe(id('organization'));
  expect(first(text, 'item')?.getAttribute('identifierref')).toBe(id('resource'));
});

test('whoever brings the schemas finds them named, each by its file at the root', () => {
  const { text } = written({}, {}, { withSchemas: true });
  expect(first(text, 'manifest')?.getAttribute('xsi:schemaLocation')).toBe(
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
  );
});

test('each says which standard and edition it is', () => {
  const versions = STANDARDS.map(([, asked]) => first(written(asked).text, 'schemaversion')?.textContent);
  expect(versions).toEqual(['1.2', '2004 3rd Edition', '2004 4th Edition']);
});

test('what has to be reached is there where somebody wants it, and nowhere else', () => {
  const passes = (as: PackRequest['as'], mastery: number | null) => {
    const { text } = written({ as, mastery });
    return (
      first(text, 'adlcp:masteryscore')?.textContent ??
      first(text, 'imsss:minNormalizedMeasure')?.textContent ??
      first(text, 'au')?.getAttribute('masteryScore') ??
      null
    );
  };
  expect(['scorm12', 'scorm2004', 'cmi5'].map((as) => passes(as as PackRequest['as'], 65))).toEqual([
    '65',
    '0.65',
    '0.65',
  ]);
  expect(['scorm12', 'scorm2004', 'cmi5'].map((as) => passes(as as PackRequest['as'], null))).toEqual([
    null,
    null,
    null,
  ]);
  const primary = (mastery: number | null) =>
    first(written({ as: 'scorm2004', mastery }).text, 'imsss:primaryObjective')?.getAttribute('satisfiedByMeasure');
  expect([primary(65), primary(null)]).toEqual(['true', null]);
});

const CMI5 = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
const MOVE_ON = ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'];
const named = (parent: Element): string[] =>
  [...parent.childNodes].flatMap((node) => (node.nodeType === 1 ? [node.nodeName] : []));

/** What the cmi5 specification (13.1, 14.0) asks of a course of one unit; those that do not hold. */
function cmi5Faults(text: string): string[] {
  const root = read(text).documentElement;
  const [course, unit] = [first(text, 'course'), first(text, 'au')];
  if (!root || !course || !unit) return ['there is a course and a unit'];
  const score = unit.getAttribute('masteryScore');
  const texts = ['title', 'description'].flatMap((name) => elements(text, name));
  const tags = texts.map((one) => [...one.getElementsByTagName('langstring')].map((said) => said.getAttribute('lang')));
  const address = first(text, 'url')?.textContent ?? '';
  const ids = [course, unit].map((one) => one.getAttribute('id') ?? '');
  const rules: Record<string, boolean> = {
    'it is of the namespace of cmi5': root.namespaceURI === CMI5 && root.localName === 'courseStructure',
    'the course comes before its unit': named(root).join() === 'course,au',
    'the course has a title and a description': named(course).join() === 'title,description',
    'the unit has both, and an address': named(unit).join() === 'title,description,url',
    'ids are whole IRIs': ids.every((id) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(id)),
    'no two ids are alike': ids[0] !== ids[1],
    'texts say their language': tags.every(
      (one) => one.length > 0 && one.every((tag) => /^[a-z]{2,3}(-\w+)*$/.test(tag ?? '')),
    ),
    'no language comes twice': tags.every((one) => new Set(one).size === one.length),
    'the address lies in the package': FILES.includes(address),
    'when to move on is one of five': MOVE_ON.includes(unit.getAttribute('moveOn') ?? ''),
    'the window is one of two': ['AnyWindow', 'OwnWindow'].includes(unit.getAttribute('launchMethod') ?? ''),
    'what passes is a share': score === null || (/^[01](\.\d{1,4})?$/.test(score) && Number(score) <= 1),
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}

describe('cmi5', () => {
  test.each([null, 0, 65, 100])('keeps to its specification, with %s to pass', (mastery) => {
    const { name, text } = written({ as: 'cmi5', mastery });
    expect(name).toBe('cmi5.xml');
    expect(cmi5Faults(text)).toEqual([]);
  });

  test('has its words in every language', () => {
    const said = elements(written({ as: 'cmi5' }).text, 'langstring').slice(0, 2);
    expect(said.map((one) => [one.getAttribute('lang'), one.textContent])).toEqual([
      ['en', 'The night shift'],
      ['ar', 'وردية الليل'],
    ]);
  });

  test.each([
    ['it is of the namespace of cmi5', 'v1/CourseStructure', 'v2/CourseStructure'],
    ['the unit has both, and an address', '<url>index.html</url>', ''],
    ['ids are whole IRIs', 'id="urn:x-skip-level:au:', 'id="au/'],
    ['no two ids are alike', 'level:au:', 'level:course:'],
    ['texts say their language', ' lang="ar"', ''],
    ['no language comes twice', 'lang="ar"', 'lang="en"'],
    ['the address lies in the package', '>index.html<', '>https://example.org/<'],
    ['when to move on is one of five', '"Completed"', '"completed"'],
    ['the window is one of two', '"AnyWindow"', '"Popup"'],
    ['what passes is a share', 'masteryScore="0.65"', 'masteryScore="65"'],
  ])('a fault is found: %s', (rule, right, wrong) => {
    const { text } = written({ as: 'cmi5', mastery: 65 });
    expect(text).toContain(right);
    expect(cmi5Faults(text.replaceAll(right, wrong))).toContain(rule);
  });
});

test('several are called together what somebody says, or by their titles as far as lists have room', () => {
  const entries = [ENTRY, { ...ENTRY, id: 'other', title: 'Other', words: {} }];
  expect(textsOf(entries, ['en', 'ar'], null)).toEqual([
    { language: 'en', title: 'The night shift · Other', description: 'The night shift · Other' },
    { language: 'ar', title: 'وردية الليل · Other', description: 'وردية الليل · Other' },
  ]);
  const many = textsOf([ENTRY, ...Array.from({ length: 9 }, () => ({ ...ENTRY, words: {} }))], ['en'], null);
  expect(many[0]?.title).toBe('The night shift · The night shift · The night shift · The n…');
  expect(textsOf(entries, ['en'], ' Leading  *leads* ')[0]?.title).toBe('Leading *leads*');
});

test('an author’s title without end is cut where every list has room for it', () => {
  const [text] = textsOf([{ ...ENTRY, title: `A *long* ${'🌙'.repeat(200)}` }], ['en'], null);
  expect(Array.from(text?.title ?? '')).toHaveLength(120);
  expect(text?.title).toMatch(/^A long 🌙+…$/u);
});
