import { useEffect, useRef, useState } from 'preact/hooks';
import { afterFrame } from '../ui/components/after-frame.ts';
import { Notice } from '../ui/screens/notice.tsx';
import type { Translate } from '../ui/text/text.ts';

/** For pages that open nothing by themselves: the answer to what is dropped there. */
export function DropNotice({ t }: { readonly t: Translate }) {
  const [answer, setAnswer] = useState('');
  const { current } = useRef({ t });
  current.t = t;
  useEffect(() => {
    let stop = (): void => undefined;
    const drop = afterFrame(() => {
      import('./drops-stay.ts').then(
        ({ answerDrops }) => (stop = answerDrops(() => current.t.locale, setAnswer)),
        () => undefined,
      );
    });
    return () => {
      drop();
      stop();
    };
  }, []);
  return answer === '' ? null : <Notice text={answer} t={t} onClose={() => setAnswer('')} />;
}
