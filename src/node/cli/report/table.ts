// Tables of a printed page: a caption that says what they show, and heads that belong to their rows and columns.
import { type ComponentChildren, h, type VNode } from 'preact';

interface Column {
  readonly head: string;
  /** Its cells are numbers. */
  readonly number?: true;
}

/** The first cell of each row is the row's head. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly ComponentChildren[])[],
): VNode =>
  h(
    'div',
    { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': caption },
    h(
      'table',
      null,
      h('caption', null, caption),
      h(
        'thead',
        null,
        h('tr', null, ...columns.map(({ head, number }) => h('th', { scope: 'col', class: classOf(number) }, head))),
      ),
      h(
        'tbody',
        null,
        ...rows.map(([first, ...rest]) =>
          h(
            'tr',
            null,
            h('th', { scope: 'row' }, first),
            ...rest.map((cell, n) => h('td', { class: classOf(columns[n + 1]?.number) }, cell)),
          ),
        ),
      ),
    ),
  );

const classOf = (number: true | undefined): string | undefined => (number === true ? 'number' : undefined);
