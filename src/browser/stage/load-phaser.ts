// Asked for as soon as a stage is wanted: Phaser is the largest file by far, and what else the stage needs comes meanwhile.
export type LoadPhaser = () => Promise<typeof import('phaser')>;

export const loadPhaser: LoadPhaser = () => import('phaser');
