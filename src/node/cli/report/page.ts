// A page of a verb's findings that opens from disk and prints: one file, no script, and by its own policy no request.
import type { ComponentChildren } from 'preact';
import { h } from 'preact';
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
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What an author wrote may stand anywhere in `title` and `body`: it comes out as text. */
export const printPage = ({ title, language, body, style = '' }: Page): string =>
  [
    '<!doctype html>',
    `<html lang="${language.replaceAll(/[^\w-]/g, '')}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    renderToString(h('title', null, title)),
    `<style>${PAGE_STYLE}${style}</style>`,
    '</head>',
    '<body>',
    renderToString(h('main', null, body)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
