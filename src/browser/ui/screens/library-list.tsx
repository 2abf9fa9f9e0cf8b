import { useEffect, useRef, useState } from 'preact/hooks';
import { IDEAS } from '../../../core/scenario/vocabulary.ts';
import { useAnnounced } from '../components/announcer.tsx';
import { Button } from '../components/button.tsx';
import { useHeir } from '../components/focus.ts';
import type { Translate } from '../text/text.ts';
import { FirstEntry, LibraryEntry, type KeptHere, type LibraryItem } from './library-entry.tsx';
import { EVERYTHING, fits, LibraryFilter, wishedInPage, type FilterChoice } from './library-filter.tsx';

interface LibraryListProps {
  readonly items: readonly LibraryItem[];
  /** Runs that are kept here, by the scenario's id. */
  readonly runs: ReadonlyMap<string, KeptHere>;
  /** Ids of what has been played to the end. */
  readonly played: ReadonlySet<string>;
  readonly t: Translate;
  readonly addressOf: (id: string) => string;
  readonly onStart: (id: string) => void;
}

/** Fewer are seen at a glance. */
const FEW = 5;

/** Stays for who comes back from a scenario. */
let last = EVERYTHING;

function useWished() {
  const [wished, setWished] = useState(last);
  const [drawn] = useState(() => (typeof document === 'undefined' ? EVERYTHING : wishedInPage()));
  const onWish = (next: FilterChoice): void => setWished((last = next));
  useEffect(() => {
    if (drawn.idea + drawn.time !== '') onWish(drawn);
  }, []);
  return { wished, onWish, isAll: wished.idea + wished.time === '' };
}

export function LibraryList({ items, runs, played, t, addressOf, onStart }: LibraryListProps) {
  const { wished, onWish, isAll } = useWished();
  const part = useRef<HTMLDivElement>(null);
  const found = items.filter((item) => fits(item, wished));
  const count = t('home.found', { count: found.length });
  useAnnounced(isAll ? '' : count);
  useHeir(isAll, () => part.current?.querySelector('select'));
  const isNew = (id: string): boolean => id === 'tutorial' && played.size === 0;
  return (
    <div ref={part}>
      {items.length > FEW && (
        <LibraryFilter
          {...{ wished, t, onWish }}
          ideas={IDEAS.filter((idea) => items.some(({ teaches }) => teaches.includes(idea)))}
        />
      )}
      {!isAll && (
        <div class="actions library-found">
          <p>{count}</p>
          <Button onPress={() => onWish(EVERYTHING)}>{t('home.show_all')}</Button>
        </div>
      )}
      <ul class="library">
        {found.map((item) => {
          const Entry = isNew(item.id) ? FirstEntry : LibraryEntry;
          return (
            <li key={item.id} data-first={isNew(item.id) || undefined}>
              <Entry
                {...{ item, t }}
                run={runs.get(item.id)}
                played={played.has(item.id)}
                address={addressOf(item.id)}
                onStart={() => onStart(item.id)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
