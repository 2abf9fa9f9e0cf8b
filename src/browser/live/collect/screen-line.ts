// From the window in front of the facilitator to the one on the projector, in the same browser: no network is needed.
import type { Slide } from '../../../core/session/slide.ts';

/** A slide, and the language of what was played. */
export interface OnScreen {
  readonly slide: Slide;
  readonly language: string;
}

/** Of this page; another tab with another copy of the game has another origin, or hears the same facilitator. */
const NAME = 'skip-level/collect';

type Told = { readonly kind: 'slide'; readonly shown: OnScreen | null } | { readonly kind: 'here' };

/** A window that was opened before a newer build was put up may say it otherwise. */
const isTold = (value: unknown): value is Told => {
  const { kind, shown } = Object(value) as Readonly<Record<string, unknown>>;
  return kind === 'here' || (kind === 'slide' && (shown === null || Object(shown).slide !== undefined));
};

interface ScreenLine<Say> {
  readonly say: Say;
  readonly close: () => void;
}

const silent = { say: () => undefined, close: () => undefined };

/** Shows a slide there, and again to every window that opens later. */
export function toScreen(): ScreenLine<(shown: OnScreen | null) => void> {
  if (typeof BroadcastChannel === 'undefined') return silent;
  const channel = new BroadcastChannel(NAME);
  let last: OnScreen | null = null;
  const tell = (): void => channel.postMessage({ kind: 'slide', shown: last } satisfies Told);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => isTold(data) && data.kind === 'here' && tell();
  return {
    say(shown) {
      last = shown;
      tell();
    },
    close() {
      last = null;
      tell();
      channel.close();
    },
  };
}

/** Follows whoever shows; asks once what there is. */
export function fromFacilitator(heard: (shown: OnScreen | null) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => isTold(data) && data.kind === 'slide' && heard(data.shown);
  channel.postMessage({ kind: 'here' } satisfies Told);
  return () => channel.close();
}
