// The page that shows all pictures: a row a screen, a column a window.

export interface Shot {
  readonly screen: string;
  readonly window: string;
  /** Beside the page. */
  readonly file: string;
  /** What the browser found wrong: scrolling sideways, console errors. */
  readonly faults: readonly string[];
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

const figure = ({ window, file, faults }: Shot): string => `
  <figure>
    <a href="${escape(file)}"><img loading="lazy" src="${escape(file)}" alt="${escape(window)}"></a>
    <figcaption>${escape(window)}${faults.map((fault) => `<strong>${escape(fault)}</strong>`).join('')}</figcaption>
  </figure>`;

export function galleryPage(shots: readonly Shot[]): string {
  const screens = [...new Set(shots.map(({ screen }) => screen))];
  const row = (screen: string): string => `
  <h2>${escape(screen)}</h2>
  <div>${shots
    .filter((shot) => shot.screen === screen)
    .map(figure)
    .join('')}</div>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Skip Level: every screen</title>
<style>
  body { margin: 1.5rem; font: 1rem/1.4 system-ui, sans-serif; color: #222; background: #ddd; }
  div { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start; padding-block-end: 1rem; }
  figure { margin: 0; flex: none; }
  img { height: 24rem; width: auto; display: block; background: #fff; }
  strong { display: block; color: #a00; max-inline-size: 30rem; }
</style>
<h1>Skip Level: every screen</h1>
${screens.map(row).join('')}
</html>
`;
}
