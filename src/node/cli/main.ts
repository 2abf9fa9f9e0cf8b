// `npm run scenario -- VERB …`
import { callVerb } from './call-verb.ts';

// Whoever reads has seen enough, as `head` has: nothing is left to be said, and what was found still gives the exit code.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
  });

process.exitCode = await callVerb(
  process.argv.slice(2),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
);
