// Figures of the running server, as Prometheus reads them.

/** Upper bounds, ms. */
const BOUNDS = [5, 10, 25, 50, 100, 150, 250, 500, 1000, 2500];

interface Gauges {
  readonly sessions: number;
  readonly seats: number;
  readonly sockets: number;
}

export class Metrics {
  private readonly counts = new Map<string, number>();
  private readonly ackBuckets = BOUNDS.map(() => 0);
  private acks = 0;
  private ackSum = 0;

  /** `name` as it stands in the page; `label`: the value of its one label. */
  count(name: 'joined' | 'refused' | 'asked' | 'bad_frame' | 'turned_away' | 'store_failed', label = ''): void {
    const key = label === '' ? `live_${name}_total` : `live_${name}_total{reason="${label}"}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** From a message's coming to its answer, ms. */
  acked(ms: number): void {
    this.acks += 1;
    this.ackSum += ms;
    BOUNDS.forEach((bound, i) => {
      if (ms <= bound) this.ackBuckets[i] = (this.ackBuckets[i] ?? 0) + 1;
    });
  }

  page(gauges: Gauges): string {
    const memory = process.memoryUsage.rss();
    const lines = [
      ...Object.entries(gauges).map(([name, value]) => `live_${name} ${value}`),
      `process_resident_memory_bytes ${memory}`,
      ...[...this.counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name} ${value}`),
      ...BOUNDS.map((bound, i) => `live_ack_seconds_bucket{le="${bound / 1000}"} ${this.ackBuckets[i]}`),
      `live_ack_seconds_bucket{le="+Inf"} ${this.acks}`,
      `live_ack_seconds_sum ${this.ackSum / 1000}`,
      `live_ack_seconds_count ${this.acks}`,
    ];
    return `# TYPE live_ack_seconds histogram\n${lines.join('\n')}\n`;
  }
}
