/** Howler's two exports, fetched when sound is first wanted. */
export type Player = Pick<typeof import('howler'), 'Howl' | 'Howler'>;

export async function loadPlayer(): Promise<Player> {
  const loaded: Player & { readonly default?: Player } = await import('howler/dist/howler.core.min.js');
  return loaded.default ?? loaded; // Howler is CommonJS: bundlers differ in where they put its exports
}

/** False while the browser holds the sound back, or has put it to sleep and is about to wake it. */
export function isRunning({ Howler }: Player): boolean {
  return !Howler.usingWebAudio || Howler.ctx.state === 'running';
}
