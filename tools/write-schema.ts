// `npm run schema`: writes scenarios/scenario.schema.json from the one source.
import { perform } from '../src/node/cli/schema.ts';

process.exitCode = perform(process.argv.slice(2), { say: console.log, complain: console.error });
