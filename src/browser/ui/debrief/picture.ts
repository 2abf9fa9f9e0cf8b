/** For a chart: what it says in a sentence, or null where the words beside it say just that, so that nothing is read twice. */
export const picture = (sentence: string | null) =>
  sentence === null ? ({ 'aria-hidden': 'true' } as const) : ({ role: 'img', 'aria-label': sentence } as const);
