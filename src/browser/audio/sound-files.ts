// Addresses relative to this module, so that the game runs from any folder of any server.

/** In order of preference; the browser fetches one of each row. */
export interface SoundFiles {
  readonly cues: readonly string[];
  readonly pad: readonly string[];
}

export const SOUND_FILES: SoundFiles = {
  // Opus keeps the attack of a struck bar crisp.
  cues: [
    new URL('../../../assets/sound/cues.webm', import.meta.url).href,
    new URL('../../../assets/sound/cues.mp3', import.meta.url).href,
  ],
  // MP3 holds low, steady tones far better at this size: 27 dB above its own noise, Opus 15 dB.
  pad: [
    new URL('../../../assets/sound/pad.mp3', import.meta.url).href,
    new URL('../../../assets/sound/pad.webm', import.meta.url).href,
  ],
};
