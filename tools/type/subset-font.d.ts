// The package has no types of its own; what we use of it.
declare module 'subset-font' {
  interface Cut {
    readonly targetFormat: 'woff2';
    /** The text is then of no account. */
    readonly keepAllGlyphs: true;
    readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  }
  export default function subsetFont(font: Buffer, text: string | undefined, cut: Cut): Promise<Buffer>;
}
