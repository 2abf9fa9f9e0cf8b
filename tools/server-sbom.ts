// `npm run -s server-sbom > server.cdx.json`: what the server of live sessions runs with, as its container has it.
import { readFileSync } from 'node:fs';
import { placesOfAll, sbomText } from './sbom-text.ts';

const docker = readFileSync('docs/facilitators/hosting/Dockerfile', 'utf8');
const named = /PACKAGES="([^"]+)"/.exec(docker)?.[1]?.split(' ') ?? [];
if (named.length === 0) throw new Error('the Dockerfile names no packages');
process.stdout.write(sbomText('.', 'Skip Level, the server of live sessions', placesOfAll('.', named)));
