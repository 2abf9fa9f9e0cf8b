// B01: an option whose tone tells it from the others of its question.
import type { Finding } from './finding.ts';
import { isEnglish, judgedQuestions, type JudgedQuestion } from './judged-questions.ts';
import type { Scenario } from './schema.ts';
import { withoutSpeech } from './speech.ts';
import { TONES, type Tone } from './tone.table.ts';

export const checkTone = (scenario: Scenario): Finding[] =>
  isEnglish(scenario) ? judgedQuestions(scenario).flatMap(unlike) : [];

/** The plainest first: an option is told of once. */
const IN_ORDER = ['reason', 'unkind', 'kind', 'belittled', 'absolute', 'hedged'] as const satisfies readonly Tone[];

interface Toned {
  readonly word: string;
  readonly start: number;
}

/** The first word of that tone. */
function toned(text: string, tone: Tone): Toned | null {
  const [found] = withoutSpeech(text).matchAll(TONES[tone]);
  if (found === undefined) return null;
  const word = found[0].replace(/^[,; ]+|^(?:and|or) /giu, '');
  return { word, start: found.index + found[0].length - word.length };
}

/** Where all are in one tone, none stands out. */
function unlike({ options }: JudgedQuestion): Finding[] {
  const telling = IN_ORDER.filter((tone) => options.some(({ thing }) => toned(thing.text, tone) === null));
  return options.flatMap(({ thing, path }): Finding[] => {
    for (const tone of telling) {
      const found = toned(thing.text, tone);
      if (found === null) continue;
      const within = { start: found.start, end: found.start + found.word.length };
      return [{ code: 'B01', says: tone, args: { word: found.word }, path: [...path, 'text'], within }];
    }
    return [];
  });
}
