// Finds the learning system around a page, whichever standard it speaks.
import type { Connection, LmsOptions } from './connection.ts';
import { openCmi5 } from './cmi5.ts';
import { launchOf } from './cmi5-launch.ts';
import { findApi } from './find-api.ts';
import { openRuntime } from './runtime.ts';
import { openScorm } from './scorm.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import { onceEach } from './trouble.ts';

/** Null where there is none. A page brought back after it was left connects anew. */
export async function connect(options: LmsOptions): Promise<Connection | null> {
  const tell = onceEach(options.onTrouble);
  const launch = launchOf(options.window);
  if (launch !== null) return openCmi5(launch, options, tell);
  const found = findApi(options.window);
  if (found === null) return null;
  const runtime = openRuntime(found, tell);
  return openScorm(runtime, found.kind === 'scorm12' ? scorm12(runtime) : scorm2004(runtime), options, tell);
}
