// The peers, each as a server of its own that does the least a room needs: takes a choice, answers it, shows it to a dashboard. They keep
// nothing on a disk and know no rules. `node peer-server.ts ws|colyseus PORT`
import { WebSocketServer, type WebSocket } from 'ws';

/** Loaded by name, so that the project type-checks without them. */
type Peer = Record<string, any>; // oxlint-disable-line typescript/no-explicit-any
const load = async (name: string): Promise<Peer> => import(name);

/** Choices in a Map; each is broadcast to the dashboards as it comes. */
function serveWs(port: number): void {
  const server = new WebSocketServer({ port, host: '127.0.0.1', perMessageDeflate: false });
  const choices = new Map<string, string>();
  const dashboards = new Set<WebSocket>();
  server.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => {
      const { kind, id, option } = JSON.parse(data.toString()) as { kind: string; id: string; option: string };
      if (kind === 'watch') return void dashboards.add(socket);
      if (kind === 'choose') {
        choices.set(id, option);
        const told = JSON.stringify({ kind: 'board', id, option, count: choices.size });
        for (const dashboard of dashboards) dashboard.send(told);
      }
      socket.send(JSON.stringify({ kind: 'done', id }));
    });
  });
}

/** Choices in a synchronised state that only dashboards see, patched as often as the framework does by itself. */
async function serveColyseus(port: number): Promise<void> {
  const { Server, Room } = await load('@colyseus/core');
  const { WebSocketTransport } = await load('@colyseus/ws-transport');
  const { schema, t, StateView } = await load('@colyseus/schema');
  const Choices = schema({ options: t.map('string'), count: t.number() }, 'Choices');
  const State = schema({ choices: t.ref(Choices).view() }, 'State');
  class Workshop extends Room {
    onCreate(): void {
      this['maxClients'] = 2000;
      this['state'] = new State();
      this['state'].choices = new Choices();
      this['onMessage']('choose', (client: Peer, { id, option }: Record<string, string>) => {
        this['state'].choices.options.set(id, option);
        this['state'].choices.count = this['state'].choices.options.size;
        client['send']('done', { id });
      });
      this['onMessage']('watch', (client: Peer) => {
        const view = new StateView();
        view.add(this['state'].choices);
        client['view'] = view;
      });
    }
  }
  const server = new Server({ transport: new WebSocketTransport({ maxPayload: 4096 }), greet: false });
  server.define('workshop', Workshop);
  await server.listen(port, '127.0.0.1');
}

const [name, port = '0'] = process.argv.slice(2);
if (name === 'ws') serveWs(Number(port));
else await serveColyseus(Number(port));
