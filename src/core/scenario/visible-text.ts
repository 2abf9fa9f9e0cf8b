// Text from outside, safe to show: nothing in it can steer a terminal, turn the direction of a line, or hide.

/** Control and format characters and line ends, but those that join letters, and the number signs of Arabic. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}]|(?!\u200c|\u200d|[\u0600-\u0605\u06dd])\p{Cf}/gu;

const written = (sign: string): string =>
  Array.from({ length: sign.length }, (_, unit) => `\\u${sign.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(
    '',
  );

/** What cannot be seen is written as JSON writes it: `\u001b`. */
export const visibleText = (text: string): string => text.replace(UNSEEN, written);
