// Other windows matter once a run is played: what speaks to them comes then. Where it does not come, nobody else is known.
import type { Claim, Neighbours } from './services.ts';

export const lateNeighbours: Neighbours = {
  claim(what, told): Claim {
    let released = false;
    const coming = import('./browser-neighbours.ts').then(
      ({ windowNeighbours }) => (released ? null : windowNeighbours.claim(what, told)),
      () => null,
    );
    return {
      takeOver: async () => (await coming)?.takeOver(),
      letGo: () => void coming.then((claim) => claim?.letGo()),
      release() {
        released = true;
        void coming.then((claim) => claim?.release());
      },
    };
  },
};
