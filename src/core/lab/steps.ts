// Long work in steps of a few milliseconds: whoever runs it can tell how far it is, give way to others, and stop by asking no more.

export interface Progress<Early = null> {
  /** 0–1, never falling. */
  readonly share: number;
  /** What is known long before the rest: from then on the same in all that follows. */
  readonly early: Early | null;
}
export type Steps<Result, Early = null> = Generator<Progress<Early>, Result, void>;

/** All steps at once. */
export function finish<Result, Early>(
  steps: Steps<Result, Early>,
  onProgress?: (progress: Progress<Early>) => void,
): Result {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    onProgress?.(step.value);
  }
}

/** Steps that are a part of other steps: from one share of these to another. */
export function* inShare<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield { share: from + (to - from) * step.value.share, early: null };
  }
}

/** What a place where steps are run knows of time; core has no clock. */
export interface Pace {
  /** Longest stretch without giving way, ms; a step may go beyond it. */
  readonly slice: number;
  /** ms */
  readonly now: () => number;
  readonly giveWay: () => Promise<void>;
}

/** Tells of progress once a slice, and at once of what is known early. Rejects with what `throwIfStopped` throws, or a step. */
export async function runSteps<Result, Early>(
  steps: Steps<Result, Early>,
  { slice, now, giveWay }: Pace,
  onProgress: (progress: Progress<Early>) => void,
  throwIfStopped: () => void,
): Promise<Result> {
  let since = now();
  let early: Early | null = null;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (step.value.early === early && now() - since < slice) continue;
    ({ early } = step.value);
    onProgress(step.value);
    await giveWay();
    throwIfStopped();
    since = now();
  }
}
