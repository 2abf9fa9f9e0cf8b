// Logos as SVG: what drawing programs save as plain passes; whatever acts, loads or hides is refused.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logoKind } from '../../src/core/pack/brand-file-kinds.ts';
import { faultInSvg } from '../../src/core/pack/plain-svg.ts';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (inside: string, more = ''): string => `<svg ${NS}${more}>${inside}</svg>`;
const XLINK = ' xmlns:xlink="http://www.w3.org/1999/xlink"';

const INKSCAPE = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->

<svg
   width="210mm"
   height="297mm"
   viewBox="0 0 210 297"
   version="1.1"
   id="svg1"
   xmlns:xlink="http://www.w3.org/1999/xlink"
   xmlns="http://www.w3.org/2000/svg"
   xmlns:svg="http://www.w3.org/2000/svg">
  <defs
     id="defs1">
    <linearGradient id="linearGradient2"><stop style="stop-color:#1d6f63;stop-opacity:1;" offset="0" id="stop2" /></linearGradient>
    <linearGradient xlink:href="#linearGradient2" id="g3" x1="1" y1="2" x2="3" y2="4" gradientUnits="userSpaceOnUse" />
  </defs>
  <g id="layer1" transform="matrix(1.2,0,0,1.2,-3,4)">
    <path style="fill:url(#g3);stroke:none;stroke-width:0.26px;-inkscape-stroke:none;paint-order:stroke fill markers" d="m 1,2 c 3,4 5,6 7,8 z" id="path1" />
    <text xml:space="preserve" style="font-size:10px;line-height:1.25;font-family:sans-serif;-inkscape-font-specification:'sans-serif, Normal';white-space:pre" x="5" y="9" id="text1"><tspan id="tspan1" x="5" y="9" style="stroke-width:0.3">Wendmouth &amp; S&#xF6;hne</tspan></text>
  </g>
</svg>
`;
const FIGMA = `<svg width="120" height="40" viewBox="0 0 120 40" fill="none" ${NS}>
<g clip-path="url(#clip0_12_34)">
<mask id="mask0_12_34" style="mask-type:luminance" maskUnits="userSpaceOnUse" x="0" y="0" width="120" height="40">
<path d="M120 0H0V40H120V0Z" fill="white"/>
</mask>
<g mask="url(#mask0_12_34)">
<path fill-rule="evenodd" clip-rule="evenodd" d="M12.5 3.2L1e-3 .5" fill="url(#paint0_linear_12_34)" fill-opacity="0.8"/>
<rect x="0.5" y="0.5" width="9" height="9" rx="4.5" stroke="#1D6F63" stroke-linejoin="round"/>
</g>
</g>
<defs>
<linearGradient id="paint0_linear_12_34" x1="0" y1="0" x2="1" y2="1" gradientUnits="userSpaceOnUse">
<stop stop-color="#FF0080"/>
<stop offset="1" stop-color="rgb(0, 10, 20)" stop-opacity="0"/>
</linearGradient>
<clipPath id="clip0_12_34">
<rect width="120" height="40" fill="white"/>
</clipPath>
</defs>
</svg>
`;
const ILLUSTRATOR = `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 28.1.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<svg version="1.1" id="Layer_1" ${NS}${XLINK} x="0px" y="0px" viewBox="0 0 100 50" enable-background="new 0 0 100 50" xml:space="preserve">
<title>Ours</title>
<g id="Mark" data-name="Mark (dark)">
	<polygon fill="#7A1F3D" points="1.5,2 3,4 5,6 	"/>
	<circle fill="none" stroke="#000000" stroke-width="2" stroke-miterlimit="10" cx="5" cy="5" r="4"/>
	<text transform="matrix(1 0 0 1 7.2 30.5)" font-family="'MyriadPro-Regular'" font-size="12">Ours</text>
