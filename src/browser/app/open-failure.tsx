import { NotCome } from '../ui/screens/late.tsx';
import type { Translate } from '../ui/text/text.ts';

interface OpenFailureProps {
  readonly t: Translate;
  readonly onHome: () => void;
  readonly onAgain: () => void;
}

export const OpenFailure = ({ t, ...ways }: OpenFailureProps) => (
  <NotCome title={t('error.title')} text={[t('error.fetch')]} {...ways} t={t} />
);
