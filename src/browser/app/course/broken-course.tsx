import { MessageScreen } from '../../ui/screens/message-screen.tsx';
import { Waiting } from '../../ui/screens/late.tsx';
import type { Translate } from '../../ui/text/text.ts';
import { useLateText } from '../../ui/text/use-text.ts';

/** The page lies somewhere without what a packer puts beside it. */
export function BrokenCourse({ t }: { readonly t: Translate }) {
  const words = useLateText(t.locale, 'course', () => undefined);
  if (words === undefined) return <Waiting t={t} />;
  return <MessageScreen title={words('course.broken')} text={[words('course.broken_text')]} children={null} />;
}
