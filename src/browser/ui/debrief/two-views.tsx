// One decision seen two ways: for one person in your own run, and on the average of everybody. Where the two differ, it says why.
import type { Debrief } from '../../../core/run/debrief.ts';
import type { TurningPoint } from '../../../core/lab/turning.ts';
import { decimal, listed, signed } from '../text/formats.ts';
import type { FuturesView } from './extras.ts';
import { useExtras, useFuturesView } from './extras.ts';
import { roadFigures, type OtherRoad } from './futures-figures.ts';
import { managerOf } from './managers.ts';
import { useWords } from './words.ts';
import type { Words } from './words.ts';

/** Heads; less is no difference to speak of. */
const HEADS = 0.5;

/** That very road among the futures, once they are there. */
function overFutures(point: TurningPoint, view: FuturesView): OtherRoad | null {
  if (view.kind !== 'done') return null;
  const figures = roadFigures(view.futures, view.roads).find(({ road }) => road.decision === point.decision);
  return figures?.others.find(({ option }) => option === point.there.option) ?? null;
}

/** As they are shown: two signs that a reader sees want a word. */
const isAgainst = (one: number, other: number): boolean => Math.round(one) * Math.round(other) < 0;

/** Why the mean goes the other way than the person it was about: whose trust outweighs theirs. */
function whoElse(debrief: Debrief, { about, ends }: TurningPoint, words: Words): string {
  const own = ends.find(({ manager }) => manager === about)?.trust ?? 0;
  const others = ends
    .filter(({ manager, trust }) => manager !== about && isAgainst(own, trust))
    .toSorted((a, b) => Math.abs(b.trust) - Math.abs(a.trust));
  return listed(
    words.locale,
    others.map(({ manager, trust }) =>
      words.t('debrief.views.person', {
        name: managerOf(debrief, manager)?.short ?? manager,
        amount: signed(words.locale, trust),
      }),
    ),
  );
}

/** The sentences, none of them without the figure it rests on. */
export function viewsOf(debrief: Debrief, point: TurningPoint, other: OtherRoad | null, words: Words): string[] {
  const { t, locale } = words;
  const { about, ends, overall } = point;
  const own = ends.find(({ manager }) => manager === about)?.trust ?? 0;
  const name = managerOf(debrief, about)?.short ?? '';
  const futures = other?.means.trustEnd ?? overall.trust;
  const trust = t('debrief.views.trust', {
    name: name === '' ? 'none' : name,
    own: signed(locale, own),
    all: signed(locale, overall.trust),
    futures: other === null ? 'none' : signed(locale, futures),
  });
  // A road that comes to the same trust has its difference elsewhere: beside, and in the figures.
  const isEven = [own, overall.trust, futures].every((points) => Math.round(points) === 0);
  const others = whoElse(debrief, point, words);
  const kept = other?.means.peopleKept ?? overall.kept;
  const left = -kept;
  return [
    ...(isEven ? [] : [trust]),
    ...(isAgainst(own, overall.trust) && others !== '' ? [t('debrief.views.others', { list: others })] : []),
    ...(isAgainst(overall.trust, futures) ? [t('debrief.views.luck')] : []),
    ...(Math.abs(kept) >= HEADS
      ? [
          t(left > 0 ? 'debrief.views.more_leave' : 'debrief.views.fewer_leave', {
            count: decimal(locale, Math.abs(left), 1),
          }),
        ]
      : []),
  ];
}

export function TwoViews({ debrief, point }: { readonly debrief: Debrief; readonly point: TurningPoint }) {
  const words = useWords();
  const view = useFuturesView();
  const other = overFutures(point, view);
  return (
    <p class="two-views" aria-busy={view.kind === 'running'}>
      {viewsOf(debrief, point, other, words).join(' ')}
    </p>
  );
}

/** The turning point, once it is known, where a road is told that it is about. */
export function useTurningAt(decision: number): TurningPoint | null {
  const { turning } = useExtras();
  return turning.kind === 'done' && turning.point?.decision === decision ? turning.point : null;
}
