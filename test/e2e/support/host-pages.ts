// Pages of another site than the game's: a server by another name, that says whatever it is asked to.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Served } from './site.ts';

/** What follows the `?` in an address comes back as a page. */
export async function servePages(): Promise<Served & { readonly near: string }> {
  const server = createServer((request, response) => {
    const [, page = ''] = request.url?.split('?') ?? [];
    response.setHeader('content-type', 'text/html');
    response.end(decodeURIComponent(page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    near: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
