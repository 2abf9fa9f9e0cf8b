// What the app is given from outside: by the browser it runs in, or by whoever puts it into something else.

/** One key of what is kept: null takes it away. `before`: what whoever wants it changed knows to be there. */
export interface Change {
  readonly key: string;
  readonly value: string | null;
  readonly before: string | null;
}

/** Where things are kept between visits: this browser, a course's record, a server. It may be slow, and may refuse. */
export interface Storage {
  /** All that is kept, asked for before anything is shown. */
  load(): Promise<ReadonlyMap<string, string>>;
  /** Once loaded: something is kept that cannot be reached now. */
  readonly unreached?: boolean;
  /**
   * All of it or nothing. Resolves when it is safe there, rejects where it was refused, and with `Changed` where something else
   * than `before` is there by now.
   */
  write(changes: readonly Change[]): Promise<void>;
  /** The page goes while these are on their way: where it can be done at once, they are left for the next visit. */
  leave?(changes: readonly Change[]): void;
  /** Told of what others write, until the returned function is called. */
  subscribe(heard: (key: string, value: string | null) => void): () => void;
}

/** Somebody else has written meanwhile: what is there now. */
export class Changed extends Error {
  readonly key: string;
  readonly there: string | null;
  constructor(key: string, there: string | null) {
    super(`somebody else has written ${key}`);
    this.key = key;
    this.there = there;
  }
}

export interface Address {
  /** What the address asks for by name: `de` in `?lang=de`. */
  readonly asked: (name: 'lang') => string | null;
  /** From `#` on. */
  readonly hash: string;
  /** Of the page itself, up to the `#`. */
  readonly page: string;
  readonly goTo: (hash: string) => void;
  /** Without a step back to where one came from. */
  readonly replace: (hash: string) => void;
  readonly reload: () => void;
  /** `before`: the hash that was left. */
  readonly subscribe: (heard: (before: string) => void) => () => void;
}

/** Other windows with the same game and storage. */
export interface Neighbours {
  /** Says that something is in use here. What is in use elsewhere stays there until it is taken over. */
  claim(what: string, told: { readonly onElsewhere: () => void; readonly onTaken: () => Promise<unknown> }): Claim;
}
export interface Claim {
  /** Resolves when the other window has put it down, or doesn't answer. */
  takeOver(): Promise<void>;
  /** What is there now is somebody else's: nobody who asks is told any more that it is in use here. */
  letGo(): void;
  release(): void;
}

/** What happens to a run while it is played here. */
export interface LifeEvent {
  /** `debriefed`: the first step of the debrief is behind the player. */
  readonly kind: 'started' | 'decided' | 'finished' | 'debriefed' | 'left';
  readonly scenario: string;
  readonly title: string;
  readonly week: number;
  /** How many the run has. */
  readonly weeks: number;
  /** How many decisions stand. */
  readonly decided: number;
  /** The run text; empty before the first decision. */
  readonly run: string;
  /** 0: the run itself; else one that the player went back for. */
  readonly branch: number;
}

export interface Services {
  readonly storage: Storage;
  readonly address: Address;
  readonly neighbours: Neighbours;
  /** What the reader's browser is set to, the dearest first. */
  readonly languages: readonly string[];
  /** The clock. */
  readonly now: () => Date;
  readonly onLife: (event: LifeEvent) => void;
}
