import { languageOfText, type ManagerView, type RunView } from '../../../core/run/view.ts';
import { Portrait } from '../components/portrait.tsx';
import { Prose } from '../components/prose.tsx';
import { inLanguageOf, Said } from '../components/said.tsx';
import { Sheet } from '../components/sheet.tsx';
import { titled } from '../sentences/called.ts';
import type { Translate } from '../text/text.ts';
import { ManagerFacts } from './manager-facts.tsx';

interface ManagerSheetProps {
  readonly manager: ManagerView;
  readonly ghost: number | undefined;
  readonly week: number;
  readonly blocks: number;
  readonly t: Translate;
  readonly scenario: RunView['scenario'];
  readonly onClose: () => void;
}

export function ManagerSheet({ manager, ghost, week, blocks, t, scenario, onClose }: ManagerSheetProps) {
  return (
    <Sheet
      title={titled(manager, t)}
      closeLabel={t('menu.close')}
      onClose={onClose}
      language={languageOfText(scenario, manager.name)}
    >
      <div class="speaker">
        <Portrait portrait={manager.portrait} name={manager.name} mood={manager.mood} size={5.5} ring />
        <p>
          <Said language={languageOfText(scenario, manager.role)}>{manager.role}</Said>
          <br />
          {!manager.vacant && <span class="quiet">{t('manager.looks', { mood: manager.mood })}</span>}
        </p>
      </div>
      {manager.brief && (
        <div class="quiet" {...inLanguageOf(scenario, manager.brief)}>
          <Prose text={manager.brief} />
        </div>
      )}
      <div class="section">
        <ManagerFacts {...{ manager, ghost, week, blocks, t }} />
      </div>
    </Sheet>
  );
}
