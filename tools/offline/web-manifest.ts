// Vite plugin: what a device shows of the game once it is put among its apps (manifest.webmanifest), named by the site's own pages.
// Pages of packages name none.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import palette from '../../assets/palette/palette.json' with { type: 'json' };

/** By tools/icons/write-app-icons.ts. */
export const APP_ICONS = [
  { file: 'app-icon-192.png', size: 192, purpose: 'any' },
  { file: 'app-icon-512.png', size: 512, purpose: 'any' },
  { file: 'app-icon-maskable-512.png', size: 512, purpose: 'maskable' },
] as const;
type File = (typeof APP_ICONS)[number]['file'];

const SITE = /(?:^|\/)(?:index|live)\.html$/;

/** `nameOf`: what the build has called a file. */
function manifestText(nameOf: (file: File) => string): string {
  return JSON.stringify({
    name: 'Skip Level',
    short_name: 'Skip Level',
    description: 'A browser game in which you practise managing managers.',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: palette.light.paper,
    background_color: palette.light.paper,
    icons: APP_ICONS.map(({ file, size, purpose }) => ({
      src: `./${nameOf(file)}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  });
}

export function webManifest(): Plugin {
  /** For a device that knows no manifest, and rounds the corners itself. */
  let touch = '';
  return {
    name: 'web-manifest',
    apply: 'build',
    // Before the pages are written, which name it.
    generateBundle: {
      order: 'pre',
      handler() {
        const names = new Map(
          APP_ICONS.map(({ file }) => {
            const source = readFileSync(`assets/icons/app/${file}`);
            return [file, this.getFileName(this.emitFile({ type: 'asset', name: file, source }))];
          }),
        );
        const nameOf = (file: File): string => names.get(file) ?? '';
        touch = nameOf('app-icon-maskable-512.png');
        this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: manifestText(nameOf) });
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (page, { bundle, filename }) =>
        bundle === undefined || !SITE.test(filename)
          ? page
          : page.replace(
              '<title>',
              `<link rel="manifest" href="./manifest.webmanifest" />\n    <link rel="apple-touch-icon" href="./${touch}" />\n    <title>`,
            ),
    },
  };
}
