// What a package says of itself. It came with the page, or lies beside it; somebody may have changed it by hand.
import { STANDARDS, type Brand, type Course } from '../../../core/pack/course.ts';

type Fields = Readonly<Record<string, unknown>>;

const ID = /^[a-z][a-z0-9_]{1,39}$/;
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** As packages have it: another address would be asked for from everybody who opens the course. */
const LOGO = /^brand-logo\.(?:svg|png|webp)$/;
/** Characters that fit beside a logo; a packer takes no more. */
const LONGEST_NAME = 60;

function readBrand(value: unknown): Brand | null {
  const { name, logo, light, dark, font } = Object(value) as Fields;
  const short = text(name)?.slice(0, LONGEST_NAME).trim() ?? '';
  if (short === '') return null;
  const own = LOGO.test(text(logo) ?? '') ? text(logo) : undefined;
  return { name: short, logo: own, light: text(light), dark: text(dark), font: text(font) };
}

/** Null for what is no course. */
export function readCourse(source: string): Course | null {
  let fields: Fields;
  try {
    fields = Object(JSON.parse(source)) as Fields;
  } catch {
    return null;
  }
  const as = STANDARDS.find((standard) => standard === fields['as']);
  const [id, title] = [text(fields['id']), text(fields['title'])];
  const scenarios = texts(fields['scenarios']).filter((one) => ID.test(one));
  if (as === undefined || id === undefined || title === undefined || scenarios.length === 0) return null;
  const { mastery } = fields;
  const wanted = typeof mastery === 'number' && mastery >= 0 && mastery <= 100 ? mastery : null;
  const languages = texts(fields['languages']);
  return { as, id, title, scenarios, languages, mastery: wanted, brand: readBrand(fields['brand']) };
}

/** Where a packer leaves it in the page, so that nothing has to be asked for. */
const IN_PAGE = 'course-json';

export async function findCourse(): Promise<Course | null> {
  const inPage = document.getElementById(IN_PAGE)?.textContent ?? '';
  if (inPage !== '') return readCourse(inPage);
  try {
    const answer = await fetch('course.json');
    return answer.ok ? readCourse(await answer.text()) : null;
  } catch {
    return null;
  }
}
