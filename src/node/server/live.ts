// `npm run live`. What was compiled once is kept: a server that comes back after a crash is there in half the time, and smaller.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./main.ts');
