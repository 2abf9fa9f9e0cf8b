/** With so many digits; what rounds to nothing has no minus. */
export function figure(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text;
}
