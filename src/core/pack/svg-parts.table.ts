// What a logo as SVG may be made of: shapes, words, colours and their like, and nothing that acts, loads or stands for something else.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const SVG_ELEMENTS: ReadonlySet<string> = new Set(
  words(`svg g path rect circle ellipse line polyline polygon text tspan defs linearGradient radialGradient stop
    clipPath mask title desc symbol use pattern`),
);

/** Properties, as attributes or in `style`. */
const PRESENTATION = words(`alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters color-rendering cursor direction display dominant-baseline enable-background fill fill-opacity
  fill-rule font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style font-variant
  font-variant-alternates font-variant-caps font-variant-east-asian font-variant-ligatures font-variant-numeric
  font-variant-position font-variation-settings font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering
  inline-size isolation letter-spacing line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity
  overflow paint-order pointer-events shape-margin shape-padding shape-rendering solid-color solid-opacity stop-color stop-opacity
  stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
  text-align text-anchor text-decoration text-decoration-color text-decoration-line text-decoration-style text-indent
  text-orientation text-rendering text-transform transform transform-origin unicode-bidi vector-effect visibility white-space
  word-spacing writing-mode`);

export const STYLE_PROPERTIES: ReadonlySet<string> = new Set([
  ...PRESENTATION,
  '-inkscape-font-specification',
  '-inkscape-stroke',
]);

/** Names and remarks that nothing is made of. */
export const SVG_LABELS: ReadonlySet<string> = new Set(
  words('id class version baseProfile role lang aria-label aria-labelledby aria-hidden data-name focusable xml:lang'),
);

export const SVG_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...PRESENTATION,
  ...SVG_LABELS,
  ...words(`style viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points pathLength dx dy rotate
    textLength lengthAdjust offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits
    patternTransform clipPathUnits maskUnits maskContentUnits href xlink:href xml:space xmlns xmlns:svg xmlns:xlink`),
]);

/** Of colours and of transforms; `url` is looked at by itself. */
export const SVG_FUNCTIONS: ReadonlySet<string> = new Set(
  words('url rgb rgba hsl hsla matrix translate translatex translatey scale scalex scaley rotate skewx skewy'),
);

const SVG = 'http://www.w3.org/2000/svg';
/** Attributes that can have one value alone. */
export const SVG_NAMESPACES: Readonly<Record<string, string>> = {
  xmlns: SVG,
  'xmlns:svg': SVG,
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};
