// What an eye would call broken, found by measuring: text that leaves its box or is cut off, things that lie on each other, a page
// that scrolls sideways. It runs inside the page, sent there as text by page-faults.ts, so it imports nothing.

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** One line of text, or a thing to press. */
interface Piece {
  readonly element: Element;
  readonly name: string;
  readonly box: Box;
  readonly pressed: boolean;
  /** What it sticks to the window with, if it does: the page moves past beneath. */
  readonly stuck: Element | null;
}

/** Fractions of a pixel, a letter's swash, the bend of an italic. CSS pixels. */
const SLACK = 2;
/** A line's box is taller than its letters. */
const SLACK_UP = 5;
const PRESSED = 'a[href], button, input, select, textarea, summary, label:has(> input)';
const MOST_TOLD = 12;

/** What matters of an element, asked for once. */
interface Look {
  readonly sticks: boolean;
  readonly scrolls: boolean;
  readonly cutsAcross: boolean;
  readonly cutsDown: boolean;
  /** Has an edge of its own that an eye can see. */
  readonly box: boolean;
  readonly edge: Box;
}
const looks = new Map<Element, Look>();

function lookOf(element: Element): Look {
  const known = looks.get(element);
  if (known !== undefined) return known;
  const style = getComputedStyle(element);
  const flat = style.display === 'inline' || style.display === 'contents';
  const sides = [style.borderLeftWidth, style.borderRightWidth].every((width) => Number.parseFloat(width) > 0);
  const ground = shows(style.backgroundColor) || (sides && shows(style.borderLeftColor));
  const look = {
    sticks: /sticky|fixed/.test(style.position),
    scrolls: scrolls(style.overflowX) || scrolls(style.overflowY),
    cutsAcross: cuts(style.overflowX),
    cutsDown: cuts(style.overflowY),
    box: !flat && (ground || element.tagName === 'svg'),
    edge: element.getBoundingClientRect(),
  };
  looks.set(element, look);
  return look;
}

const shows = (colour: string): boolean => !/^transparent$|, 0\)$|\/ 0\)$/.test(colour);
const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** Cut down to nothing for eyes, and read out all the same. */
const isHeardOnly = (element: Element): boolean =>
  element.closest('.spoken') !== null || chainOf(element).some((at) => getComputedStyle(at).clipPath === 'inset(50%)');

const seen = (element: Element): boolean =>
  !isHeardOnly(element) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

const nameOf = (text: string): string =>
  `“${text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 44)}”`;

/** The element and all it stands in, up to the page itself. */
function chainOf(element: Element): Element[] {
  const list: Element[] = [];
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) list.push(at);
  return list;
}

/** Below it the lines of a text that ends in dots are not shown. */
function lastLine(element: Element): number {
  const short = element.closest('.node-label > *');
  return short === null ? Infinity : short.getBoundingClientRect().bottom;
}

const stuckIn = (element: Element): Element | null => chainOf(element).find((one) => lookOf(one).sticks) ?? null;

function textPieces(root: Element): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (element === null || !/[^\s\p{Cf}]/u.test(text) || !seen(element)) continue;
    range.selectNodeContents(node);
    const end = lastLine(element);
    const half = 0.38 * Number.parseFloat(getComputedStyle(element).fontSize);
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      const middle = (top + bottom) / 2;
      if (width < 1 || middle > end) continue;
      const box = { left, right, top: middle - half, bottom: middle + half };
      pieces.push({ element, name: nameOf(text), box, pressed: false, stuck: stuckIn(element) });
    }
  }
  return pieces;
}

function pressedPieces(root: Element): Piece[] {
  return [...root.querySelectorAll(PRESSED)].filter(seen).flatMap((element) => {
    const name = nameOf(element.getAttribute('aria-label') ?? element.textContent ?? element.tagName);
    return [...element.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map((box) => ({ element, name, box, pressed: true, stuck: stuckIn(element) }));
  });
}

const beyond = (inner: Box, outer: Box, slackUp: number): number =>
  Math.max(
    outer.left - inner.left - SLACK,
    inner.right - outer.right - SLACK,
    outer.top - inner.top - slackUp,
    inner.bottom - outer.bottom - slackUp,
  );

const roundUp = (by: number): string => `${Math.ceil(by)} px`;

/** Leaves the box it stands in, is cut off by one, or leaves the window at a side. */
function boundFault({ element, name, box, pressed }: Piece): string[] {
  let boxed = false;
  for (const outer of chainOf(element)) {
    if (pressed && outer === element) continue;
    const look = lookOf(outer);
    if (!boxed && look.box && !look.scrolls) {
      boxed = true;
      const by = beyond(box, look.edge, SLACK_UP);
      if (by > 0)
        return [`${name} leaves its box (${outer.tagName} ${outer.getAttribute('class') ?? ''}) by ${roundUp(by)}`];
    }
    if (look.scrolls) return [];
    const across = look.cutsAcross ? Math.max(look.edge.left - box.left, box.right - look.edge.right) : 0;
    const down = look.cutsDown ? Math.max(look.edge.top - box.top, box.bottom - look.edge.bottom) : 0;
    if (Math.max(across, down) > SLACK) return [`${name} is cut off by ${roundUp(Math.max(across, down))}`];
  }
  const over = Math.max(-box.left, box.right - document.documentElement.clientWidth);
  return over > SLACK ? [`${name} leaves the window by ${roundUp(over)}`] : [];
}

function overlap(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.min(across, down);
}

/** A slider laid over its chart: the chart's letters stay readable under it. */
const sliderOnChart = (slider: Piece, text: Piece): boolean =>
  slider.element.matches('input[type=range]') && text.element.closest('svg') !== null;

function onEachOther(one: Piece, other: Piece): boolean {
  if (sliderOnChart(one, other)) return false;
  if (one.stuck !== other.stuck || overlap(one.box, other.box) <= SLACK) return false;
  return !one.element.contains(other.element) && !other.element.contains(one.element);
}

function pairFaults(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((one, at) =>
    pieces
      .slice(at + 1)
      .filter((other) => onEachOther(one, other))
      .map((other) => `${one.name} and ${other.name} lie on each other`),
  );
}

/** A row of things to press: each comes into sight when it gets the focus. */
const isRow = (element: Element): boolean =>
  [...element.children].every((child) => child.matches(PRESSED) || child.querySelector(PRESSED) !== null);

/** What a keyboard can reach may scroll sideways, a chart's table say. The page and everything else may not. */
function sidewaysFaults(root: Element): string[] {
  const page = document.documentElement;
  const over = page.scrollWidth - page.clientWidth;
  const inner = [root, ...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element instanceof HTMLElement &&
      element.scrollWidth > element.clientWidth + 1 &&
      lookOf(element).scrolls &&
      element.tabIndex < 0 &&
      !isRow(element),
  );
  return [
    ...(over > 0 ? [`the page scrolls sideways by ${over} px`] : []),
    ...inner.map(({ tagName, className }) => `${tagName} ${className} scrolls sideways`),
  ];
}

export function layoutFaults(): string[] {
  looks.clear();
  const root = document.querySelector('dialog[open]') ?? document.body;
  const pieces = [...pressedPieces(root), ...textPieces(root)];
  const faults = [...sidewaysFaults(root), ...pieces.flatMap(boundFault), ...pairFaults(pieces)];
  return [...new Set(faults)].slice(0, MOST_TOLD);
}
