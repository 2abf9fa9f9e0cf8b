// What the game and the page it stands in say to each other. Both ends take this for granted and nothing else: what comes is from outside.
import { playAddress } from '../route.ts';

/** What the game tells its host. */
export interface ToHost {
  readonly source: 'skip-level';
  /** `ready`: the page can be used; `progress`: a decision was made, or a kept run taken up; `complete`: the run was played and looked back on. */
  readonly kind: 'ready' | 'progress' | 'complete';
  /** Its id; empty where none is being played, as everything below is then. */
  readonly scenario: string;
  readonly title?: string;
  readonly week: number;
  readonly weeks: number;
  /** How many decisions stand. */
  readonly decided: number;
  /** The run text. */
  readonly run: string;
  /** 0: the run itself; else one that the player went back for. */
  readonly branch: number;
}

/** What a host may ask for: an address of the game, or to be told how things are. */
type Asked = { readonly kind: 'open'; readonly address: string } | { readonly kind: 'hello' };

/** The origin that an address names as its host; of a whole address its origin. Null for anything else. */
export function hostIn(search: string): string | null {
  const named = new URLSearchParams(search).get('host') ?? '';
  if (!/^https?:\/\//i.test(named)) return null;
  try {
    return new URL(named).origin;
  } catch {
    return null;
  }
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z][a-z0-9_]{1,39}$/.test(value);
const isSeed = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 32;

/** Null for what is no message to the game. */
export function askedOf(message: unknown): Asked | null {
  if (typeof message !== 'object' || message === null) return null;
  const { target, kind, scenario, seed } = message as Readonly<Record<string, unknown>>;
  if (target !== 'skip-level') return null;
  if (kind === 'hello') return { kind };
  if (kind !== 'open' || !isId(scenario) || !(seed === undefined || isSeed(seed))) return null;
  const address = playAddress('library', scenario);
  return { kind, address: seed === undefined ? address : `${address}?seed=${seed}` };
}
