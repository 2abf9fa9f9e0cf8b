import type { CalendarView, ManagerView, RunView } from '../../../core/run/view.ts';
import { Portrait } from '../components/portrait.tsx';
import { inLanguageOf, languageOfTexts, said, Sentence } from '../components/said.tsx';
import { titled } from '../sentences/called.ts';
import { calendarWords } from '../sentences/manager-sentence.ts';
import type { Translate } from '../text/text.ts';
import { ManagerFacts } from './manager-facts.tsx';

interface ManagerListProps {
  readonly managers: readonly ManagerView[];
  /** Trust in the first run by manager id. */
  readonly ghosts: Readonly<Record<string, number>>;
  readonly week: number;
  readonly calendar: CalendarView | null;
  readonly attention: Readonly<Record<string, number>>;
  readonly t: Translate;
  readonly scenario: RunView['scenario'];
}

/** The other way to look: an equal of the map, with nothing left out. */
export function ManagerList({ managers, ghosts, week, calendar, attention, t, scenario }: ManagerListProps) {
  return (
    <section class="people-list" aria-label={t('play.organisation')}>
      <h2>{t('manager.list')}</h2>
      {calendar && <p class="quiet">{calendarWords(calendar, t)}</p>}
      <ul class="roster">
        {managers.map((manager) => (
          <li key={manager.id} class="card">
            <div class="speaker">
              <Portrait portrait={manager.portrait} name={manager.name} mood={manager.mood} size={3.75} ring />
              <div class="grow">
                <h3 class="name" {...inLanguageOf(scenario, manager.name)}>
                  {titled(manager, t)}
                </h3>
                <p class="quiet">
                  <Sentence
                    text={
                      manager.vacant
                        ? said(manager.role)
                        : t('manager.role_looks', { role: said(manager.role), mood: manager.mood })
                    }
                    language={languageOfTexts(scenario)}
                  />
                </p>
              </div>
            </div>
            <ManagerFacts {...{ manager, week, t }} ghost={ghosts[manager.id]} blocks={attention[manager.id] ?? 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}
