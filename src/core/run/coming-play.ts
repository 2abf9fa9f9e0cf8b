// A fresh run whose owner is still on its way: its opening can be read, and what is sent waits until the owner is there.
import type { Refusal } from './decision.ts';
import type { Ghosts } from './ghosts.ts';
import { Listeners } from './listeners.ts';
import { BUSY, NO_GHOSTS, type Play, type PlayState, type Sent } from './play.ts';
import type { RunView } from './view.ts';

const NOT_HERE: Refusal = { kind: 'refusal', code: 'unreachable', args: {} };

export class ComingPlay implements Play {
  private readonly load: () => Promise<Play>;
  private coming: Promise<Play> | null = null;
  private owner: Play | null = null;
  private first: PlayState;
  private readonly listeners = new Listeners<PlayState>();

  /** `view`: of the run at its opening. `load` is asked again after it failed. */
  constructor(view: RunView, load: () => Promise<Play>) {
    this.first = { view, decided: 0, pending: null, sitting: 0 };
    this.load = load;
  }

  get state(): PlayState {
    return this.owner?.state ?? this.first;
  }
  get text(): string {
    return this.owner?.text ?? '';
  }
  get ghosts(): Ghosts {
    return this.owner?.ghosts ?? NO_GHOSTS;
  }
  get branches(): Play['branches'] {
    return this.owner?.branches ?? null;
  }

  /** Nobody has to wait for it; what cannot be had now is asked for again when something is sent. */
  prepare(): Promise<unknown> {
    return this.ownerComing().catch(() => undefined);
  }

  async send(sent: Sent): Promise<Refusal | null> {
    if (this.owner) return this.owner.send(sent);
    if (this.first.pending) return BUSY;
    this.set({ ...this.first, pending: sent });
    try {
      const owner = await this.ownerComing();
      this.first = { ...this.first, pending: null };
      return await owner.send(sent);
    } catch {
      this.set({ ...this.first, pending: null });
      return NOT_HERE;
    }
  }

  earlier(week: number): ReturnType<Play['earlier']> {
    return this.owner?.earlier(week) ?? null;
  }

  disclose: Play['disclose'] = (read) => this.owner?.disclose(read) ?? null;

  subscribe(heard: (state: PlayState) => void): () => void {
    return this.listeners.add(heard);
  }

  private set(state: PlayState): void {
    this.first = state;
    this.listeners.tell(state);
  }

  private async ownerComing(): Promise<Play> {
    this.coming ??= this.load();
    try {
      const owner = await this.coming;
      if (this.owner === null) owner.subscribe((state) => this.listeners.tell(state));
      return (this.owner = owner);
    } catch (error) {
      this.coming = null;
      throw error;
    }
  }
}
