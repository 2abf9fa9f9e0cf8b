// What was measured in the built game, as a part of docs/performance.md.
import type { InGame } from './browser/in-game.ts';
import type { Loading } from './browser/loading.ts';
import type { Heap } from './browser/rest.ts';
import type { Ripple } from './browser/stage-frames.ts';
import { type Goal, short, table } from './markdown.ts';
import { pairByPair, summary } from './measure.ts';

const median = (values: readonly number[]): number => (values.length === 0 ? NaN : summary(values).median);
const row = (name: string, values: readonly number[]): string[] => {
  const { least, most } = summary(values);
  return [name, short(median(values)), `${short(least)} … ${short(most)}`];
};

const withoutCode = (heap: Heap | undefined): number => (heap === undefined ? NaN : heap.all - heap.code);

function rippleRows({ renderer, tellings }: Ripple): string[][] {
  const rows = [
    row(
      `${renderer}: script a frame, ms`,
      tellings.map(({ script }) => script),
    ),
  ];
  // The WebGL run draws nothing, so its frames say nothing.
  if (renderer === 'WebGL') return rows;
  return [
    row(
      `${renderer}: frames a second`,
      tellings.map(({ usual }) => usual),
    ),
    row(
      `${renderer}: frames a second, slowest twentieth`,
      tellings.map(({ slow }) => slow),
    ),
    row(
      `${renderer}: longest frame, ms`,
      tellings.map(({ longest }) => longest),
    ),
    ...rows,
  ];
}

export function inGamePage(game: InGame | null): string {
  if (game === null) return 'Not measured: no Chromium.';
  const { ripples, stock, idle, heap, loading } = game;
  const parts = [
    `The game as built, in headless Chromium at 1280 × 800. Chromium draws with software (SwiftShader), so the game picks its Canvas
renderer by itself. The week that is told has six managers, fifty people and four waves; it is told again and again. For script in
WebGL the software poses as a graphics card and draws nothing. Script is the time in callbacks of requestAnimationFrame, by the clock.`,
    table(
      ['a week on the map', 'median', 'spread'],
      [
        ...ripples.flatMap(rippleRows),
        row('for comparison, a stock Phaser scene as full, Canvas: script a frame, ms', stock),
      ],
    ),
  ];
  if (idle !== null) {
    const rows = [row('the same map, asleep', idle.map), row('a blank page', idle.blank)];
    parts.push(table(['processor time a second, all processes of Chromium, ms', 'median', 'spread'], rows));
  }
  if (heap.length > 0)
    parts.push(
      `Memory of the page's script after a forced collection, ten weeks a run on one page: ${heap
        .map(
          ({ weeks, all, code }) =>
            `${all.toFixed(1)} MB after ${weeks} weeks (${code.toFixed(1)} of them compiled code)`,
        )
        .join(', ')}.
V8 goes on compiling what is used; the goal is about the rest.`,
    );
  if (loading !== null) {
    parts.push(
      `Loading with an empty cache at 10 Mbit/s and 40 ms, the processor slowed down four times, files compressed with brotli. Timed is
until the frame after the button or the map was there, from the start of loading unless said otherwise. *Start* on the first page is a
link, which leads on before the game's script is there.`,
      table(
        ['ms', 'median', 'spread'],
        loading.rows.map(({ name, times }) => row(name, times)),
      ),
      table(
        ['had come by then, kB', 'script and style', 'everything'],
        loading.bytes.map(({ name, code, all }) => [name, ...[code, all].map((kB) => kB.toFixed(1))]),
      ),
    );
  }
  if (game.asking !== null)
    parts.push(
      `The debrief of an eight-week run of five managers on that page, its 200 futures asked for; 50 ms stands for "no task as long".`,
      table(
        ['ms', 'median', 'spread'],
        [
          row('from asking to the first fan', game.asking.fan),
          row('longest task of the page itself until three seconds later', game.asking.longestTask),
        ],
      ),
    );
  return parts.join('\n\n');
}

export function inGameGoals(game: InGame | null): Goal[] {
  if (game === null) return [];
  const { ripples, stock, idle, heap, loading } = game;
  const of = (renderer: Ripple['renderer'], figure: (one: Ripple['tellings'][number]) => number): number =>
    median(ripples.find((one) => one.renderer === renderer)?.tellings.map(figure) ?? []);
  const least = (goal: string, value: number, limit: number): Goal => [goal, value, value >= limit];
  const most = (goal: string, value: number, limit: number): Goal => [goal, value, value <= limit];
  const times = (at: number): readonly number[] => (loading?.rows[at] satisfies Loading | undefined)?.times ?? [];
  const against = (at: number, bare: number): number => pairByPair(times(at), times(bare));
  const scripts = ripples.find((one) => one.renderer === 'Canvas')?.tellings.map(({ script }) => script) ?? [];
  const [first, last] = [withoutCode(heap[0]), withoutCode(heap.at(-1))];
  return [
    least(
      'ripple in software ≥ 30 frames a second',
      of('Canvas', ({ usual }) => usual),
      30,
    ),
    most('script a frame against a stock Phaser scene as full, Canvas: ratio ≤ 1.3', pairByPair(scripts, stock), 1.3),
    most('first fan on screen ≤ 100 ms after asking', median(game.asking?.fan ?? []), 100),
    most('no task of the page over 50 ms meanwhile', median(game.asking?.longestTask ?? []), 50),
    most('asleep ≤ 8 ms of processor a second', median(idle?.map ?? []), 8),
    most('memory without compiled code after 100 weeks as after 10: ratio ≤ 1.1', last / first, 1.1),
    most('a scenario can be chosen, against a bare page: ratio ≤ 1.5', against(0, 4), 1.5),
    most('opened directly: first decision, against a bare page: ratio ≤ 1.8', against(2, 4), 1.8),
    most('in the frame of a learning system: first decision, against the plain page: ratio ≤ 1.3', against(6, 2), 1.3),
    most('opened directly: living map, against a stock Phaser scene: ratio ≤ 1.3', against(3, 5), 1.3),
    most('script and style before a scenario can be chosen ≤ 40 kB', loading?.bytes[0]?.code ?? NaN, 40),
    most('opened directly: script and style before the first decision ≤ 55 kB', loading?.bytes[1]?.code ?? NaN, 55),
  ];
}
