// `npm run scenarios`
import { bearClosedOutput } from '../bear-closed-output.ts';
import { callInTerminal } from '../call-verb.ts';
import { perform, USAGE } from './scenarios.ts';

bearClosedOutput();
process.exitCode = await callInTerminal(
  (terminal) => perform(process.argv.slice(2), terminal),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
  USAGE,
);
