// What a learning system reads first: which standard, what the course is called, where it begins, and what belongs to it.
import type { Course, PackRequest } from './course.ts';
import { element, xmlDocument, type Element } from './xml.ts';

export interface ManifestText {
  readonly language: string;
  readonly title: string;
  readonly description: string;
}

export interface Manifest {
  readonly course: Course;
  readonly edition: PackRequest['edition'];
  /** In every language there is; the first is the course's own. */
  readonly texts: readonly ManifestText[];
  /** Paths of all that is in the package beside the manifest, sorted. */
  readonly files: readonly string[];
  /** The schemas lie in the package, too. */
  readonly withSchemas: boolean;
}

/** Where a packed game begins. */
export const START_PAGE = 'index.html';

/** Whole points as a share, with no more than two decimals. */
const share = (points: number): string => String(points / 100);

/** Nothing is loaded from these addresses: they are names. */
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const SCORM_12 = {
  xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
};
const SCORM_2004 = {
  xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
  'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
};
/** By namespace, the file at the package's root. Without these files it would only send a system looking for them. */
const schemaLocation = (places: Readonly<Record<string, string>>) => ({
  'xmlns:xsi': XSI,
  'xsi:schemaLocation': Object.entries(places)
    .map(([name, file]) => `${name} ${file}`)
    .join(' '),
});

const metadata = (schema: string, version: string): Element =>
  element('metadata', {}, [element('schema', {}, schema), element('schemaversion', {}, version)]);

/** One course of one thing to launch. */
function scormManifest(
  { course, texts, files }: Manifest,
  names: Readonly<Record<string, string>>,
  about: Element,
  scormType: Readonly<Record<string, string>>,
  ofItem: readonly (Element | undefined)[],
  ofOrganization: readonly Element[] = [],
): string {
  const title = element('title', {}, texts[0]?.title ?? course.title);
  const item = element('item', { identifier: 'item', identifierref: 'resource', isvisible: 'true' }, [
    title,
    ...ofItem,
  ]);
  const organization = element('organization', { identifier: 'organization' }, [title, item, ...ofOrganization]);
  const resource = element(
    'resource',
    { identifier: 'resource', type: 'webcontent', ...scormType, href: START_PAGE },
    files.map((href) => element('file', { href })),
  );
  return xmlDocument(
    element('manifest', { identifier: course.id, ...names }, [
      about,
      element('organizations', { default: 'organization' }, [organization]),
      element('resources', {}, [resource]),
    ]),
  );
}

function scorm12(manifest: Manifest): string {
  const { mastery } = manifest.course;
  const schemas = schemaLocation({
    [SCORM_12.xmlns]: 'imscp_rootv1p1p2.xsd',
    [SCORM_12['xmlns:adlcp']]: 'adlcp_rootv1p2.xsd',
  });
  return scormManifest(
    manifest,
    { ...SCORM_12, ...(manifest.withSchemas && schemas) },
    metadata('ADL SCORM', '1.2'),
    { 'adlcp:scormtype': 'sco' },
    [mastery === null ? undefined : element('adlcp:masteryscore', {}, String(mastery))],
  );
}

/**
 * Whether it is complete, and passed, is what the game says: left to itself a system takes whatever has been left for both. Where
 * nobody passes or fails, that stays unknown.
 */
function sequencing(mastery: number | null): Element {
  const least = mastery === null ? undefined : element('imsss:minNormalizedMeasure', {}, share(mastery));
  const objective = element('imsss:primaryObjective', { objectiveID: 'course', satisfiedByMeasure: least && 'true' }, [
    least,
  ]);
  return element('imsss:sequencing', {}, [
    element('imsss:objectives', {}, [objective]),
    element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
  ]);
}

function scorm2004(manifest: Manifest): string {
  const schemas = schemaLocation({
    [SCORM_2004.xmlns]: 'imscp_v1p1.xsd',
    [SCORM_2004['xmlns:adlcp']]: 'adlcp_v1p3.xsd',
    [SCORM_2004['xmlns:imsss']]: 'imsss_v1p0.xsd',
  });
  return scormManifest(
    manifest,
    { ...SCORM_2004, ...(manifest.withSchemas && schemas) },
    metadata('ADL SCORM', `2004 ${manifest.edition} Edition`),
    { 'adlcp:scormType': 'sco' },
    [sequencing(manifest.course.mastery)],
    [element('imsss:sequencing', {}, [element('imsss:controlMode', { choice: 'true', flow: 'true' })])],
  );
}

/** Stays the same, and nobody asks for what is there. `course` or `au`, then the course's id. */
const iri = (what: 'course' | 'au', id: string): string => `urn:x-skip-level:${what}:${id}`;

/** In every language. */
const langstrings = (texts: readonly ManifestText[], textOf: (text: ManifestText) => string): Element[] =>
  texts.map((text) => element('langstring', { lang: text.language }, textOf(text)));

function cmi5({ course, texts }: Manifest): string {
  const words = [
    element(
      'title',
      {},
      langstrings(texts, ({ title }) => title),
    ),
    element(
      'description',
      {},
      langstrings(texts, ({ description }) => description),
    ),
  ];
  const unit = {
    id: iri('au', course.id),
    // Also where somebody passes or fails: to go on hangs on having been through it.
    moveOn: 'Completed',
    masteryScore: course.mastery === null ? undefined : share(course.mastery),
    launchMethod: 'AnyWindow',
  };
  return xmlDocument(
    element('courseStructure', { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' }, [
      element('course', { id: iri('course', course.id) }, words),
      element('au', unit, [...words, element('url', {}, START_PAGE)]),
    ]),
  );
}

/** Its name at the package's root, and its text; null for what no learning system reads. */
export function manifestOf(manifest: Manifest): readonly [name: string, text: string] | null {
  switch (manifest.course.as) {
    case 'scorm12':
      return ['imsmanifest.xml', scorm12(manifest)];
    case 'scorm2004':
      return ['imsmanifest.xml', scorm2004(manifest)];
    case 'cmi5':
      return ['cmi5.xml', cmi5(manifest)];
    case 'html':
    case 'file':
      return null;
  }
}
