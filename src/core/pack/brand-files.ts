// A brand as it lies in a package: a style sheet with its colours and font, its logo, all under names of ours.
import { strToU8 } from 'fflate';
import { ACCENT, lit } from './brand-contrast.ts';
import { isVariableFont, logoKind } from './brand-file-kinds.ts';
import type { Brand } from './course.ts';

export const BRAND_STYLES = 'brand.css';
const FONT = 'brand-font.woff2';
const FAMILY = 'Brand';

/** Main buttons, which are ink on our own pages, take the brand's colour; where a theme has none they stay as they are. */
const BUTTONS = `:root:root .button[data-kind='main']:not(:disabled, [aria-disabled='true']) {
  border-color: var(--brand-button);
  background: var(--brand-button);
}
:root:root .button[data-kind='main']:not(:disabled, [aria-disabled='true']):hover {
  border-color: var(--brand-button-lit);
  background: var(--brand-button-lit);
}
`;

function themeColours(colour: string | undefined, theme: 'light' | 'dark'): string {
  const [button, over] = colour === undefined ? ['var(--ink)', 'var(--ink-lit)'] : [colour, lit(colour, theme)];
  return `  --accent: ${colour ?? ACCENT[theme]};\n  --brand-button: ${button};\n  --brand-button-lit: ${over};\n`;
}

/** Said twice over, so that it counts whichever style sheet comes first. Older browsers have no `light-dark()`. */
function colours({ light, dark }: Brand): string {
  const root = (selector: string, said: string): string => `${selector} {\n${said}}\n`;
  const [inLight, inDark] = [themeColours(light, 'light'), themeColours(dark, 'dark')];
  return [
    root(':root:root', inLight),
    `@media (prefers-color-scheme: dark) {\n${root(':root:root', inDark)}}\n`,
    root(":root:root[data-theme='light']", inLight),
    root(":root:root[data-theme='dark']", inDark),
    BUTTONS,
  ].join('');
}

/** Letters that it lacks come from ours. */
const fontFace = (bytes: Uint8Array): string => `@font-face {
  font-family: '${FAMILY}';
  font-display: swap;
${isVariableFont(bytes) ? '  font-weight: 100 900;\n' : ''}  src: url('${FONT}') format('woff2');
}
:root:root {
  --text: '${FAMILY}', 'Atkinson Hyperlegible Next Variable', system-ui, sans-serif;
  --title: '${FAMILY}', 'Fraunces Variable', Georgia, serif;
}
`;

/** Its logo and font as they are called in a package, its colours as they were said. `brand` is one that `readBrand` has read. */
export interface PackedBrand {
  readonly brand: Brand;
  /** By path from the package's root. `brand.css` is there wherever a colour or a font is. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Throws where a file of the brand is missing, which `readBrand` has reported. */
export function brandFiles(brand: Brand, files: ReadonlyMap<string, Uint8Array>): PackedBrand {
  const bytesOf = (file: string): Uint8Array => {
    const bytes = files.get(file);
    if (bytes === undefined) throw new Error(`expected ${file} among the brand's files`);
    return bytes;
  };
  const packed = new Map<string, Uint8Array>();
  const font = brand.font === undefined ? null : bytesOf(brand.font);
  const styles = [
    ...(brand.light === undefined && brand.dark === undefined ? [] : [colours(brand)]),
    ...(font === null ? [] : [fontFace(font)]),
  ].join('');
  if (styles !== '') packed.set(BRAND_STYLES, strToU8(styles));
  if (font !== null) packed.set(FONT, font);
  const logo = brand.logo === undefined ? null : bytesOf(brand.logo);
  const name = logo === null ? undefined : `brand-logo.${logoKind(logo)}`;
  if (logo !== null && name !== undefined) packed.set(name, logo);
  return { brand: { ...brand, logo: name, font: font === null ? undefined : FONT }, files: packed };
}
