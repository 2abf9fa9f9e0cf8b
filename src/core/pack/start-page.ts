// The page that a package begins with: the course's own, with its title, its brand, and what it will ask for first.
import type { Course } from './course.ts';
import { escaped } from './xml.ts';

/** Where a learning system keeps what it is told (cmi5), its address says: often another one than that of the package. */
const RECORDS = "default-src 'self'; connect-src 'self' https: http:";

const preload = (path: string): string => `<link rel="preload" as="fetch" href="./${path}" crossorigin />`;

/** `page`: the text of course.html; `styles`: of the brand, null where it has none. */
export function startPage(page: string, { as, title, scenarios }: Course, styles: string | null): string {
  const [only, ...others] = scenarios;
  const first = others.length === 0 ? ['scenario', 'checked'].map((name) => `scenarios/${only}/${name}.json`) : [];
  const head = [
    ...['course.json', ...first].map(preload),
    ...(styles === null ? [] : [`<link rel="stylesheet" href="./${styles}" />`]),
  ];
  return (
    page
      // Functions: in words for `replace`, a `$` of a title would mean something.
      .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
      .replace("default-src 'self'", as === 'cmi5' ? RECORDS : "default-src 'self'")
      .replace('</head>', () => `  ${head.join('\n    ')}\n  </head>`)
  );
}
