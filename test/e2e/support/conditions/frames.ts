// The game inside other people's pages.
import type { Condition } from '../condition.ts';

const hostPage = (game: string, attributes = ''): string =>
  `<!doctype html><title>A course</title><link rel="icon" href="data:,"><style>body { margin: 0 } iframe { width: 100%; height: 96vh; border: 0 }</style>
<h4>Unit 3</h4><iframe title="The game" src="${game}" ${attributes}></iframe>`;

const NOT_KEPT = /won’t let the game save/;

export const FRAME_CONDITIONS: readonly Condition[] = [
  {
    name: 'in a page of the same site',
    hostPage: ({ site }, path) => hostPage(site + path),
    isNear: true,
    keeps: true,
  },
  {
    name: 'in a sandboxed frame with its own origin',
    hostPage: ({ site }, path) => hostPage(site + path, 'sandbox="allow-scripts allow-same-origin"'),
    isNear: true,
    keeps: true,
  },
  // Where a browser keeps nothing for other sites, as the private windows of these tests don't.
  {
    name: 'in a page of another site that is told',
    hostPage: ({ site, host }, path) => hostPage(`${site}?host=${new URL(host).origin}${path}`),
    says: [NOT_KEPT],
  },
  {
    name: 'in a sandboxed frame without an origin',
    hostPage: ({ open }, path) => hostPage(open + path, 'sandbox="allow-scripts"'),
    says: [NOT_KEPT],
  },
  {
    name: 'in a sandboxed frame that gets no script',
    hostPage: ({ site }, path) => hostPage(site + path, 'sandbox="allow-scripts"'),
    console: /CORS policy|net::ERR_FAILED/,
    instead: true,
  },
];
