// What went wrong where nobody was waiting for it: in a handler, in a promise. One place hears of all of it and tells.

/** Browsers report the first as an error, and nothing is amiss; the second is all they say of another origin's, and we have none of those. */
const NOT_OURS = /^(?:ResizeObserver loop|Script error\.?$)/;
const EXTENSION = /\b[\w-]+-extension:\/\//;

function isOurs(event: ErrorEvent | PromiseRejectionEvent): boolean {
  const isError = event instanceof ErrorEvent;
  const thrown: unknown = isError ? event.error : event.reason;
  if (thrown instanceof DOMException && thrown.name === 'AbortError') return false;
  const from = `${isError ? event.filename : ''} ${thrown instanceof Error ? thrown.stack : ''}`;
  return !EXTENSION.test(from) && !(isError && NOT_OURS.test(event.message));
}

/** Where they are heard of. */
export type Source = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Until the returned function is called. The browser still writes each into its console. */
export function hearMishaps(heard: () => void, source: Source): () => void {
  const onMishap = (event: Event): void => {
    if ((event instanceof ErrorEvent || event instanceof PromiseRejectionEvent) && isOurs(event)) heard();
  };
  source.addEventListener('error', onMishap);
  source.addEventListener('unhandledrejection', onMishap);
  return () => {
    source.removeEventListener('error', onMishap);
    source.removeEventListener('unhandledrejection', onMishap);
  };
}
