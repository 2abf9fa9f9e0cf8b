// In a workbook a character that XML cannot say is written `_x0007_`, and what only looks like that gets its underscore written so.

/** What the format forbids, what writers of it drop, and what readers of XML change. */
const CODED =
  /\p{Noncharacter_Code_Point}|[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}]|_(?=x[0-9A-Fa-f]{4})/gu;

const coded = (sign: string): string =>
  Array.from({ length: sign.length }, (_, unit) => {
    const digits = sign.charCodeAt(unit).toString(16).toUpperCase().padStart(4, '0');
    return `_x${digits}_`;
  }).join('');

/** The writer keeps texts in an object: one that is called like what every object has (`valueOf`) would be taken for written already. */
export const withCodes = (text: string): string =>
  text in Object.prototype ? coded(text.charAt(0)) + text.slice(1) : text.replace(CODED, coded);

export const withoutCodes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
