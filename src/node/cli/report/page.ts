// A page of a verb's findings that opens from disk and prints: one file, no script, and by its own policy no request. The build has such
// pages, too: on a site their styles are a file, as a server's policy may allow nothing else.
import type { ComponentChildren } from 'preact';
import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { PAGE_STYLE } from './page-style.table.ts';

interface Page {
  readonly title: string;
  /** What it is written in, as `de` or `pt-BR`. */
  readonly language: string;
  /** All of it, from the `h1` on. */
  readonly body: ComponentChildren;
  /** Rules beside the usual ones: constant text of ours, never an author's. */
  readonly style?: string;
  /** Where its files lie, from the page on; without them it is one file. */
  readonly files?: PageFiles | undefined;
}

/** What a page of a site has beside it: its rules, and the icon that browsers would look for elsewhere. */
export interface PageFiles {
  readonly styles: string;
  readonly icon: string;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
/** What hosts are told to send with every page. */
const SITE_POLICY = "default-src 'self'";

/** What an author wrote may stand anywhere in `title` and `body`: it comes out as text. */
export const printPage = ({ title, language, body, style = '', files }: Page): string =>
  [
    '<!doctype html>',
    `<html lang="${language.replaceAll(/[^\w-]/g, '')}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${files === undefined ? POLICY : SITE_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    renderToString(h('title', null, title)),
    files === undefined
      ? `<style>${PAGE_STYLE}${style}</style>`
      : renderToString(
          h(Fragment, null, [
            h('link', { rel: 'icon', href: files.icon, type: 'image/svg+xml' }),
            h('link', { rel: 'stylesheet', href: files.styles }),
          ]),
        ),
    '</head>',
    '<body>',
    renderToString(h('main', null, body)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
