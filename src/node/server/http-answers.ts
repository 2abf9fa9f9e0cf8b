// How a request is answered: headers that hold for all, JSON, and what went wrong as a code.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpError } from '../../core/session/wire.ts';

const STATUS: Readonly<Record<HttpError['error'], number>> = {
  bad_request: 400,
  unknown_scenario: 400,
  scenario_problems: 400,
  no_right: 401,
  foreign_origin: 403,
  not_found: 404,
  unknown_code: 404,
  full: 409,
  door_closed: 409,
  removed: 409,
  too_large: 413,
  too_often: 429,
  unavailable: 503,
};

/** Thrown where a request ends early; whoever serves it answers with it. */
export class Failure extends Error {
  readonly error: HttpError;

  constructor(error: HttpError['error'], args: HttpError['args'] = {}) {
    super(error);
    this.error = { error, args };
  }
}

/** Of the Host header, what may stand in a policy. */
function hostIn({ headers }: IncomingMessage): string {
  const host = headers.host ?? '';
  return /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host) ? host : '';
}

/** Everything comes from here, nothing is shown elsewhere, nothing is told to others. Sockets by name: some browsers do not take them for 'self'. */
export function safetyHeaders(request: IncomingMessage, camera: boolean): Record<string, string> {
  const host = hostIn(request);
  const sockets = host === '' ? '' : ` ws://${host} wss://${host}`;
  return {
    'content-security-policy': `default-src 'self'; connect-src 'self'${sockets}; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': `camera=(${camera ? 'self' : ''}), geolocation=(), microphone=()`,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}

export function sendJson(request: IncomingMessage, response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    ...safetyHeaders(request, false),
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function sendFailure(request: IncomingMessage, response: ServerResponse, { error }: Failure): void {
  if (response.headersSent) return void response.destroy();
  if (error.error === 'too_often') response.setHeader('retry-after', String(error.args['seconds'] ?? 60));
  // What is still on its way is not waited for.
  if (!request.complete) response.setHeader('connection', 'close');
  sendJson(request, response, STATUS[error.error], error);
}

/** The body as JSON; it has to say that it is, so that no form of another site can send it. */
export async function jsonBody(request: IncomingMessage, mostBytes: number): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    throw new Failure('bad_request', { field: 'content-type' });
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw new Failure('too_large', { most: mostBytes });
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) throw new Failure('too_large', { most: mostBytes });
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    throw new Failure('bad_request', { field: 'body' });
  }
}

/** What stands after "Bearer"; empty where nothing does. */
export const bearer = ({ headers }: IncomingMessage): string =>
  /^Bearer ([\w.~+/-]{1,200}=*)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
