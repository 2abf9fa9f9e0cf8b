// Several places where jobs are done, as one.
import type { RunJob } from './jobs.ts';

/** Hands jobs out: each place does one after the other, whoever is free the next. */
export class JobQueue {
  private readonly free: RunJob[];
  private readonly waiting: ((place: RunJob) => void)[] = [];

  constructor(places: readonly RunJob[]) {
    this.free = [...places];
  }

  readonly run: RunJob = async (name, order, options) => {
    const place = this.free.pop() ?? (await new Promise<RunJob>((take) => this.waiting.push(take)));
    try {
      return await place(name, order, options);
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free.push(place);
      else next(place);
    }
  };
}
