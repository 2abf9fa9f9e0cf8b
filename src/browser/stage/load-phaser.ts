// Asked for as soon as a stage is wanted: Phaser is the largest file by far, and what else the stage needs comes meanwhile.

/** What tools/phaser-parts.ts takes of it: of game objects containers, graphics and images, and tweens. */
type PhaserParts = Pick<typeof import('phaser'), 'Game' | 'Scale' | 'Display' | 'CANVAS' | 'WEBGL'>;
export type LoadPhaser = () => Promise<PhaserParts>;

export const loadPhaser: LoadPhaser = () => import('phaser');
