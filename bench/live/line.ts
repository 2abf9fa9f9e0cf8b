// A window's line as it goes over the wire, without a client library: so many of them fit into one process of the load.
import WebSocket from 'ws';

type Message = Readonly<Record<string, unknown>>;
export interface Line {
  /** Resolves with what is answered; rejects where the line breaks first. */
  readonly ask: (event: string, message: Message) => Promise<Message>;
  readonly close: () => void;
  /** Resolves when the line breaks. */
  readonly broken: Promise<void>;
}
export interface Wanted {
  /** `http://127.0.0.1:4180` */
  readonly base: string;
  readonly auth: Message;
  /** Name of the event and its whole packet, unread. */
  readonly heard: (event: string, packet: string) => void;
}

const eventOf = (packet: string): string => packet.slice(4, packet.indexOf('"', 4));
/** Engine.IO 4 and Socket.IO 5: what each first digits mean. */
const [HELLO, PING, CONNECTED, EVENT, ANSWER] = ['0', '2', '40', '42', '43'];

/** Resolves once the server has let it in. */
export function openLine({ base, auth, heard }: Wanted): Promise<Line> {
  const socket = new WebSocket(`${base.replace('http', 'ws')}/live/io/?EIO=4&transport=websocket`, {
    perMessageDeflate: false,
  });
  const waiting = new Map<
    number,
    { readonly done: (answer: Message) => void; readonly failed: (error: Error) => void }
  >();
  let asked = 0;
  const ask: Line['ask'] = (event, message) =>
    new Promise((done, failed) => {
      if (socket.readyState !== WebSocket.OPEN) return failed(new Error('broken'));
      waiting.set(asked, { done, failed });
      socket.send(`${EVENT}${asked}${JSON.stringify([event, message])}`);
      asked += 1;
    });
  const broken = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  void broken.then(() => {
    for (const { failed } of waiting.values()) failed(new Error('broken'));
  });
  const answered = (packet: string): void => {
    const at = packet.indexOf('[');
    const number = Number(packet.slice(ANSWER.length, at));
    waiting.get(number)?.done((JSON.parse(packet.slice(at)) as Message[])[0] ?? {});
    waiting.delete(number);
  };
  return new Promise((done, failed) => {
    socket.once('error', failed);
    socket.on('error', () => undefined);
    socket.once('close', () => failed(new Error('turned away')));
    socket.on('message', (data: Buffer) => {
      const packet = data.toString();
      if (packet.startsWith(EVENT)) heard(eventOf(packet), packet);
      else if (packet.startsWith(ANSWER)) answered(packet);
      else if (packet === PING) socket.send('3');
      else if (packet.startsWith(CONNECTED)) done({ ask, broken, close: () => socket.close() });
      else if (packet.startsWith(HELLO)) socket.send(`${CONNECTED}${JSON.stringify(auth)}`);
      else if (packet.startsWith('44')) failed(new Error(packet));
    });
  });
}

/** As browsers do without being told, an answer's body is read whole. */
export async function http(url: string, method: 'GET' | 'POST', key: string | null, body?: unknown): Promise<Message> {
  const headers = {
    'content-type': 'application/json',
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
  const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
  return JSON.parse(text) as Message;
}
