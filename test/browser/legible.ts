// Whether words on a wall can be read: how large they are, whether all of them are seen, and whether any cover others.

/** 28 px where the wall is 1280 px wide. */
const LEAST = 28 / 1280;

export const letters = (within: Element): Text[] => {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(
    (text) => text.data.trim() !== '' && text.parentElement?.closest('.spoken, [data-tight] .slide-caption') === null,
  );
};

/** As it is seen: letters of a drawing are as large as it is drawn. */
export function sizeOf(text: Text): number {
  const element = text.parentElement!;
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  return element instanceof SVGGraphicsElement ? size * (element.getScreenCTM()?.d ?? 0) : size;
}

export const tooSmall = (slide: HTMLElement): string[] =>
  letters(slide)
    .filter((text) => sizeOf(text) < LEAST * innerWidth - 0.1)
    .map((text) => `${text.data} ${sizeOf(text).toFixed(1)}`);

/** Words that reach out of the slide. */
export function cutOff(slide: HTMLElement): string[] {
  const frame = slide.getBoundingClientRect();
  return letters(slide)
    .filter((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some(
        (box) =>
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 3 ||
          box.bottom > frame.bottom + 3,
      );
    })
    .map((text) => text.data);
}

/** Two pieces of words of which one covers the other. */
export function overlapping(slide: HTMLElement): string[] {
  const boxes = letters(slide).map((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return { text: text.data, boxes: [...range.getClientRects()] };
  });
  const meets = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.45;
  return boxes.flatMap(({ text, boxes: some }, index) =>
    boxes
      .slice(index + 1)
      .filter(({ boxes: others }) => some.some((a) => others.some((b) => meets(a, b))))
      .map((other) => `${text} | ${other.text}`),
  );
}
