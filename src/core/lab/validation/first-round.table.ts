// What came of the first held-out test: history, of engine revision 1, never to be brought up to date.

/** A row whose published band nobody who chose numbers had seen. */
interface HeldOut {
  readonly id: string;
  readonly name: string;
  readonly said: string;
  readonly published: string;
  readonly verdict: 'held' | 'held roughly' | 'failed';
}

export const FIRST_ROUND: readonly HeldOut[] = [
  {
    id: 'S4',
    name: 'trust ~ performance of the own unit; two levels down, own manager held constant',
    said: '.169; .014',
    published: '.13 … .29; at most .08',
    verdict: 'held',
  },
  { id: 'S7', name: 'autonomy ~ performance', said: '.182', published: '.12 … .25', verdict: 'held' },
  { id: 'S8', name: 'positive leadership ~ engagement', said: '.426', published: '.40 … .54', verdict: 'held' },
  {
    id: 'S10',
    name: 'team engagement ~ productivity; ~ quits',
    said: '.451; −.487',
    published: '.18 … .38; −.35 … −.10',
    verdict: 'failed',
  },
  {
    id: 'S11',
    name: 'voluntary quits ~ performance; dismissals ~ performance',
    said: '−.267; −.230',
    published: '−.20 … −.05; −.06 … .06',
    verdict: 'failed',
  },
  {
    id: 'S12',
    name: 'manager quality: shares of variance in productivity and engagement; output and quits, worst-led to best-led tenth',
    said: '.326; .537; +21 %; −78 %',
    published: '.15 … .35; .30 … .70; +11 … +100 %; at most −35 %',
    verdict: 'held',
  },
  {
    id: 'D5',
    name: 'a directive to keep people: quits; performance',
    said: '−22 % in half a year with a reminder, some −10 … −13 % in weeks 1–39 without one; .002',
    published: '−20 … −25 % for 30–45 weeks without one, then fading; within ±.05',
    verdict: 'held roughly',
  },
  {
    id: 'D6',
    name: 'criticism shared, or asked for: safety a year on',
    said: 'shared .115, asked .000',
    published: 'sharing above control, asking as control',
    verdict: 'held',
  },
  {
    id: 'D8',
    name: 'a hard goal with reasons: performance; worked out together less given',
    said: '.097; .024',
    published: '.28 … .75; within ±.15',
    verdict: 'failed',
  },
];
