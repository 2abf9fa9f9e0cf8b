// One visit to a system that speaks cmi5: statements for what happened, a document of ours for the text.
import type { Connection, LmsMode, LmsOptions, LmsTrouble } from './connection.ts';
import { counting } from './cmi5-counting.ts';
import { openKeeping } from './cmi5-kept.ts';
import { isRecord, type Launch, parsed, rememberSession, type Session, sessionBefore } from './cmi5-launch.ts';
import { fullStatement, uuid } from './cmi5-statements.ts';
import { openTelling, type Telling } from './cmi5-telling.ts';
import { duration, languageTag } from './fitted.ts';
import { asking, openLrs, type Reply, SOON, troubleIn, went } from './lrs.ts';

type Tell = (trouble: LmsTrouble) => void;
type Doing = Omit<Connection, 'kind' | 'mode' | 'learner' | 'language' | 'room' | 'load'>;
/** The same as SCORM 2004 has: the standard says nothing. */
const ROOM = 64_000;

/** What the system says of this start. */
interface Given {
  readonly mode: LmsMode;
  readonly mastery: number | null;
  /** Null where it would not say: nothing may be told without it. */
  readonly template: Readonly<Record<string, unknown>> | null;
}

function givenIn(reply: Reply | null, tell: Tell): Given {
  const data = went(reply) ? parsed(reply?.text ?? null) : null;
  if (!isRecord(data)) tell(troubleIn(reply));
  const { launchMode, masteryScore, contextTemplate } = isRecord(data) ? data : {};
  const mode = String(launchMode).toLowerCase();
  return {
    mode: mode === 'browse' || mode === 'review' ? mode : 'normal',
    mastery: typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1 ? masteryScore : null,
    template: isRecord(contextTemplate) ? contextTemplate : null,
  };
}

function preferredLanguage(reply: Reply | null): string | null {
  const preferences = went(reply) ? parsed(reply?.text ?? null) : null;
  const said = isRecord(preferences) ? preferences['languagePreference'] : null;
  return typeof said === 'string' ? languageTag(said.split(',')[0] ?? '') : null;
}

async function newSession(page: Window, launch: Launch, tell: Tell): Promise<Session | null> {
  const reply = await asking(page)(launch.fetch, { method: 'POST' }, SOON);
  const told = parsed(reply?.text ?? null);
  const token = isRecord(told) ? told['auth-token'] : null;
  if (typeof token === 'string' && token !== '') return { token, begun: false, ended: false };
  tell(troubleIn(reply));
  return null;
}

const IDLE: Doing = {
  save: async () => false,
  decision: () => undefined,
  objective: () => undefined,
  finish: () => undefined,
  leave: () => undefined,
};

/** Says that the visit has begun, where this is its first page, and how to end it: what follows the end counts for nothing. */
function framed(
  telling: Telling,
  session: Session,
  open: boolean,
  remember: (session: Session) => void,
  now: () => Date,
) {
  const since = now();
  if (open && !session.begun) {
    telling.say({ id: uuid(), verb: 'initialized' }, since);
    remember({ ...session, begun: true });
  }
  return {
    since,
    end: (): void => {
      if (!open) return;
      remember({ ...session, begun: true, ended: true });
      const result = { duration: duration(now().getTime() - since.getTime()) };
      telling.end({ statement: { id: uuid(), verb: 'terminated', result }, at: now() });
    },
  };
}

function onlyLooking(telling: Telling, open: boolean, end: () => void): Doing {
  let here = true;
  if (open) void telling.hand();
  return {
    ...IDLE,
    leave() {
      if (here) end();
      here = false;
    },
  };
}

export async function openCmi5(launch: Launch, options: LmsOptions, tell: Tell): Promise<Connection> {
  const { window: page, now } = options;
  const named = { kind: 'cmi5', learner: JSON.stringify(launch.actor), room: ROOM } as const;
  const session = sessionBefore(page, launch) ?? (await newSession(page, launch, tell));
  if (session === null) return { ...named, ...IDLE, mode: 'normal', language: null, load: async () => null };
  const remember = (next: Session): void => rememberSession(page, launch, next);
  remember(session);

  const lrs = openLrs(asking(page), launch, session.token);
  const keeping = openKeeping(lrs, tell);
  const [data, preferences, read] = await Promise.all([
    lrs.state('LMS.LaunchData', SOON),
    lrs.profile('cmi5LearnerPreferences'),
    keeping.read(SOON),
  ]);
  const { mode, mastery, template } = givenIn(data, tell);
  // Where nothing was learnt of this start, or it has ended before, as by a reload, nothing can be said.
  const open = template !== null && !session.ended;
  const telling = openTelling(lrs, ({ statement, at }) => fullStatement(statement, launch, template ?? {}, at), tell);
  const { since, end } = framed(telling, session, open, remember, now);
  return {
    ...named,
    mode,
    language: preferredLanguage(preferences),
    load: async () => (read || (await keeping.read()) ? keeping.now.text : null),
    ...(mode === 'normal'
      ? counting({
          launch,
          keeping,
          telling,
          since,
          end,
          open,
          over: session.ended,
          mastery: mastery ?? options.mastery,
          now,
          tell,
        })
      : onlyLooking(telling, open, end)),
  };
}
