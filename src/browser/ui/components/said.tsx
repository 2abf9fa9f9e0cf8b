// What somebody wrote, among words of ours: each keeps its own language and direction.
import type { ComponentChildren } from 'preact';
import { languageOfText, type RunView, type Speech } from '../../../core/run/view.ts';
import { plainText } from '../../../core/scenario/emphasis.ts';
import { directionOf } from '../text/locales.ts';
import { Words } from './prose.tsx';

/** For an element that holds nothing but such a text. */
export const inLanguage = (language: string) => ({ lang: language, dir: directionOf(language) });

/** For an element that holds a text of a scenario: one that nobody has translated yet is in the language of the original. */
export const inLanguageOf = (scenario: RunView['scenario'], text: string) => inLanguage(languageOfText(scenario, text));

interface SaidProps {
  readonly language: string;
  readonly children: ComponentChildren;
}

/** Such a text inside a line of ours. */
export const Said = ({ language, children }: SaidProps) => <bdi {...inLanguage(language)}>{children}</bdi>;

/** They mark it in a sentence until that is drawn. */
const [BEGIN, END] = ['\uE001', '\uE002'];

const withoutMarks = (text: string): string => text.replaceAll(/[\uE001\uE002]/g, '');

/** A sentence for where nothing can be marked or emphasised: a label, a file. */
export const unmarked = (text: string): string => plainText(withoutMarks(text));

/** Such a text as an argument of a message that `Sentence` draws. */
export const said = (text: string): string => `${BEGIN}${withoutMarks(text)}${END}`;

/** Of one text of a scenario after another. */
export type LanguageOf = (text: string) => string;

export const languageOfTexts =
  (speech: Speech): LanguageOf =>
  (text) =>
    languageOfText(speech, text);

interface SentenceProps {
  readonly text: string;
  readonly language: string | LanguageOf;
}

/** A message whose `said` arguments are in the author's language, or each in its own. */
export function Sentence({ text, language }: SentenceProps) {
  const pieces = text.split(/\uE001([^\uE002]*)\uE002/);
  return (
    <>
      {pieces.map((piece, at) =>
        at % 2 === 1 ? (
          <Said key={at} language={typeof language === 'string' ? language : language(piece)}>
            <Words text={piece} />
          </Said>
        ) : (
          piece
        ),
      )}
    </>
  );
}
