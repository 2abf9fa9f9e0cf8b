// Vite plugin: reads the messages of the interface's catalogues beforehand, so that the game needs no reader for them.
import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Message } from '../src/core/scenario/message.ts';
import { readMessage } from '../src/core/scenario/message-syntax.ts';

const CATALOGUE = /\/src\/(browser\/ui\/text\/en(-\w+)?|core\/run\/words\/[a-z]{2})\.ts$/;

/** Throws, naming the message, where one cannot be read. */
function readCatalogue(catalogue: Readonly<Record<string, string>>): Readonly<Record<string, Message>> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, text]) => {
      try {
        return [key, readMessage(text)];
      } catch (error) {
        throw new Error(`the message ${key} cannot be read: ${String(error)}`, { cause: error });
      }
    }),
  );
}

export function catalogues(): Plugin {
  return {
    name: 'catalogues',
    enforce: 'pre',
    async transform(_, id) {
      if (!CATALOGUE.test(id)) return null;
      // A file that was changed while developing is another module.
      const address = `${pathToFileURL(id).href}?${statSync(id).mtimeMs}`;
      const module = (await import(address)) as Readonly<Record<string, Readonly<Record<string, string>>>>;
      const code = Object.entries(module).map(
        ([name, catalogue]) => `export const ${name} = ${JSON.stringify(readCatalogue(catalogue))};`,
      );
      return { code: code.join('\n'), map: null };
    },
  };
}
