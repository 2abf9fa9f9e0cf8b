// Whether attention is worth its price: how often the cheapest option is the best one, and which prices are ever the best.
import type { Scenario } from '../../scenario/schema.ts';
import type { MomentBalance } from './balance.ts';

export interface Prices {
  /** Of the moments that came up and offer more than one price, in how many the cheapest option is the best; 0–1. */
  readonly cheapestBest: number;
  readonly moments: number;
  /** Blocks, ascending: in how many moments such an option is offered, and in how many it is the best. */
  readonly prices: readonly { readonly blocks: number; readonly offered: number; readonly best: number }[];
}

export function pricesOf({ moments }: Scenario, balances: readonly MomentBalance[]): Prices {
  const known = moments.flatMap(({ id, options }) => {
    const best = balances.find(({ moment }) => moment === id)?.options.find(({ behind }) => behind === 0)?.option;
    const price = options.find((option) => option.id === best)?.attention;
    return price === undefined ? [] : [{ best: price, offered: new Set(options.map(({ attention }) => attention)) }];
  });
  const choice = known.filter(({ offered }) => offered.size > 1);
  const blocks = [...new Set(known.flatMap(({ offered }) => [...offered]))].toSorted((a, b) => a - b);
  const cheapest = choice.filter(({ best, offered }) => best === Math.min(...offered));
  return {
    cheapestBest: choice.length === 0 ? 0 : cheapest.length / choice.length,
    moments: choice.length,
    prices: blocks.map((price) => ({
      blocks: price,
      offered: known.filter(({ offered }) => offered.has(price)).length,
      best: known.filter(({ best }) => best === price).length,
    })),
  };
}
