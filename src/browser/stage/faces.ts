// Portraits as loaded images, by person and mood. Loading takes a moment: whoever asked is told when a face is there.
import { PEOPLE, portraitUrl } from '../../../assets/people/portraits.ts';
import type { Mood, PersonId } from '../../../assets/people/portraits.ts';

/** `nobody`: a person whom no one drew, or whose picture failed. */
export type Face = HTMLImageElement | 'loading' | 'nobody';
export interface Faces {
  face(person: string, mood: Mood): Face;
}

const isDrawn = (person: string): person is PersonId => PEOPLE.some((id) => id === person);

export function createFaces(onLoaded: () => void): Faces {
  const faces = new Map<string, Face>();
  const load = async (key: string, url: string): Promise<void> => {
    const image = new Image(256, 256);
    image.src = url;
    const loaded = await image.decode().then(
      () => image,
      () => 'nobody' as const,
    );
    faces.set(key, loaded);
    onLoaded();
  };
  return {
    face(person, mood) {
      if (!isDrawn(person)) return 'nobody';
      const key = `${person} ${mood}`;
      const known = faces.get(key);
      if (known !== undefined) return known;
      faces.set(key, 'loading');
      void load(key, portraitUrl(person, mood));
      return 'loading';
    },
  };
}
