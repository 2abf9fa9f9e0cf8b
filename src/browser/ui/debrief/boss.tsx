// The boss: what time with her bought, and what needed her yes.
import type { BossDebrief, Debrief } from '../../../core/run/debrief.ts';
import { Portrait } from '../components/portrait.tsx';
import { inLanguage, said, Sentence } from '../components/said.tsx';
import { sentences } from '../text/formats.ts';
import { useWords } from './words.ts';
import type { Translate } from './words.ts';

/** Points of standing; less cannot be felt. */
const FELT = 3;

function boughtWords({ short: name, blocks, start, end, reports, reportBlocks }: BossDebrief, t: Translate): string {
  const way = end - start >= FELT ? 'up' : start - end >= FELT ? 'down' : 'level';
  return sentences(
    t('debrief.boss.time', { name, blocks, way }),
    reports > 0 && t('debrief.boss.reports', { name, reports, blocks: reportBlocks }),
  );
}

export function BossCard({ debrief }: { readonly debrief: Debrief }) {
  const { t, languageOf } = useWords();
  const { boss } = debrief;
  return (
    <div class="card panel boss-card">
      <header class="manager-heading">
        <Portrait name={boss.name} portrait={boss.portrait} mood="neutral" size={3} />
        <div>
          <h3 {...inLanguage(languageOf(boss.name))}>{boss.name}</h3>
          <p class="quiet small">{t('debrief.boss.role')}</p>
        </div>
      </header>
      <p>{boughtWords(boss, t)}</p>
      {boss.yeses.length > 0 && (
        <ul class="plain-list">
          {boss.yeses.map((yes) => (
            <li key={`${yes.decision} ${yes.text}`}>
              <Sentence
                text={t(`debrief.boss.${yes.answer}`, {
                  week: yes.week,
                  text: said(yes.text),
                  name: boss.short,
                  taken: yes.taken ? 'yes' : 'no',
                })}
                language={languageOf}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
