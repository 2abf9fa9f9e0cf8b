// Where one is, for the window's title: tabs, history and screen readers go by it.
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

/** Names the place in the window's title. */
export const PlaceContext = createContext<(place: string) => void>(() => undefined);

/** While it is shown; what was there before comes back with whatever takes its place. */
export function usePlace(place: string): void {
  const setPlace = useContext(PlaceContext);
  useEffect(() => {
    const before = document.title;
    setPlace(place);
    return () => void (document.title = before);
  }, [place, setPlace]);
}
