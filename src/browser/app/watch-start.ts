// Runs before way-in.ts, in the same file; the build puts the text of these functions there, so they can use nothing but each
// other. They say nothing in words: those stand in the page (no-start.tsx), or in the file that `watchFor` asks for.

/** Older than floor.ts says, by what it cannot do. */
export function isTooOld(): boolean {
  const known = (owner: object, name: string): boolean => typeof Reflect.get(owner, name) === 'function';
  try {
    const lays = CSS.supports('container-type', 'inline-size') && CSS.supports('height', '1svh');
    const styles = CSS.supports('selector(:has(a))');
    const finds = known([], 'at') && known([], 'findLast') && known(Object, 'hasOwn');
    return (
      !lays || !styles || !finds || !known(HTMLDialogElement.prototype, 'showModal') || !known(Intl, 'DisplayNames')
    );
  } catch {
    return true;
  }
}

/** `why`: one of those in the page; `which`: the file in question, and what came in its place. */
export function showWhy(why: string, which: string): void {
  const sign = document.getElementById('no-start');
  const { dataset } = document.documentElement;
  const before = dataset['start'];
  if (sign === null || (before !== 'watched' && before !== 'slow')) return;
  dataset['start'] = why;
  const shut = why === 'file' || why === 'frame';
  sign.setAttribute('role', 'alert');
  for (const part of sign.querySelectorAll<HTMLElement>('[data-why]')) part.hidden = part.dataset['why'] !== why;
  const reload = sign.querySelector('button');
  if (reload) {
    reload.hidden = shut || why === 'old';
    reload.onclick = () => location.reload();
  }
  const file = sign.querySelector<HTMLElement>('.small');
  if (file) {
    file.hidden = !which;
    file.textContent = which;
  }
  const own = sign.querySelector('a');
  if (own) own.href = location.href;
  // What cannot be used would stand below it as large as it is drawn.
  if (shut) document.body.replaceChildren(sign);
}

/**
 * The page looks alive before the game's script has come. Where that does not come, or stops as it begins, this shows why and
 * what to do. The app takes `#no-start` away as it starts, and all here is then silent. The app may be there first. `patience`: until
 * the script is asked after, ms.
 */
export function watchStart(patience = 4000): void {
  const { dataset } = document.documentElement;
  if (dataset['start'] !== undefined) return;
  // The style sheet need not speak by itself.
  dataset['start'] = 'watched';
  const tell = (why: string, which = ''): void => {
    if (document.readyState !== 'loading') showWhy(why, which);
    else document.addEventListener('DOMContentLoaded', () => showWhy(why, which));
  };
  /** A script that stopped before anybody listened says so again: a module is run once, and whoever asks later hears how that ended. */
  const again = (src: string): void =>
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', crossOrigin: '', src }));
  /** Asks for the game's script as the page did, and tells what came; `otherwise` where that was as it should be. */
  const askWhy = (otherwise: string): void => {
    // A page with everything inside has nothing to ask for.
    if (dataset['one'] !== undefined) return otherwise ? tell(otherwise) : undefined;
    const script = document.querySelector<HTMLScriptElement>('script[type=module]');
    if (script === null || dataset['start'] !== 'watched') return;
    if (location.protocol === 'file:') return tell('file');
    if (origin === 'null') return tell('frame');
    const onAnswer = ({ ok, status, headers }: Response): void => {
      const type = headers.get('content-type') || '';
      const which = `${script.src} (${status}${type && `, ${type}`})`;
      if (!ok) tell('missing', which);
      else if (!/script/.test(type)) tell('type', which);
      else if (otherwise) tell(otherwise);
      else again(script.src);
    };
    fetch(script.src).then(onAnswer, () => tell('line'));
  };
  const onError = (event: ErrorEvent): void => {
    if (event.target instanceof HTMLScriptElement) askWhy('broken');
    // An extension's own mishaps are not ours.
    else if (event.target === window && !/-extension:/.test(event.filename)) tell('broken', event.message);
  };
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', (event) => tell('broken', String(event.reason)));
  // It may have failed earlier than this script ran; and nobody is told that it takes long before it does.
  setTimeout(() => askWhy(''), patience);
  setTimeout(() => tell('slow'), 12_000);
  if (!isTooOld()) return;
  // The app asks for this before it begins.
  dataset['old'] = '';
  tell('old');
}

export type SignPart = readonly [tag: string, attributes: readonly (readonly [string, string])[], words: string];

/** What stands in the first page from the beginning, for a page that has nothing in it. */
export function putSign(parts: readonly SignPart[]): void {
  const sign = document.createElement('section');
  sign.id = sign.className = 'no-start';
  sign.lang = 'en';
  sign.dir = 'ltr';
  for (const [tag, attributes, words] of parts) {
    const part = document.createElement(tag);
    for (const [name, value] of attributes) part.setAttribute(name, value);
    part.textContent = words;
    sign.append(part);
  }
  document.body.prepend(sign);
}

/**
 * In a page that is blank until its script has come: asks for all of the above (`src`) once that is late or fails. Without CORS,
 * so that it comes in a folder and in a frame without an origin too.
 */
export function watchFor(src: string): void {
  let asked = false;
  const ask = (): void => {
    if (asked || document.documentElement.dataset['start'] !== undefined) return;
    asked = true;
    document.head.append(Object.assign(document.createElement('script'), { src }));
  };
  addEventListener('error', ask, true);
  // From a folder none ever comes.
  setTimeout(ask, location.protocol === 'file:' ? 0 : 4000);
  // What `isTooOld` goes by that came last; there is no room for all of it before somebody has joined a session.
  if ('findLast' in [] && CSS.supports('selector(:has(a)) and (container-type:size)')) return;
  // The page asks for this before it begins.
  document.documentElement.dataset['old'] = '';
  ask();
}
