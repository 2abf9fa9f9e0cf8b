// What the projector shows; phones show some of it, too.
export const WORDS = {
  'slides.title': 'Projector',
} as const;
