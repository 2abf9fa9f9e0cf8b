// The authors' manual in the page: each of its pages is a small file of its own, fetched when it is asked for.

/** For `manualPage`; the build finds the pages by this very pattern. */
export async function loadManualPage(name: string): Promise<string> {
  const page: { readonly default: string } = await import(
    `../../../docs/authors/problems/${name.replace(/\.md$/, '')}.md?raw`
  );
  return page.default;
}
