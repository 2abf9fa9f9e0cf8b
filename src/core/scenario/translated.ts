// A scenario in another language: the same rules with other words. Needs neither the schema nor any reader.
import type { Scenario } from './schema.ts';
import type { Spoken } from './spoken.ts';

/** An overlay made ready for one very scenario: whoever applies it reads and checks nothing any more. Plain data. */
export interface Translation {
  readonly language: string;
  /** Content hash of the scenario it was made for. */
  readonly of: string;
  /** Whether its texts have nothing to fill in, so that no reader of messages is needed for them. */
  readonly onlyWords: boolean;
  /** By the text's place in that scenario: `moments.0.options.1.text`. */
  readonly texts: Readonly<Record<string, string>>;
  /** Places of the texts that stay as they are, people's names apart. */
  readonly untranslated: readonly string[];
}

const isTexts = (value: unknown): value is Translation['texts'] =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

/** The one place that takes a value from outside for a translation; null for anything else. */
export function readTranslation(value: unknown): Translation | null {
  const { language, of, onlyWords, texts, untranslated } = Object(value) as Readonly<Record<string, unknown>>;
  const isOne =
    typeof language === 'string' &&
    typeof of === 'string' &&
    typeof onlyWords === 'boolean' &&
    isTexts(texts) &&
    Array.isArray(untranslated) &&
    isTexts(untranslated);
  return isOne ? (value as Translation) : null;
}

/**
 * `scenario` spoken in the language of `translation`, text by text: what it leaves out stays. Its rules hash and content hash
 * stay as well. `translation.of` must be the content hash of `scenario`, or texts land in wrong places.
 */
export function translated(scenario: Scenario, translation: Translation): Spoken {
  const { language, texts, untranslated } = translation;
  return {
    ...(withTexts(scenario, texts, '') as Scenario),
    language,
    original: scenario,
    untranslated: untranslated.flatMap((place) => {
      const text = textAt(scenario, place);
      return text === null ? [] : [{ text, about: aboutAt(scenario, place) }];
    }),
  };
}

function withTexts(value: unknown, texts: Translation['texts'], place: string): unknown {
  if (typeof value === 'string') return Object.hasOwn(texts, place) ? texts[place] : value;
  if (typeof value !== 'object' || value === null) return value;
  const inside = (step: string | number): string => (place === '' ? String(step) : `${place}.${step}`);
  if (Array.isArray(value)) return value.map((item, index) => withTexts(item, texts, inside(index)));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withTexts(inner, texts, inside(name))]),
  );
}

function textAt(scenario: Scenario, place: string): string | null {
  const text = place.split('.').reduce<unknown>((thing, step) => Reflect.get(Object(thing), step), scenario);
  return typeof text === 'string' ? text : null;
}

function aboutAt({ moments, managers, away }: Scenario, place: string): string | null {
  const [part, index] = place.split('.');
  if (part === 'moments') return moments[Number(index)]?.about ?? null;
  if (part === 'away') return away?.[Number(index)]?.about ?? null;
  return part === 'managers' ? (managers[Number(index)]?.id ?? null) : null;
}
