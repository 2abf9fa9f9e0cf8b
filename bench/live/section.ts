// What `npm run bench:live` found, as the last section of docs/performance.md.
import { type Goal, short, table, whole } from '../markdown.ts';
import { quantile } from '../measure.ts';
import type { Sent } from './crowd.ts';
import type { HouseFigures } from './house.ts';
import { type HostileFigures, type KillFigures, PEOPLE, RATE, type RoomFigures } from './room.ts';

export interface LiveResults {
  readonly cores: number;
  /** Processes at work in the minute before each part, and after the last. */
  readonly load: readonly number[];
  readonly room: RoomFigures | null;
  readonly kill: KillFigures | null;
  readonly silence: { readonly noticed: readonly number[]; readonly back: readonly number[] } | null;
  readonly hostile: HostileFigures | null;
  readonly house: HouseFigures | null;
  readonly peers: readonly (readonly [name: string, figures: RoomFigures])[];
  readonly missing: readonly string[];
}

const HEADING = '## Live sessions';
const acks = (sent: readonly Sent[]): number[] => sent.map(({ ack }) => ack);
const boards = (sent: readonly Sent[]): number[] => sent.flatMap(({ board }) => (board === null ? [] : [board]));
const half = (times: readonly number[]): string => short(quantile(times, 0.5));
const last = (times: readonly number[]): string => short(quantile(times, 0.99));

const roomRow = (name: string, { joined, steady, bursts, cpu, memory }: RoomFigures): string[] => [
  name,
  short(joined / 1000),
  `${half(acks(steady))} / ${last(acks(steady))}`,
  `${half(boards(steady))} / ${last(boards(steady))}`,
  `${half(acks(bursts))} / ${last(acks(bursts))}`,
  `${half(boards(bursts))} / ${last(boards(bursts))}`,
  `${whole(cpu[0])} / ${whole(cpu[1])}`,
  `${whole(memory[0])} → ${whole(memory[1])} → ${whole(memory[2])}`,
];

function rooms({ room, peers }: LiveResults): string {
  const all: (readonly [string, RoomFigures])[] = [...(room === null ? [] : [['Skip Level', room] as const]), ...peers];
  const head = [
    `${PEOPLE} people, one room`,
    'all joined, s',
    'ack',
    'on the dashboard',
    'ack, all at once',
    'on the dashboard, all at once',
    'CPU of the server, ms: all join / all choose at once',
    'memory, MB: empty → joined → end',
  ];
  const rows = all.map(([name, figures]) => roomRow(name, figures));
  return table(head, rows);
}

function incidents({ kill, silence, hostile, house, room }: LiveResults): string {
  const rows: string[][] = [];
  if (room !== null)
    rows.push([
      `${PEOPLE} weeks planned at once: ack, median / p99, ms`,
      `${half(acks(room.plans))} / ${last(acks(room.plans))}`,
    ]);
  if (kill !== null)
    rows.push(
      [
        `kill −9 while ${PEOPLE} choose: lost / doubled, of ${whole(kill.acknowledged)} acknowledged`,
        `${kill.lost} / ${kill.doubled}`,
      ],
      ['… until the last was back, s', short(kill.back / 1000)],
    );
  if (silence !== null)
    rows.push(
      [
        `silent link of ${silence.noticed.length}: noticed, first … last, s`,
        `${short(Math.min(...silence.noticed) / 1000)} … ${short(Math.max(...silence.noticed) / 1000)}`,
      ],
      ['… in the room again, last, s', short(Math.max(...silence.back) / 1000)],
    );
  if (hostile !== null)
    rows.push([
      `${whole(hostile.frames)} hostile frames and ${whole(hostile.requests)} requests in 20 s: honest ack, median / p99, ms`,
      `${half(acks(hostile.honest))} / ${last(acks(hostile.honest))}`,
    ]);
  if (house !== null)
    rows.push(
      [
        `${whole(house.people)} people in ${house.sessions} sessions on two processes and PostgreSQL, ${whole(house.rate)} choices a second: ack, median / p99, ms`,
        `${half(acks(house.sent))} / ${last(acks(house.sent))}`,
      ],
      ['… all joined, 60 at a time, s', short(house.joined / 1000)],
      ['… memory of each process, MB', house.memory.map(whole).join(', ')],
    );
  return table(['', ''], rows);
}

function goals({ room, kill, silence, hostile, house }: LiveResults): string {
  const goal = (name: string, value: number | undefined, most: number): Goal[] =>
    value === undefined ? [] : [[name, value, value <= most]];
  const p99 = (sent: readonly Sent[] | undefined): number | undefined =>
    sent === undefined ? undefined : quantile(acks(sent), 0.99);
  const rows = [
    ...goal('500 joined ≤ 1 s', room === null ? undefined : room.joined / 1000, 1),
    ...goal('ack of a choice, p99 ≤ 150 ms', p99(room?.steady), 150),
    ...goal('… when all choose at once, p99 ≤ 150 ms', p99(room?.bursts), 150),
    ...goal('on the dashboard, p99 ≤ 300 ms', room === null ? undefined : quantile(boards(room.steady), 0.99), 300),
    ...goal(
      '500 choices at once on the dashboard, median ≤ 25 ms',
      room === null ? undefined : quantile(boards(room.bursts), 0.5),
      25,
    ),
    ...goal('memory with 500 joined ≤ 160 MB', room?.memory[1], 160),
    ...goal('kill −9: lost or doubled, 0', kill === null ? undefined : kill.lost + kill.doubled, 0),
    ...goal('… everybody back ≤ 3 s', kill === null ? undefined : kill.back / 1000, 3),
    ...goal('silent link noticed ≤ 12 s', silence === null ? undefined : Math.max(...silence.noticed) / 1000, 12),
    ...goal('hostile frames: honest ack, p99 ≤ 100 ms', p99(hostile?.honest), 100),
    ...goal('10,000 people: ack, p99 ≤ 150 ms', p99(house?.sent), 150),
  ];
  return table(
    ['goal', 'measured', ''],
    rows.map(([name, value, met]) => [name, short(value), met ? 'met' : '**missed**']),
  );
}

export function liveSection(results: LiveResults): string {
  const { load, cores, missing } = results;
  return `${HEADING}

\`npm run bench:live\` wrote this part. The server runs in a process of its own over a real file, and says nothing before it is on the disk;
the load comes from others on the same machine, over real sockets on loopback, each with the whole protocol; times are by the load's clock,
median / p99 in ms, at ${whole(RATE)} choices a second. The peers keep nothing and know no rules: they show what the line alone costs. \`ws\`
broadcasts each choice from memory; Colyseus patches a state that the dashboard alone sees, as often as it does by itself. A machine that has
other work slows all of it but the CPU that is used: load on ${cores} cores was ${load.map((one) => one.toFixed(1)).join(', ')} before each part and at the end.

${rooms(results)}

${incidents(results)}

${goals(results)}
${missing.length === 0 ? '' : `\nNot measured: ${missing.join('; ')}.\n`}`;
}

/** From the heading to the end of the page. */
export const liveSectionOf = (page: string): string => {
  const at = page.indexOf(`\n${HEADING}\n`);
  return at < 0 ? '' : page.slice(at + 1);
};
/** The page with that section at its end, in place of the one it had. */
export const withLiveSection = (page: string, section: string): string =>
  section === '' ? page : `${page.slice(0, page.length - liveSectionOf(page).length).trimEnd()}\n\n${section}`;
