// Two runs side by side in scenes and people: what came only in the one, and only in the other.
import { PeopleApart, Scenes } from './apart-words.tsx';
import type { RunTree } from './extras.ts';
import { useWords } from './words.ts';

/** Which run is which, without colour. */
export const MARKS = ['○', '●'] as const;

export interface Picked {
  readonly tree: RunTree;
  readonly picked: readonly [number, number];
}

/** What came only in the one and only in the other, and what that did to people. */
export function DifferentScenes({ tree, picked, heads }: Picked & { readonly heads: readonly string[] }) {
  const { t } = useWords();
  const apart = tree.apartOf(...picked);
  const [here, there] = picked.map((place) => tree.debriefOf(place));
  if (here === undefined || there === undefined) return null;
  if (apart.scenesHere.length + apart.scenesThere.length + apart.levels.length === 0)
    return <p>{t('debrief.compare.same')}</p>;
  return (
    <>
      <div class="turn-roads">
        {[apart.scenesHere, apart.scenesThere].map((scenes, at) => (
          <section key={at} aria-labelledby={`debrief-apart-${at}`} data-road={at === 1 ? 'there' : undefined}>
            <h3 id={`debrief-apart-${at}`}>
              {t('debrief.compare.only', {
                run: t('debrief.compare.marked', { mark: MARKS[at] ?? '', name: heads[at] ?? '' }),
              })}
            </h3>
            {scenes.length === 0 ? <p class="quiet">{t('debrief.compare.only_none')}</p> : <Scenes scenes={scenes} />}
            {at === 1 && <PeopleApart debrief={there} apart={apart} />}
          </section>
        ))}
      </div>
    </>
  );
}
