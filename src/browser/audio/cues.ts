export type { CueName } from '../../../assets/sound/sprite.ts';
