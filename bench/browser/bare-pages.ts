// What a page costs here before the game adds anything: a canvas and a button, and a stock Phaser scene of as many moving pictures
// as the fullest map has. The goals' milliseconds come from such pages on another machine.
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite, type BuiltSite } from './site.ts';

export const BARE = { canvas: 'canvas.html', phaser: 'phaser.html' } as const;
/** What there is to see once such a page is there. */
export const THERE = '#there';

const page = (script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body><script type="module" src="${script}"></script></body></html>`;

const CANVAS = `
const canvas = document.body.appendChild(document.createElement('canvas'));
canvas.width = 1280;
canvas.height = 700;
canvas.getContext('2d').fillRect(40, 40, 200, 200);
const button = document.body.appendChild(document.createElement('button'));
button.textContent = 'Start';
button.id = 'there';
`;

/** Six portraits, fifty people and four waves, all of them under way. */
const PHASER = `
import { CANVAS, Game } from './phaser.js';
new Game({
  type: CANVAS, width: 1280, height: 700, banner: false, audio: { noAudio: true },
  scene: {
    create() {
      const dot = (name, size) => {
        const texture = this.textures.createCanvas(name, size, size);
        texture.context.arc(size / 2, size / 2, size / 2, 0, 7);
        texture.context.fill();
        texture.refresh();
      };
      dot('portrait', 90); dot('person', 22); dot('wave', 300);
      const add = (name, count) => {
        for (let i = 0; i < count; i++) {
          const image = this.add.image(60 + (i * 211) % 1160, 60 + (i * 97) % 580, name);
          this.tweens.add({ targets: image, x: image.x + 20, scale: 1.1, duration: 900, yoyo: true, repeat: -1 });
        }
      };
      add('wave', 4); add('portrait', 6); add('person', 50);
      this.game.events.once('postrender', () => { this.game.canvas.id = 'there'; });
    },
  },
});
`;

export async function serveBarePages(root: string): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'skip-level-bench-bare-'));
  writeFileSync(join(folder, BARE.canvas), page('./canvas.js'));
  writeFileSync(join(folder, 'canvas.js'), CANVAS);
  writeFileSync(join(folder, BARE.phaser), page('./scene.js'));
  writeFileSync(join(folder, 'scene.js'), PHASER);
  copyFileSync(join(root, 'node_modules/phaser/dist/phaser.esm.min.js'), join(folder, 'phaser.js'));
  return serveSite(folder);
}
