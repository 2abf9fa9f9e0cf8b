// Where the API lies, and where it is not.
import { expect, test } from 'vitest';
import { findApi } from '../../src/browser/lms/find-api.ts';
import { windowWith } from '../support/scorm-system.ts';

const api = (prefix = ''): Record<string, unknown> => ({ [`${prefix}Initialize`]: () => 'true' });
const [NEW, OLD] = [{ API_1484_11: api() }, { API: api('LMS') }];
/** Of another origin: it may be compared, and that is all. */
const foreign = (): Window =>
  new Proxy({} as Window, {
    get: () => {
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
    },
  });
/** Windows in one another, the outermost first. */
const nested = (...all: Record<string, unknown>[]): Window =>
  all.reduce<Window | undefined>((parent, own) => windowWith({ ...own, ...(parent && { parent }) }), undefined)!;
/** That leads to no end. */
function inCircles(): Window {
  const one = windowWith({});
  const two = windowWith({ parent: one, opener: one });
  return Object.assign(one, { parent: two, opener: two });
}
function endless(): Window {
  return Object.defineProperty(windowWith({}), 'parent', { get: endless });
}

test.each<[string, Window, string | null]>([
  ['in the window itself', windowWith(OLD), 'scorm12'],
  ['three windows up', nested(NEW, {}, {}, {}), 'scorm2004'],
  ['in the opener', windowWith({ opener: windowWith(OLD) }), 'scorm12'],
  ['above the opener', windowWith({ opener: nested(NEW, {}) }), 'scorm2004'],
  ['in who opened the window around', nested({ opener: nested(OLD, {}) }, {}), 'scorm12'],
  ['in who opened the opener', windowWith({ opener: windowWith({ opener: windowWith(OLD) }) }), 'scorm12'],
  ['of both standards: the newer, though further away', nested(NEW, OLD, {}), 'scorm2004'],
  ['of both standards, the newer is nothing', windowWith({ API_1484_11: null, ...OLD }), 'scorm12'],
  ['of both standards, the newer cannot speak', windowWith({ API_1484_11: {}, ...OLD }), 'scorm12'],
  ['below a window of another origin', windowWith({ parent: windowWith({ ...OLD, parent: foreign() }) }), 'scorm12'],
  [
    'in the opener, in a frame of another origin',
    windowWith({ parent: foreign(), opener: windowWith(OLD) }),
    'scorm12',
  ],
  ['not in a window of another origin', windowWith({ parent: foreign(), opener: foreign() }), null],
  ['not in an element of that name', windowWith({ API: { tagName: 'DIV' }, API_1484_11: 'yes' }), null],
  ['not in a frame of that name', windowWith({ API: foreign() }), null],
  ['not in windows that lead in circles', inCircles(), null],
  ['not in windows without an end', endless(), null],
  ['nowhere', windowWith({ parent: null }), null],
])('%s', (_, page, kind) => {
  expect(findApi(page)?.kind ?? null).toBe(kind);
});
