import { accessSync, constants } from 'node:fs';

/** The first of these files that can be run. */
export const installed = (paths: readonly string[]): string | undefined =>
  paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
