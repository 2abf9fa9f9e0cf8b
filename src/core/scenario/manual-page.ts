// The authors' manual: a page for every problem code. Where the pages are, whoever shows them knows.
import { isMeasuredCode, isProblemCode } from './codes.table.ts';

/** The page about a code, in Markdown; null if there is no such code. Rejects as `load` does, which is given the page's file name. */
export const manualPage = async (code: string, load: (name: string) => Promise<string>): Promise<string | null> =>
  isProblemCode(code) || isMeasuredCode(code) ? (await load(`${code}.md`)).trimEnd() : null;
