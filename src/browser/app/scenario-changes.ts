// Who serves a scenario while it is written says when its file has changed: the address stands in the page.

/** What the page is told it may listen to; null where nobody tells of changes. */
const address = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="scenario-changes"]')?.content ?? null;

/** Hears of changes until the returned function is called. `lost`: whether whoever told of them has gone. */
export function onScenarioChange(heard: () => void, lost: (lost: boolean) => void): () => void {
  const at = address();
  if (at === null) return () => undefined;
  const source = new EventSource(at);
  source.addEventListener('change', heard);
  source.addEventListener('open', () => lost(false));
  source.addEventListener('error', () => lost(true));
  return () => source.close();
}
