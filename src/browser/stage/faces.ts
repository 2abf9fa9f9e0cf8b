// Portraits as painters, by person and mood. They come one by one: whoever asked is told when a face is there.
import { loadPerson } from '../../../assets/people/drawn-people.ts';
import type { Mood } from '../../../assets/people/people.ts';
import { portraitSvg } from '../../../assets/people/portraits.ts';
import { drawingPainter, type DrawingPainter } from './paint-drawing.ts';

/** `nobody`: a person whom no one drew, or whose picture did not come; another mood of theirs asks for it again. */
export type Face = DrawingPainter | 'loading' | 'nobody';
export interface Faces {
  face(person: string, mood: Mood): Face;
}

export function createFaces(onLoaded: () => void): Faces {
  const faces = new Map<string, Face>();
  const load = async (key: string, person: string, mood: Mood): Promise<void> => {
    const drawn = await loadPerson(person);
    faces.set(key, drawn === null ? 'nobody' : drawingPainter(portraitSvg(drawn, mood)));
    onLoaded();
  };
  return {
    face(person, mood) {
      const key = `${person} ${mood}`;
      const known = faces.get(key);
      if (known !== undefined) return known;
      faces.set(key, 'loading');
      void load(key, person, mood);
      return 'loading';
    },
  };
}
