// How the figures are written on docs/performance.md.

export type Goal = readonly [goal: string, value: number, met: boolean];

export const whole = (n: number): string => n.toLocaleString('en-GB', { maximumFractionDigits: 0 });
export const short = (n: number): string => n.toLocaleString('en-GB', { maximumSignificantDigits: 3 });

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
