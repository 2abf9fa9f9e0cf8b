// `npm run scenario -- VERB …`
import { bearClosedOutput } from './bear-closed-output.ts';
import { callVerb } from './call-verb.ts';

bearClosedOutput();
process.exitCode = await callVerb(
  process.argv.slice(2),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
);
