// The game inside other people's pages.
import type { Condition } from '../condition.ts';

const hostPage = (game: string, attributes = ''): string =>
  `<!doctype html><title>A course</title><link rel="icon" href="data:,"><style>body { margin: 0 } iframe { width: 100%; height: 96vh; border: 0 }</style>
<h4>Unit 3</h4><iframe title="The game" src="${game}" ${attributes}></iframe>`;

export const FRAME_CONDITIONS: readonly Condition[] = [
  { name: 'in a page of another site', hostPage: ({ site }) => hostPage(site), keeps: true },
  {
    name: 'in a sandboxed frame with its own origin',
    hostPage: ({ site }) => hostPage(site, 'sandbox="allow-scripts allow-same-origin"'),
    keeps: true,
  },
  {
    name: 'in a sandboxed frame without an origin',
    hostPage: ({ open }) => hostPage(open, 'sandbox="allow-scripts"'),
    says: [/does not let the game save/],
  },
  {
    name: 'in a sandboxed frame that gets no script',
    hostPage: ({ site }) => hostPage(site, 'sandbox="allow-scripts"'),
    console: /CORS policy|net::ERR_FAILED/,
    instead: true,
  },
];
