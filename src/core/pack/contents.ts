// What is in a package, for whoever makes it to see before anybody plays it.
import type { LibraryEntry } from '../scenario/library-entry.ts';
import { openKeys, textKeys } from '../scenario/text-keys.ts';
import type { PackedScenario, Site } from './course.ts';
import { textIn, type ScenarioPieces } from './scenario-files.ts';

/** How many texts of the scenario a translation lacks. */
const lackingIn = (translation: string): number =>
  (JSON.parse(translation) as { readonly untranslated: readonly string[] }).untranslated.length;

/** It has the id of one of the site's own, and is another. */
async function hasNamesake({ scenario, texts }: ScenarioPieces, library: readonly LibraryEntry[], site: Site) {
  if (!library.some(({ id }) => id === scenario.id)) return false;
  const path = `scenarios/${scenario.id}/scenario.json`;
  return texts.get(path) !== (await textIn(site, path));
}

/** `library`: what the site lists. */
export async function contentsOf(
  all: readonly ScenarioPieces[],
  library: readonly LibraryEntry[],
  site: Site,
): Promise<readonly PackedScenario[]> {
  return Promise.all(
    all.map(async (one) => {
      const { id, minutes, language } = one.scenario;
      const lacking = one.entry.languages
        .filter((tag) => tag !== language)
        .map((tag) => [tag, lackingIn(one.texts.get(`scenarios/${id}/translation.${tag}.json`) ?? '')] as const);
      return {
        id,
        minutes,
        language,
        texts: openKeys(textKeys(one.scenario), {}).all,
        untranslated: Object.fromEntries(lacking),
        namesake: await hasNamesake(one, library, site),
      };
    }),
  );
}
