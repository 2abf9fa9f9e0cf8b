// An answer, how many gave it as a bar under its words, and the figure beside it. Roles are written out: on a phone a row is laid out
// as a grid, and browsers forget what it was.
import type { ComponentChildren } from 'preact';
import { whole } from '../../ui/text/formats.ts';
import { CountBar } from './count-bar.tsx';
import type { SlideText } from '../../../core/session/slide.ts';
import { onSlide, SlideSentence } from './slide-frame.tsx';
import type { SlidesText } from './slide-words.ts';

interface CountRowProps {
  /** By which it is called; absent where nobody calls it. */
  readonly letter?: string;
  readonly text: SlideText;
  /** Null while it is not shown. */
  readonly count: number | null;
  readonly of: number;
  /** Among those that most gave. */
  readonly most: boolean;
  readonly t: SlidesText;
  /** More of its figures. */
  readonly children?: ComponentChildren;
}

export const CountRow = ({ letter, text, count, of, most, t, children }: CountRowProps) => (
  <tr role="row">
    {letter !== undefined && (
      <td role="cell">
        <span class="slide-letter">{letter}</span>
      </td>
    )}
    <th scope="row" role="rowheader">
      <SlideSentence text={onSlide(text, t)} />
      {count !== null && <CountBar {...{ count, of }} label="" look={most ? 'full' : 'quiet'} />}
    </th>
    {count !== null && (
      <td role="cell" class="slide-count">
        {whole(t.locale, count)}
      </td>
    )}
    {children}
  </tr>
);
