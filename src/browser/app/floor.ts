/** The oldest browsers the game is built for: those that lay out by containers, know a small window’s height, and style by what is inside (`:has`). */
export const FLOOR = { chrome: 109, edge: 109, firefox: 121, safari: 16 } as const;
