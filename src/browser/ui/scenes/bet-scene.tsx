import { useId, useState } from 'preact/hooks';
import { languageOfText } from '../../../core/run/view.ts';
import { Choice } from '../components/choice.tsx';
import { Portrait } from '../components/portrait.tsx';
import { Said } from '../components/said.tsx';
import { SceneHeading } from '../components/scene-heading.tsx';
import { DecideButton } from './decide-button.tsx';
import { usePlanWords } from './plan-words.ts';
import type { SceneProps } from './scene-props.ts';

export function BetScene({ view, decide }: SceneProps) {
  const words = usePlanWords();
  const asked = useId();
  const [guess, setGuess] = useState<string | null>(null);
  const { bet } = view;
  if (!bet) return null;
  const question = words(bet.ask === 'worst_team_at' ? 'bet.worst' : 'bet.best', { week: bet.ofWeek });
  return (
    <div class="scene">
      <SceneHeading scene={`bet ${bet.index}`}>{words('bet.title')}</SceneHeading>
      <p id={asked}>{question}</p>
      <div role="group" aria-labelledby={asked}>
        <ul class="choices">
          {view.managers
            .filter(({ deputy, vacant }) => !deputy && !vacant)
            .map(({ id, name, role, portrait, mood }) => (
              <li key={id}>
                <Choice
                  mark={<Portrait portrait={portrait} name={name} mood={mood} size={2.75} />}
                  text={name}
                  below={
                    <span class="price">
                      <Said language={languageOfText(view.scenario, role)}>{role}</Said>
                    </span>
                  }
                  pressed={guess === id}
                  onPress={() => setGuess(id)}
                  language={languageOfText(view.scenario, name)}
                />
              </li>
            ))}
        </ul>
      </div>
      <p class="quiet">{words('bet.hint')}</p>
      <div class="actions">
        <DecideButton
          disabled={guess === null}
          isSame={(sent) => sent.kind === 'bet' && sent.bet === bet.index && sent.manager === guess}
          onPress={() => guess !== null && decide({ kind: 'bet', bet: bet.index, manager: guess })}
        >
          {words('bet.lock')}
        </DecideButton>
      </div>
    </div>
  );
}
