import type { LmsTrouble } from './connection.ts';

/** Each kind once, whoever meets it. */
export function onceEach(hear: (trouble: LmsTrouble) => void): (trouble: LmsTrouble) => void {
  const told = new Set<LmsTrouble>();
  return (trouble) => {
    if (told.has(trouble)) return;
    told.add(trouble);
    hear(trouble);
  };
}
