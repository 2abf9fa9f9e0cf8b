// The script for other people's pages: puts the game where it stands, and tells that page what the game tells it. The build makes one
// file of it, embed.js (tools/embed-script.ts); it must do without anything of the page's.
import type { ToHost } from './host-messages.ts';

/** CSS pixels: no narrower, no lower, and as high as the window up to this. */
const [NARROWEST, LOWEST, HIGHEST] = [320, 480, 860];

/** To copy the link of a run. Sound and the rest need no leave. */
const ALLOWED = 'clipboard-write';

function addressFor({ src, dataset }: HTMLScriptElement): URL {
  const { scenario = '', seed = '', lang = '' } = dataset;
  const address = new URL('.', src);
  if (lang !== '') address.searchParams.set('lang', lang);
  // A page without an origin of its own cannot be told anything.
  if (location.origin !== 'null') address.searchParams.set('host', location.origin);
  const query = seed === '' ? '' : `?seed=${encodeURIComponent(seed)}`;
  if (scenario !== '') address.hash = `#/play/${encodeURIComponent(scenario)}${query}`;
  return address;
}

/** By the style object, which a policy without inline styles lets through. */
function shape({ style }: HTMLIFrameElement, height: number): void {
  style.display = 'block';
  style.inlineSize = '100%';
  style.minInlineSize = `${NARROWEST}px`;
  style.border = '0';
  style.blockSize = height > 0 ? `${height}px` : `clamp(${LOWEST}px, 92vh, ${HIGHEST}px)`;
}

function frameFor(script: HTMLScriptElement): HTMLIFrameElement {
  const { title = 'Skip Level', loading, height } = script.dataset;
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = ALLOWED;
  frame.loading = loading === 'lazy' ? 'lazy' : 'eager';
  shape(frame, Number(height ?? 0));
  frame.src = addressFor(script).href;
  return frame;
}

const isTold = (data: unknown): data is ToHost =>
  typeof data === 'object' && data !== null && (data as Partial<ToHost>).source === 'skip-level';

function embed(script: HTMLScriptElement): void {
  const frame = frameFor(script);
  const { origin } = new URL(script.src);
  addEventListener('message', ({ origin: from, source, data }: MessageEvent<unknown>) => {
    if (from !== origin || source !== frame.contentWindow || !isTold(data)) return;
    script.dispatchEvent(new CustomEvent(`skiplevel:${data.kind}`, { bubbles: true, detail: data }));
  });
  const place = document.getElementById(script.dataset['into'] ?? '');
  if (place !== null) place.append(frame);
  else if (script.closest('head') === null) script.after(frame);
  else whenWhole(() => (document.getElementById(script.dataset['into'] ?? '') ?? document.body).append(frame));
}

/** In its head a page shows nothing, and has no other place yet. */
function whenWhole(put: () => void): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', put, { once: true });
  else put();
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src !== '') embed(script);
// To the author of the page, who would see nothing at all.
else
  console.warn(
    'Skip Level: embed.js can’t tell where it stands. Load it by <script src="…/embed.js">, without type="module".',
  );
