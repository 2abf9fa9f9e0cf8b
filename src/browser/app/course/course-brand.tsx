// Whose course it is: a slim strip where one arrives and at the debrief, and a word in the window's title. While one plays there is none.
import { useMemo, useState } from 'preact/hooks';
import type { Brand } from '../../../core/pack/course.ts';
import { addressInPage } from '../../ui/components/address-in-page.ts';
import './course-brand.css';

/** The logo, which has the name in it; the name where there is none, or it does not come. */
export function CourseBrand({ brand: { name, logo } }: { readonly brand: Brand }) {
  const [failed, setFailed] = useState(false);
  const shown = logo !== undefined && !failed;
  return (
    <header class="course-brand">
      {shown ? <img src={addressInPage(logo)} alt={name} onError={() => setFailed(true)} /> : <span>{name}</span>}
    </header>
  );
}

/** "… – Wendmouth City", behind whatever the title is otherwise. A course that is called as the game is has its name there once. */
export const useBrandTitle = (setPlace: (place: string) => void, brand: Brand | null): ((place: string) => void) =>
  useMemo(
    () => (place: string) => {
      setPlace(place);
      if (document.title === `${place} · ${place}`) document.title = place;
      if (brand !== null) document.title += ` – ${brand.name}`;
    },
    [setPlace, brand],
  );
