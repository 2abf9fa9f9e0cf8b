import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Mood } from '../../../core/scenario/vocabulary.ts';
import { elementsOf, useIcons, usePortrait } from './drawings.ts';
import { Icon } from './icon.tsx';

type Hue = 'good' | 'calm' | 'strained' | 'broken' | 'tired';

export const MOOD_HUE: Readonly<Record<Mood, Hue>> = {
  happy: 'good',
  proud: 'good',
  relieved: 'good',
  neutral: 'calm',
  sceptical: 'calm',
  worried: 'strained',
  angry: 'broken',
  exhausted: 'tired',
};

interface PortraitProps {
  readonly portrait: string;
  readonly name: string;
  readonly mood: Mood;
  /** In rem; `styled` where a style sheet gives it, as on the page that the build draws, which can hold no style of its own. */
  readonly size?: number;
  readonly styled?: boolean;
  /** Ring and badge tell the mood; never without words beside them. */
  readonly ring?: boolean;
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1))
    .join('');

function Face({ drawn }: { readonly drawn: string }) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(elementsOf(drawn)), [drawn]);
  return <span ref={place} class="face" />;
}

/** For a face that does not come and has no name to stand for it. */
const Somebody = () => (
  <svg viewBox="0 0 24 24" fill="currentColor" opacity="0.35">
    <circle cx="12" cy="9.5" r="4.5" />
    <path d="M3 24a9 8.5 0 0 1 18 0z" />
  </svg>
);

/** Says nothing by itself: the words next to it name the person and the mood. */
export function Portrait({ portrait, name, mood, size = 3.5, styled = false, ring = false }: PortraitProps) {
  const icons = useIcons();
  const drawn = usePortrait(portrait, mood);
  return (
    <span
      class="portrait"
      data-hue={MOOD_HUE[mood]}
      data-ring={ring || undefined}
      data-empty={portrait === '' || undefined}
      {...(!styled && { style: { '--size': `${size}rem` } })}
      aria-hidden="true"
    >
      {drawn ? (
        <Face drawn={drawn} />
      ) : (
        <span class="initials">
          {portrait === '' ? '' : drawn === null && name === '' ? <Somebody /> : initials(name)}
        </span>
      )}
      {ring && icons && mood !== 'neutral' && (
        <span class="badge">
          <Icon name={icons.ofMood[mood]} size={Math.max(0.875, size * 0.23)} />
        </span>
      )}
    </span>
  );
}
