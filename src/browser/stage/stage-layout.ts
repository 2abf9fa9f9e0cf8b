// What a layout says: places and sizes in CSS px, for the canvas and for the buttons and name chips laid over it.
import type { Box, Circle, Point } from './geometry.ts';
import type { TeamShape } from './team-rows.ts';

/** A name chip's box; the text lies against the side named by `align`. */
export interface LabelPlace extends Box {
  readonly align: 'left' | 'center' | 'right';
}
export interface ManagerPlace extends Circle {
  readonly label: LabelPlace;
  readonly badge: Circle;
  /** A place for each person and empty seat of the team, row by row. */
  readonly seats: readonly Point[];
  readonly team: TeamShape;
  /** The trust line's ends: at your node and at the portrait's rim. */
  readonly line: { readonly from: Point; readonly to: Point };
  /** Direction from you, radians clockwise from the right. */
  readonly angle: number;
}
/** Where somebody may stand at the rim: the boss first. */
export interface RimPlace extends Circle {
  readonly label: LabelPlace;
  /** To you, where nothing is in its way. */
  readonly line: { readonly from: Point; readonly to: Point } | null;
}
/** All lengths in CSS px. Managers go clockwise from the upper left. */
export interface StageLayout {
  readonly width: number;
  readonly height: number;
  readonly you: Circle & {
    readonly label: LabelPlace;
    /** Radius on which spent attention is drawn. */ readonly track: number;
  };
  readonly managers: readonly ManagerPlace[];
  /** Width of a person's shoulders. */
  readonly personSize: number;
  /** Radii of the ground's rings around you, inside to outside. */
  readonly rings: readonly number[];
  /** The dotted line through the managers. */
  readonly orbit: { readonly rx: number; readonly ry: number };
  /** At most two. */
  readonly rim: readonly RimPlace[];
  /** Chips have room for name and role, or the name only. */
  readonly labels: 'full' | 'name';
}
/** What one attempt at a layout is made with. */
export interface LayoutPlan {
  readonly width: number;
  readonly height: number;
  readonly teams: readonly number[];
  /** Directions from you, radians. */
  readonly angles: readonly number[];
  /** 0 for the most pleasing set of directions. */
  readonly preference: number;
  readonly radius: number;
  readonly personSize: number;
  readonly labels: 'full' | 'name';
  readonly labelSize: { readonly width: number; readonly height: number };
  /** Every name right under its portrait, under it but aside, or wherever there is room. */
  readonly names: 'centred' | 'below' | 'anywhere';
  /** Share of the widest possible ellipse. */
  readonly reach: Point;
}
