// Vite plugin: the script for other people's pages, in one file whose name stays. It is no module, so that it knows where it stands, and
// leaves no name behind in a page that is not ours.
import { build, type Plugin } from 'vite';
import { FLOOR } from '../src/browser/app/floor.ts';
import { packagesOf } from './licences.ts';

const SOURCE = 'src/browser/app/embed/embed.ts';

async function scriptFrom(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: Object.entries(FLOOR).map(([browser, version]) => `${browser}${version}`),
      minify: true,
      lib: { entry, formats: ['iife'], name: 'embed' },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [script] = outputs;
  if (outputs.length !== 1 || script?.type !== 'chunk') throw new Error(`expected one script of ${entry}`);
  // Whoever has it in a page of theirs has no list of licences beside it.
  const packages = packagesOf(script.moduleIds);
  if (packages.length > 0) throw new Error(`expected nothing of others in ${entry}, got ${packages.join(', ')}`);
  return script.code;
}

export const embedScript = (): Plugin => ({
  name: 'embed-script',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'embed.js', source: await scriptFrom(SOURCE) });
  },
});