</g>
</svg>
`;
const HONEST: readonly (readonly [string, string])[] = [
  ['Inkscape, plain', INKSCAPE],
  ['Figma', FIGMA],
  ['Illustrator, presentation attributes', ILLUSTRATOR],
  ['a mark before it', `\uFEFF${svg('<path d="M0 0"/>')}`],
  ['symbols and patterns', svg('<symbol id="a"/><use href="#a"/><pattern id="b"/><path fill="url( \'#b\' )"/>')],
  ['one that closes itself', `<svg ${NS} />\n<!-- ours -->\n`],
  ['SVGO', svg('<path fill="#fff" d="M0 0h9v9z"/><ellipse cx="1" cy="2" rx="3" ry="4"/>', ' viewBox="0 0 9 9"')],
];

test.each(HONEST)('%s passes', (_, text) => {
  expect(faultInSvg(text)).toBeNull();
  expect(logoKind(new TextEncoder().encode(text))).toBe('svg');
});

/** What may not be in it anywhere, by where it is put. */
const INSIDE: readonly (readonly [string, string])[] = [
  ['script', '<script>1</script>'],
  ['script in capitals', '<SCRIPT/>'],
  ['script with a prefix', '<svg:script>1</svg:script>'],
  ['a prefix with dots', '<a.b:script xmlns:a.b="http://www.w3.org/2000/svg">1</a.b:script>'],
  ['a prefix in other letters', '<é:script xmlns:é="http://www.w3.org/2000/svg">1</é:script>'],
  ['HTML', '<h:img xmlns:h="http://www.w3.org/1999/xhtml" srcset="//example.org/a.png 1x"/>'],
  [
    'HTML that leads away',
    '<h:meta xmlns:h="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;//example.org"/>',
  ],
  ['an element of another namespace', '<g xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['a frame', '<iframe src="//example.org"/>'],
  ['foreign objects', '<foreignObject/>'],
  ['a picture', '<image href="https://example.org/a.png"/>'],
  ['a picture as data', '<image href="data:image/png;base64,AA=="/>'],
  ['a link', '<a href="https://example.org"><path/></a>'],
  ['a change of a link', '<use href="#a"><set attributeName="href" to="//example.org/b.svg#c"/></use>'],
  ['an animation', '<animate attributeName="href" values="javascript:1"/>'],
  ['a filter', '<filter id="f"><feImage href="//example.org"/></filter>'],
  ['styles', '<style>path{fill:red}</style>'],
  ['styles with escapes', '<style>@\\69mport "//example.org";a{fill:u\\72l(//example.org)}</style>'],
  ['metadata', '<metadata/>'],
  ['remarks of a program', '<sodipodi:namedview/>'],
  ['an attribute of a program', '<g inkscape:label="a"/>'],
  ['a handler', '<path onclick="1"/>'],
  ['a handler with a prefix', '<path ev:onload="1"/>'],
  ['a base', '<g xml:base="//example.org/"/>'],
  ['a source', '<path src="//example.org"/>'],
  ['another file', '<use href="other.svg#a"/>'],
  ['another file after a space', '<use href=" //example.org/a.svg#a"/>'],
  ['another file in signs', '<use href="&#x2f;/example.org/a.svg#a"/>'],
  ['a script as a link', '<use href="java&#115;cript:1"/>'],
  ['a script as a colour', '<path fill="java&#10;script:1"/>'],
  ['a colour from elsewhere', '<path fill="url(https://example.org/a)"/>'],
  ['a colour in capitals', '<path fill="URL(//example.org/a)"/>'],
  ['a colour in signs', '<path fill="&#117;rl(&#47;/example.org)"/>'],
  ['a colour with an escape', '<path fill="u\\72l(//example.org)"/>'],
  ['a colour after one of its own', '<path style="fill:url(#a);stroke:url(b.svg#c)"/>'],
  ['a cursor', '<path cursor="image-set(\'//example.org/a.png\' 1x)"/>'],
  ['a set of pictures', '<path style="mask:image-set(&quot;//example.org/a.png&quot; 1x)"/>'],
  ['another function', '<path style="fill:src(\'//example.org\')"/>'],
  ['a vendor’s function', '<path style="mask:-webkit-image-set(\'a.png\' 1x)"/>'],
  ['a property that is none of ours', '<path style="behavior:none"/>'],
  ['a background', '<path style="background:red"/>'],
  ['a variable', '<path style="fill:var(--a)"/>'],
  ['a name of its own', '<g>&a;</g>'],
  ['half a sign', '<g>& b</g>'],
  ['a sign that is none', '<g>&#0;</g>'],
  ['half a pair', '<g>&#xD800;</g>'],
  ['CDATA', '<title><![CDATA[<script/>]]></title>'],
  ['an instruction', '<?xml-stylesheet href="//example.org"?>'],
  ['a declaration in the middle', '<?xml version="1.0"?>'],
  ['a document type in the middle', '<!DOCTYPE svg>'],
  ['an open end', '<g>'],
  ['an end too many', '</g>'],
  ['ends in disorder', '<g><path></g></path>'],
  ['an attribute twice', '<path d="M0" d="M1"/>'],
  ['an attribute without marks', '<path d=M0/>'],
  ['attributes without a space', '<path d="M0"x="1"/>'],
  ['a remark in a remark', '<!-- a -- b -->'],
  ['an open remark', '<!-- a'],
  ['a control character', '<title>\u0001</title>'],
  ['a prefix that stands for nothing', '<use xlink:href="#a"/>'],
  ['too much in each other', `${'<g>'.repeat(200)}${'</g>'.repeat(200)}`],
];
const WHOLE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['words', 'svg'],
  ['a page', '<!doctype html><svg/>'],
  ['no namespace', '<svg></svg>'],
  ['another namespace', '<svg xmlns="http://www.w3.org/1999/xhtml"></svg>'],
  ['a prefix at its root', '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>'],
  ['another root', `<g ${NS}/>`],
  ['two roots', `${svg('')}${svg('')}`],
  ['words behind it', `${svg('')}a`],
  ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('+ADw-script+AD4-')}`],
  ['another encoding, in single marks', `<?xml version='1.0' encoding='iso-2022-jp'?>${svg('')}`],
  ['XML 1.1', `<?xml version="1.1"?>${svg('')}`],
  ['a space before its declaration', ` <?xml version="1.0"?>${svg('')}`],
  ['a document type', `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/a.dtd">${svg('')}`],
  ['a document type from elsewhere', `<!DOCTYPE svg SYSTEM "//example.org/a.dtd">${svg('')}`],
  ['names of its own', `<!DOCTYPE svg [<!ENTITY a "<script/>">]>${svg('&a;')}`],
  ['a style sheet', `<?xml-stylesheet href="//example.org/a.css"?>${svg('')}`],
  ['another meaning of a prefix', svg('', ' xmlns:xlink="http://www.w3.org/2000/svg"')],
];

