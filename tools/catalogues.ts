// Vite plugin: reads the messages of the interface's catalogues beforehand, so that the game needs no reader for them.
import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Message } from '../src/core/scenario/message.ts';
import { readMessage } from '../src/core/scenario/message-syntax.ts';
import { catalogueFaults, type Words } from './catalogue-faults.ts';

/** One file a language and part of the interface, one a language for what a run refuses and for what a session says. */
const CATALOGUE = /^(.*\/(?:ui\/text(?=\/[\w-]+\/)|(?:run|session)\/words)\/)([a-z]{2,3}(?:-\w+)*)((?:\/\w+)?\.ts)$/;

/** A file that was changed while developing is another module. */
async function wordsIn(file: string): Promise<Words> {
  const module = (await import(`${pathToFileURL(file).href}?${statSync(file).mtimeMs}`)) as { readonly WORDS: Words };
  return module.WORDS;
}

/** Null for what is no catalogue. Throws, naming the messages, where one cannot be read or a language's do not match the English ones. */
async function readCatalogue(file: string): Promise<Readonly<Record<string, Message>> | null> {
  const [, folder, language, part] = CATALOGUE.exec(file) ?? [];
  if (language === undefined) return null;
  const words = await wordsIn(file);
  const english = language === 'en' ? words : await wordsIn(`${folder}en${part}`);
  const faults = catalogueFaults(language, words, english);
  if (faults.length > 0) throw new Error(`${language}${part}:\n${faults.join('\n')}`);
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, readMessage(text)]));
}

export function catalogues(): Plugin {
  return {
    name: 'catalogues',
    enforce: 'pre',
    async transform(_, id) {
      const catalogue = await readCatalogue(id);
      return catalogue && { code: `export const WORDS = ${JSON.stringify(catalogue)};`, map: null };
    },
  };
}
