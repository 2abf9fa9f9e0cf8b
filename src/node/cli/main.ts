// `npm run scenario -- VERB …`
import { callVerb } from './call-verb.ts';

process.exitCode = await callVerb(
  process.argv.slice(2),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
);
