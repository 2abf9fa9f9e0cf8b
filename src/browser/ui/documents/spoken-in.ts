import { languageOfText, type Speech } from '../../../core/run/view.ts';
import { inLanguage } from '../components/said.tsx';

/** For an element that holds one text of a document. */
export const spokenIn = (speech: Speech, text: string) => inLanguage(languageOfText(speech, text));
