// Lines for the live region; only the latest stay in the page.
const MOST = 6;

export interface Line {
  readonly key: number;
  readonly text: string;
}

let last = 0;

export const withLine = (lines: readonly Line[], text: string): readonly Line[] => {
  last += 1;
  return [...lines, { key: last, text }].slice(-MOST);
};
