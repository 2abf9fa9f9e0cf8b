/** Black parts take the first colour, white ones the second. */
export const paint = (drawn: string, fill: string, second = '#fff'): string =>
  `<g fill="${fill}" color="${second}">${drawn}</g>`;
