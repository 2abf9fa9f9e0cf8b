import type { Debrief } from '../../../core/run/debrief.ts';
import { Portrait } from '../components/portrait.tsx';
import { inLanguage } from '../components/said.tsx';
import { inWeek, managerOf, readingAt } from './managers.ts';
import { useWords } from './words.ts';

type Bet = Debrief['bets'][number];

interface BetPersonProps {
  readonly debrief: Debrief;
  readonly id: string;
  readonly label: string;
  readonly week: number;
}

function BetPerson({ debrief, id, label, week }: BetPersonProps) {
  const { languageOf } = useWords();
  const found = managerOf(debrief, id);
  const manager = found && inWeek(found, week);
  const name = manager?.name ?? id;
  return (
    <div class="bet-person">
      <dt class="quiet small">{label}</dt>
      <dd>
        <Portrait name={name} portrait={manager?.portrait ?? ''} mood="neutral" size={3} />
        <span class="bet-name" {...inLanguage(languageOf(name))}>
          {name}
        </span>
      </dd>
    </div>
  );
}

function BetReason({ debrief, bet }: { readonly debrief: Debrief; readonly bet: Bet }) {
  const { t } = useWords();
  const manager = managerOf(debrief, bet.was);
  if (manager === undefined) return null;
  const told = readingAt(manager.told, bet.ofWeek);
  const real = readingAt(manager.delivery, bet.ofWeek);
  if (told === undefined || real === undefined) return null;
  const id = bet.right ? 'debrief.bets.right_why' : 'debrief.bets.wrong_why';
  return <>{t(id, { name: inWeek(manager, bet.ofWeek).short, told, real })}</>;
}

export function Bets({ debrief }: { readonly debrief: Debrief }) {
  const { t } = useWords();
  return (
    <ul class="bets">
      {debrief.bets.map((bet) => (
        <li class="card bet" key={`${bet.ask}@${bet.week}`}>
          <p class="bet-ask">
            {t(bet.ask === 'worst_team_at' ? 'debrief.bets.worst' : 'debrief.bets.best', {
              week: bet.week,
              of_week: bet.ofWeek,
            })}
          </p>
          <dl class="bet-people">
            <BetPerson debrief={debrief} id={bet.said} week={bet.week} label={t('debrief.bets.said')} />
            <BetPerson debrief={debrief} id={bet.was} week={bet.ofWeek} label={t('debrief.bets.was')} />
          </dl>
          <p>
            <strong>{t(bet.right ? 'debrief.bets.right' : 'debrief.bets.wrong')}</strong>{' '}
            <BetReason debrief={debrief} bet={bet} />
          </p>
        </li>
      ))}
    </ul>
  );
}
