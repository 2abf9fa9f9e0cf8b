// A cmi5 system for tests: starts visits, keeps documents and writes down every request.
//
//   const lrs = new RecordingLrs();
//   const launch = lrs.launch({ launchMode: 'Normal', masteryScore: 0.8 });   // an enrolment goes on over all launches
//   launch.query        what follows the page's address
//   lrs.fetch           in place of the window's; or, for a real browser, `lrs.answer(request)` behind a server at lrs.origin
//   lrs.statements      those taken, in order; lrs.requests: all that was asked
//   lrs.faults()        what is wrong with them, and with the requests; empty where all is right
import { faultsIn, isJson, type Json, type Launched } from './cmi5-rules.ts';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
export interface Answered {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
export interface Visit {
  readonly query: string;
  readonly token: string;
  over: boolean;
}

const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1625378' } };
const json = (body: unknown, status = 200): Answered => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export class RecordingLrs {
  readonly origin: string;
  readonly registration = '760e3480-ba55-4991-94b0-01820dbd23a2';
  readonly activityId: string;
  readonly requests: Asked[] = [];
  readonly statements: Json[] = [];
  readonly documents = new Map<string, { readonly body: string; readonly etag: string }>();
  preferences: Json | null = { languagePreference: 'de-CH,fr', audioPreference: 'on' };
  /** Comes first: an answer of its own, or null to let the usual one be given. May never resolve. */
  misbehave: (asked: Asked) => Answered | null | Promise<Answered | null> = () => null;
  readonly #visits: (Launched & Visit & { taken: boolean })[] = [];
  #versions = 0;

  constructor(origin = 'https://lms.example') {
    this.origin = origin;
    this.activityId = `${origin}/course/7`;
  }

  launch(data: Json = {}): Visit {
    const number = this.#visits.length + 1;
    const { origin, registration, activityId } = this;
    const given = {
      launchMode: 'Normal',
      moveOn: 'Completed',
      returnURL: `${origin}/back`,
      contextTemplate: {
        extensions: { [SESSION]: `session-${number}` },
        contextActivities: {
          grouping: [{ id: 'https://publisher.example/au' }],
          category: [{ id: 'https://lms.example/category' }],
        },
        platform: 'An LMS',
      },
      ...data,
    };
    const query = new URLSearchParams({
      endpoint: `${origin}/xapi`,
      fetch: `${origin}/token?k=${number}`,
      actor: JSON.stringify(ACTOR),
      registration,
      activityId,
    });
    const visit = {
      actor: ACTOR,
      registration,
      activityId,
      data: given,
      query: `?${query}`,
      token: `token-${number}`,
      over: false,
      taken: false,
    };
    this.#visits.push(visit);
    this.documents.set('LMS.LaunchData', { body: JSON.stringify(given), etag: this.#etag() });
    return visit;
  }

  #etag(): string {
    this.#versions += 1;
    return `"${this.#versions}"`;
  }

  /** In place of the window's. */
  get fetch(): typeof fetch {
    return async (address, init = {}) => {
      const asked = {
        method: init.method ?? 'GET',
        url: address instanceof Request ? address.url : address.toString(),
        headers: Object.fromEntries(new Headers(init.headers)),
        body: typeof init.body === 'string' ? init.body : '',
      };
      const { status, headers, body } = await this.answer(asked);
      return new Response(status === 204 ? null : (body ?? ''), { status, ...(headers && { headers }) });
    };
  }

  async answer(asked: Asked): Promise<Answered> {
    this.requests.push(asked);
    return (await this.misbehave(asked)) ?? this.#usual(asked);
  }

  #usual({ method, url, headers, body }: Asked): Answered {
    const { pathname, searchParams } = new URL(url);
    if (pathname === '/token') {
      const visit = this.#visits[Number(searchParams.get('k')) - 1];
      if (method !== 'POST' || visit === undefined || visit.taken)
        return json({ 'error-code': '1', 'error-text': 'The authorization token has already been returned.' });
      visit.taken = true;
      return json({ 'auth-token': visit.token });
    }
    const known = this.#visits.some(({ token }) => headers['authorization'] === `Basic ${token}`);
    if (!known) return json({}, 401);
    if (pathname === '/xapi/statements' && method === 'POST') return this.#hear(JSON.parse(body));
    if (pathname === '/xapi/agents/profile') return this.preferences === null ? json({}, 404) : json(this.preferences);
    return pathname === '/xapi/activities/state' ? this.#keep(method, searchParams, headers, body) : json({}, 404);
  }

  #hear(said: unknown): Answered {
    const all = (Array.isArray(said) ? said : [said]).filter(isJson);
    if (all.some(({ id }) => this.statements.some((heard) => heard['id'] === id))) return json({}, 409);
    this.statements.push(...all);
    return json(all.map(({ id }) => id));
  }

  #keep(method: string, query: URLSearchParams, headers: Readonly<Record<string, string>>, body: string): Answered {
    const id = query.get('stateId') ?? '';
    const there = this.documents.get(id);
    if (method === 'PUT') {
      const match = headers['if-match'];
      if (match !== undefined && match !== there?.etag) return json({}, 412);
      this.documents.set(id, { body, etag: this.#etag() });
      return { status: 204 };
    }
    return there === undefined ? json({}, 404) : { status: 200, headers: { etag: there.etag }, body: there.body };
  }

  /** Of the statements, in order. */
  verbs(): string[] {
    return this.statements.map(({ verb }) => (isJson(verb) ? String(verb['id']).replace(/.*\//, '') : ''));
  }
  /** The last statement with the verb. */
  said(verb: string): Json {
    const found = this.statements[this.verbs().lastIndexOf(verb)];
    if (found === undefined) throw new Error(`nobody said ${verb}`);
    return found;
  }
  /** The text that the game keeps here. */
  text(): unknown {
    return JSON.parse(this.documents.get('skip-level')?.body ?? '{}').text;
  }

  /** Of all visits so far. */
  faults(): string[] {
    const faults = faultsIn(this.#visits, this.statements);
    for (const { method, url, headers } of this.requests) {
      const { pathname, searchParams } = new URL(url);
      if (pathname === '/token') {
        if (method !== 'POST') faults.push('8.2 the token is fetched by POST');
        continue;
      }
      if (headers['x-experience-api-version'] === undefined) faults.push(`xAPI: ${pathname} without a version`);
      if (!headers['authorization']?.startsWith('Basic ')) faults.push(`8.2 ${pathname} without the token`);
      if (!pathname.startsWith('/xapi/activities/state')) continue;
      if (method !== 'GET' && searchParams.get('stateId') === 'LMS.LaunchData')
        faults.push('10 LMS.LaunchData is not ours to write');
      if (searchParams.get('registration') !== this.registration) faults.push('10 state without the registration');
      if (searchParams.get('activityId') !== this.activityId) faults.push('10 state without the activity');
      if (searchParams.get('agent') !== JSON.stringify(ACTOR)) faults.push('10 state without the agent');
    }
    const tokens = this.requests.map(({ url }) => url).filter((url) => url.includes('/token?'));
    if (new Set(tokens).size < tokens.length) faults.push('8.2 a token fetched twice');
    const profiled = this.requests.some(({ url }) => url.includes('/agents/profile?'));
    if (this.statements.length > 0 && !profiled) faults.push('11 the preferences were not read');
    return faults;
  }
}