describe('is refused', () => {
  test.each(INSIDE)('%s: %s', (_, inside) => {
    expect(faultInSvg(svg(inside))).not.toBeNull();
  });
  test.each(WHOLE)('%s: %s', (_, text) => {
    expect(faultInSvg(text)).not.toBeNull();
  });
});

test('what is refused is named in a way that can be shown', () => {
  expect(faultInSvg(svg('<metadata/>'))).toEqual({ kind: 'extra', what: 'metadata' });
  expect(faultInSvg(svg('<g inkscape:label="a"/>'))).toEqual({ kind: 'extra', what: 'inkscape:label' });
  expect(faultInSvg(`<!DOCTYPE svg>${svg('')}`)).toEqual({ kind: 'extra', what: 'DOCTYPE' });
  expect(faultInSvg(svg('<path onload="1"/>'))).toEqual({ kind: 'script' });
  expect(faultInSvg(svg('<use href="a.svg#a"/>'))).toEqual({ kind: 'reference' });
});

/** Said anew, by what nobody may find in what has passed. */
const HARMFUL =
  /<!D|<!\[|<\?(?!xml )|<[^\s/>!?]*:|script[\s>/]|\son\w+\s*=|(?:href|src\w*)\s*=\s*["'](?!#)|url\((?!\s*["']?#)|\\|<(?:style|image|set|animate|a|iframe|foreignObject)\b/i;

test('wherever a disguise is put into an honest logo, what passes has nothing harmful in it', () => {
  const honest = fc.constantFrom(...HONEST.map(([, text]) => text));
  const disguise = fc.oneof(
    fc.constantFrom(...INSIDE.map(([, text]) => text)),
    fc.constantFrom(
      ' onload="1"',
      ' href="//a"',
      '<',
      '>',
      '"',
      '&',
      '\\',
      'url(//a)',
      ':',
      '<!--',
      '-->',
      ']]>',
      '/>',
    ),
  );
  let passed = 0;
  fc.assert(
    fc.property(honest, disguise, fc.nat(1), fc.nat(5), fc.nat(3000), (text, put, gone, more, place) => {
      const at = place % (text.length + 1);
      const changed = text.slice(0, at) + put + text.slice(at + gone * more);
      if (faultInSvg(changed) !== null) return;
      passed += 1;
      // Remarks and words between the tags are no parts.
      const tags = changed.replaceAll(/<!--[^]*?-->/g, '').match(/<(?:"[^"]*"|'[^']*'|[^'">])*>/g) ?? [];
      expect(tags.join('')).not.toMatch(HARMFUL);
    }),
    { numRuns: 4000 },
  );
  expect(passed).toBeGreaterThan(20);
  expect(INSIDE.filter(([, inside]) => HARMFUL.test(inside)).length).toBeGreaterThan(30);
});

test('nothing makes it throw, or last', () => {
  fc.assert(fc.property(fc.string(), (text) => void [faultInSvg(text), faultInSvg(svg(text))]));
  const many = 100_000;
  const from = performance.now();
  for (const text of [
    '<!---->'.repeat(many / 4),
    svg(`<path d="(${'a'.repeat(many)}"/>`),
    svg(`<path d="a${' '.repeat(many)}"/>`),
    svg(`<path fill="${'url('.repeat(many / 4)}"/>`),
    svg('&'.repeat(many)),
    `<svg${' a'.repeat(many)}`,
    `<svg ${NS}${' '.repeat(many)}`,
  ])
    expect([logoKind(new TextEncoder().encode(`${text}<`)), faultInSvg(text)]).not.toContain(undefined);
  expect(performance.now() - from).toBeLessThan(2000);
});
