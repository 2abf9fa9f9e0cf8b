// Interleaved rounds: every contestant once a round, so that a busy machine is busy for all of them. CPU time, not the clock.

export interface Contestant {
  readonly name: string;
  /** Does its job once or more; returns how many units of work that was. */
  readonly run: () => number | Promise<number>;
}
export interface Measured {
  readonly name: string;
  /** Nanoseconds of CPU a unit: the middle round, the fastest and the slowest. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Of every round, in their order. */
  readonly times: readonly number[];
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
};

/** Two rounds to warm up, then `rounds` that count. */
export async function measure(contestants: readonly Contestant[], rounds = 7): Promise<Measured[]> {
  const times = contestants.map((): number[] => []);
  for (let round = -2; round < rounds; round++)
    for (const [c, { run }] of contestants.entries()) {
      const before = cpu();
      const units = await run();
      const spent = (cpu() - before) / units;
      if (round >= 0) times[c]?.push(spent);
    }
  return contestants.map(({ name }, c) => ({ name, ...summary(times[c] ?? []), times: times[c] ?? [] }));
}

export function summary(times: readonly number[]): Pick<Measured, 'median' | 'least' | 'most'> {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? 0, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}

/** How often `b` goes into `a`, round by round: the middle of the rounds. What slows a round slows both. */
export const pairByPair = (a: readonly number[], b: readonly number[]): number =>
  summary(a.map((time, round) => time / (b[round] ?? NaN))).median;

export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}
