/**
 * Which model a run was played with: every run text carries it. Raise it by one with each change after which some week of some
 * run comes to other bits; `test/engine/revision.test.ts` says when that has happened. A text of another revision is told
 * plainly and never replayed to another run.
 */
export const ENGINE_REVISION = 9;
