// What a page that is to be all in one file would still ask for.
import { parseSync } from 'vite';

function scriptFaults(name: string, code: string, known: ReadonlySet<string>): string[] {
  const beside = [...code.matchAll(/["'`](\.\/[\w.-]+\.css)["'`]/g)].map(([, path]) => `${name}: ${path}`);
  const { module } = parseSync(name, code);
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const asked = code.slice(start + 1, end - 1);
    // What the package has left out is a name that leads nowhere.
    return asked.startsWith('sl/') ? [] : [`${name} imports ${asked}`];
  });
  const fixed = [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)]
    .flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])
    .filter((asked) => !known.has(asked))
    .map((asked) => `${name} imports ${asked}`);
  // A worker that does not start leaves its work to the page.
  const rest = code.replaceAll(/new Worker\(new URL\([^;]*?\{type:/g, '');
  const place = /new URL\([^)]*,\s*import\.meta\.url\)/.test(rest) ? [`${name}: its own place`] : [];
  return [...new Set([...beside, ...dynamic, ...fixed, ...place])];
}

/** A line each; none where the page has all it needs inside. */
export function faultsOf(html: string): string[] {
  const map = /<script type="importmap">(.*?)<\/script>/s.exec(html)?.[1];
  if (map === undefined) return ['it has no import map'];
  const { imports } = JSON.parse(map) as { readonly imports: Readonly<Record<string, string>> };
  const known = new Set(Object.keys(imports));
  const scripts = Object.entries(imports).flatMap(([name, address]) => {
    if (!address.startsWith('data:text/javascript;')) return [`${name} is elsewhere`];
    const code = decodeURIComponent(new URL(address).pathname.replace(/^[^,]*,/, ''));
    return scriptFaults(name.replace('sl/', ''), code, known);
  });
  const rest = html.replace(/<script[^>]*>.*?<\/script>/gs, (element) => element.slice(0, element.indexOf('>') + 1));
  const named = [...rest.matchAll(/\s(?:src|href)="(?!data:|#)[^"]*"/g)].map(([name]) => name.trim());
  const styles = [...rest.matchAll(/url\((?!["']?(?:data:|#))[^)]*\)/g)].map(([name]) => name);
  return [...scripts, ...named, ...styles];
}
