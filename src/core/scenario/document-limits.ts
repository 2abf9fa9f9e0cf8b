// How many documents there may be, how long they get, and what they may show.

export const DOCUMENT_LIMITS = {
  /** Of a moment: what may be opened, and what lies there. */
  looks: 6,
  documents: 4,
  /** Lines, rows and entries of a document. */
  lines: 20,
  pictureBytes: 500_000,
} as const;

/** A file in the folder `pictures`, with nothing in its name that would lead out of it. */
export const PICTURE_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}\.(?:png|jpe?g|webp|PNG|JPE?G|WEBP)$/;

/** What a player can see of a manager: how the work went, late, and trust as it looks. Documents show no other level. */
export const SEEN_LEVELS = ['delivery', 'trust'] as const;
