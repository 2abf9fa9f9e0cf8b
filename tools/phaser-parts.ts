// Vite plugin: `phaser` is the part of Phaser that the stage draws with, in both renderers; half of the whole.
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import type { MadeOf } from './licences.ts';

const SOURCE = fileURLToPath(new URL('../node_modules/phaser/src/', import.meta.url)).replaceAll('\\', '/');
const ID = '\0phaser-parts';
const ENTRY = '\0phaser-parts-entry';

/** Modules that add themselves to Phaser when they run; the first two must come first. */
const ADDING = [
  'events/EventEmitter',
  'renderer/index',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/UpdateList',
  'scene/ScenePlugin',
  'gameobjects/container/ContainerFactory',
  'gameobjects/graphics/GraphicsFactory',
  'gameobjects/image/ImageFactory',
  'tweens/TweenManager',
];

/** Phaser's own build decides by these what to leave out. */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * Phaser tries the browser out before it starts, by drawing: with a busy graphics driver that holds the page up for a third of
 * a second. These are its answers in every browser that can run the game, which picks its renderer itself.
 */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  'device/Features.js': { canvas: true, webGL: true, pointerLock: false },
  'device/CanvasFeatures.js': { supportInverseAlpha: true, supportNewBlendModes: true },
};

const entry = [
  ...ADDING.map((path) => `import '${SOURCE}${path}.js';`),
  `export { default as Game } from '${SOURCE}core/Game.js';`,
  `export { default as Scale } from '${SOURCE}scale/index.js';`,
  `import * as CanvasPool from '${SOURCE}display/canvas/CanvasPool.js';`,
  'export const Display = { Canvas: { CanvasPool } };',
  `import CONST from '${SOURCE}const.js';`,
  'export const { CANVAS, WEBGL } = CONST;',
].join('\n');

const parts: Plugin = {
  name: 'phaser-parts-entry',
  enforce: 'pre',
  resolveId: (id) => (id === ENTRY ? ENTRY : null),
  load(id) {
    if (id === ENTRY) return entry;
    const answers = id.startsWith(SOURCE) ? ANSWERS[id.slice(SOURCE.length)] : undefined;
    return answers === undefined ? null : `module.exports = ${JSON.stringify(answers)};`;
  },
  transform: (code, id) =>
    id.startsWith(SOURCE) ? code.replace(/typeof ([A-Z]+_[A-Z0-9]+)\b/g, (as, name) => `${FLAGS[name] ?? as}`) : null,
};

/** One module, put together from Phaser's sources. */
async function bundled(): Promise<{ readonly code: string; readonly meta: MadeOf }> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [parts],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  });
  const [{ output }] = [made].flat() as [Rolldown.RolldownOutput];
  const { code, moduleIds } = output[0];
  return { code, meta: { madeOf: moduleIds } };
}

export function phaserParts(): Plugin {
  let made: ReturnType<typeof bundled> | undefined;
  return {
    name: 'phaser-parts',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? ID : null),
    load: (id) => (id === ID ? (made ??= bundled()) : null),
  };
}
