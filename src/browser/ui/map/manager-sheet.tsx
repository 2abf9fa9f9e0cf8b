import type { ManagerView } from '../../../core/run/view.ts';
import { Portrait } from '../components/portrait.tsx';
import { Prose } from '../components/prose.tsx';
import { Sheet } from '../components/sheet.tsx';
import { capital, moodWords } from '../sentences/manager-sentence.ts';
import type { Translate } from '../text/text.ts';
import { ManagerFacts } from './manager-facts.tsx';

interface ManagerSheetProps {
  readonly manager: ManagerView;
  readonly ghost: number | undefined;
  readonly week: number;
  readonly blocks: number;
  readonly t: Translate;
  readonly lang: string;
  readonly onClose: () => void;
}

export function ManagerSheet({ manager, ghost, week, blocks, t, lang, onClose }: ManagerSheetProps) {
  return (
    <Sheet title={manager.name} closeLabel={t('menu.close')} onClose={onClose} lang={lang}>
      <div class="speaker">
        <Portrait portrait={manager.portrait} name={manager.name} mood={manager.mood} size={5.5} ring />
        <p>
          <span lang={lang}>{manager.role}</span>
          <br />
          <span class="quiet">{capital(moodWords(manager.mood, t))}</span>
        </p>
      </div>
      {manager.brief && (
        <div class="quiet" lang={lang}>
          <Prose text={manager.brief} />
        </div>
      )}
      <div class="section">
        <ManagerFacts {...{ manager, ghost, week, blocks, t }} />
      </div>
    </Sheet>
  );
}
