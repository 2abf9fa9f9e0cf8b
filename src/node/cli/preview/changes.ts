// Tells open pages that a file has changed, for as long as they listen (server-sent events).
import type { ServerResponse } from 'node:http';

/** Where a page listens: its `scenario-changes` names it. */
export const CHANGES = 'scenarios/changes';

/** What stands in the page so that it listens. */
export const LISTENS = `<meta name="scenario-changes" content="${CHANGES}">`;

interface Changes {
  /** Keeps the answer open. */
  readonly listen: (response: ServerResponse) => void;
  readonly tell: () => void;
  readonly close: () => void;
}

export function openChanges(): Changes {
  const listening = new Set<ServerResponse>();
  return {
    listen(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      listening.add(response);
      response.on('close', () => listening.delete(response));
    },
    tell() {
      for (const response of listening) response.write('event: change\ndata: file\n\n');
    },
    close() {
      for (const response of listening) response.end();
    },
  };
}
