// Vite plugin: what is inside the game that ships lies beside it, for programs that watch over known faults.
import type { Plugin } from 'vite';
import { type ModulesApart, packagesIn } from './licences.ts';

export function sbom(apart: ModulesApart, root = '.'): Plugin {
  return {
    name: 'sbom',
    async generateBundle(_, bundle) {
      // What writes it takes a while to load, and is for builds alone.
      const { sbomText } = await import('./sbom-text.ts');
      const places = packagesIn(this, bundle, apart).map((name) => `node_modules/${name}`);
      const source = sbomText(root, 'Skip Level, the built game', places);
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source });
    },
  };
}
