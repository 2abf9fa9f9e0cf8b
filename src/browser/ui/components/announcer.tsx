import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** The one polite live region. Each line is a new element, so that saying the same thing twice is heard twice. */
export function Announcer({ lines }: { readonly lines: readonly { readonly key: number; readonly text: string }[] }) {
  return (
    <div class="spoken" aria-live="polite" aria-atomic="false" aria-relevant="additions">
      {lines.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}

/** Speaks a sentence in that region. Nothing else on a page is live: what is inserted already filled is heard in pieces, or not at all. */
export const AnnounceContext = createContext<(text: string) => void>(() => undefined);
export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext);

/** Speaks what comes to be shown, and whatever takes its place; nothing while it is empty. The same once more for another `time`. */
export function useAnnounced(text: string, time?: unknown): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (text !== '') announce(text);
  }, [text, time]);
}
