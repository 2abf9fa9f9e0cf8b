// What a player may set. Defaults are quiet: no sound, the system's colours, the map.

export interface Settings {
  /** Tag of a language; null is as the browser. */
  readonly language: string | null;
  readonly theme: 'system' | 'light' | 'dark';
  readonly size: '100' | '115' | '130';
  /** Follows the system unless set here. */
  readonly lessMotion: boolean;
  readonly look: 'map' | 'list';
  readonly shortcuts: boolean;
  /** 0–1. */
  readonly effects: number;
  readonly music: number;
}

export const USUAL_SETTINGS: Settings = {
  language: null,
  theme: 'system',
  size: '100',
  lessMotion: false,
  look: 'map',
  shortcuts: true,
  effects: 0,
  music: 0,
};
