// What the screens need to know of the map. The stage's own layout has this shape; the screens don't know the stage.

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly align: 'left' | 'center' | 'right';
}
/** CSS px from the map's upper left corner. */
export interface MapLayout {
  readonly you: Spot & { readonly label: LabelSpot };
  readonly managers: readonly (Spot & { readonly label: LabelSpot })[];
  /** Where somebody may stand at the rim, the best place first. */
  readonly rim: readonly (Spot & { readonly label: LabelSpot })[];
  readonly rings: readonly number[];
  readonly labels: 'full' | 'name';
}

/** Below this, in CSS px, a map is no help and the list takes its place. */
const SMALLEST_MAP = { width: 320, height: 300 };
/** Share of the window's height that the map takes above the card; play.css says the same. */
const SHARE_ABOVE_CARD = 0.48;
/** Taken by the line above the map and by the card that laps over it, at most, in rem; play.css says the same. */
const MAP_MARGINS = { side: 3.75, above: 3.75 };
/** Taken by a line of words on the map, in rem; play.css says the same. */
const KEY = 1.5;
/** Card and its margin beside the map, in rem and as a share of the width; play.css says the same. */
const CARD = { rem: 31, share: 0.43, marginRem: 2.5 };

/** Whether the window has room for the map. `side`: the card is beside it, not below. `key`: words are on it. Sizes in CSS px. */
export function mapFits(width: number, height: number, side: boolean, rem: number, key = false): boolean {
  const mapWidth = side ? width - Math.min(CARD.rem * rem, CARD.share * width) - CARD.marginRem * rem : width;
  const margins = (side ? MAP_MARGINS.side : MAP_MARGINS.above) + (key ? KEY : 0);
  const mapHeight = (side ? height : height * SHARE_ABOVE_CARD) - margins * rem;
  return mapWidth >= SMALLEST_MAP.width && mapHeight >= SMALLEST_MAP.height;
}
