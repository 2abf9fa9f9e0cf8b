// What was arranged, as it is told afterwards: "Priya 5 days, Tom 4, Owen 3".
import type { Arranged, Named } from '../../../core/run/task-view.ts';
import { said } from '../components/said.tsx';
import { enumerated, whole } from '../text/formats.ts';
import type { TextOf } from '../text/text.ts';

type Text = TextOf<'plan'> | TextOf<'debrief'>;

const nameOf = ({ name }: Named): string => said(name);

function partsOf(arranged: Arranged, t: Text): string[] {
  switch (arranged.kind) {
    case 'share':
      return arranged.parts.map(({ to, count }, at) => {
        const unit = said(arranged.units[count] ?? '');
        return t(at === 0 ? 'arranged.share_first' : 'arranged.share', { name: nameOf(to), count, unit });
      });
    case 'order':
      return arranged.items.map((item, at) =>
        t('arranged.order', { place: whole(t.locale, at + 1), item: nameOf(item) }),
      );
    case 'assign':
      return arranged.parts.map(({ item, to }) =>
        t('arranged.assign', { item: nameOf(item), who: to.kind, name: nameOf(to) }),
      );
  }
}

/** For a `Sentence`; empty where there was nothing to arrange. */
export const arrangedWords = (arranged: Arranged | null, t: Text): string =>
  arranged === null ? '' : enumerated(t.locale, partsOf(arranged, t));
