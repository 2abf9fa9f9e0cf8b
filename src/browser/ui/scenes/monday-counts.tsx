// The author’s own numbers on a Monday, and what changed in them since the last one.
import '../styles/counts.css';
import type { RunView } from '../../../core/run/view.ts';
import { Words } from '../components/prose.tsx';
import { inLanguageOf } from '../components/said.tsx';
import { usePlanWords } from './plan-words.ts';

export function Counts({ view: { facts, scenario, week } }: { readonly view: RunView }) {
  const words = usePlanWords();
  if (facts.length === 0) return null;
  const before = week - scenario.turnWeeks;
  return (
    <section class="section">
      <h2>{words('briefing.counts')}</h2>
      <dl class="counts">
        {facts.map(({ id, label, value, unit, change }) => (
          <div key={id}>
            <dt {...inLanguageOf(scenario, label)}>
              <Words text={label} />
            </dt>
            <dd>
              <strong>{words('briefing.count', { value })}</strong>{' '}
              {unit !== null && (
                <span {...inLanguageOf(scenario, unit)}>
                  <Words text={unit} />
                </span>
              )}
              {change !== 0 && (
                <span class="quiet small">
                  {words('briefing.count_change', {
                    way: change > 0 ? 'up' : 'down',
                    by: Math.abs(change),
                    week: before,
                  })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
