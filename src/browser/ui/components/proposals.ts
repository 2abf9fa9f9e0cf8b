// What those who share a run would answer, for the scene that asks: marked at each option.
import type { Sent } from '../../../core/run/play.ts';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface Proposals {
  /** Option that this player would take, or voted for. */
  readonly own: string | null;
  /** Of the others, by option: their names. */
  readonly others: Readonly<Record<string, readonly string[]>>;
  /** The whole room decides, and nobody alone has. */
  readonly together?: boolean;
  /** What the button that ends a scene does, in words; absent where it decides. */
  readonly press?: string | undefined;
  /** What lies there of this player: a proposal, or a vote. */
  readonly sent?: Sent | null;
}

export const ProposalsContext = createContext<Proposals>({ own: null, others: {} });
export const useProposals = (): Proposals => useContext(ProposalsContext);
