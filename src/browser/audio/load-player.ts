type Exports = Pick<typeof import('howler'), 'Howl' | 'Howler'>;
/** Howler's two exports, fetched when sound is first wanted. */
export interface Player extends Exports {
  /** Its types leave out what it takes itself to be doing. */
  readonly Howler: Exports['Howler'] & { readonly state?: 'running' | 'suspending' | 'suspended' };
}

export async function loadPlayer(): Promise<Player> {
  const loaded: Player & { readonly default?: Player } = await import('howler/dist/howler.core.min.js');
  return loaded.default ?? loaded; // Howler is CommonJS: bundlers differ in where they put its exports
}

/** False while the browser holds the sound back, or has put it to sleep and is about to wake it. */
export function isRunning({ Howler }: Player): boolean {
  return !Howler.usingWebAudio || Howler.ctx.state === 'running';
}

/** The system has taken the sound away: a call, a sleeping computer, another app. Howler knows only when it has put itself to sleep. */
export function isTaken({ Howler }: Player): boolean {
  return Howler.usingWebAudio && Howler.state === 'running' && Howler.ctx.state !== 'running';
}
