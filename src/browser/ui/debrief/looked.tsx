// Where you decided without looking, with what there was to read, and where looking came first.
import { useContext } from 'preact/hooks';
import type { Debrief, LookBack } from '../../../core/run/debrief.ts';
import { inLanguage, said, Sentence } from '../components/said.tsx';
import { DocumentFrame } from '../documents/document-frame.tsx';
import { PlanWords } from '../scenes/plan-words.ts';
import { enumerated } from '../text/formats.ts';
import { useWords } from './words.ts';

/** Something that stayed closed; it can be read now. */
function Unread({ left }: { readonly left: LookBack['left'][number] }) {
  const { t, languageOf } = useWords();
  const framed = useContext(PlanWords) !== null;
  return (
    <details class="looked-unread">
      <summary>
        <span {...inLanguage(languageOf(left.text))}>
          <Sentence text={said(left.text)} language={languageOf} />
        </span>
        <span class="quiet small"> {t('debrief.looked.price', { blocks: left.attention })}</span>
      </summary>
      {framed && <DocumentFrame document={left.shows} languageOf={languageOf} level={4} />}
    </details>
  );
}

function Decision({ back }: { readonly back: LookBack }) {
  const { t, locale, languageOf } = useWords();
  const { week, title, chosen, opened, left } = back;
  const names = enumerated(
    locale,
    opened.map((text) => said(text)),
  );
  return (
    <li class="card looked">
      <p class="quiet small">
        <Sentence text={t('debrief.looked.decision', { week, title: said(title) })} language={languageOf} />
      </p>
      <p class="looked-chosen">
        <Sentence text={t('debrief.quoted', { text: said(chosen) })} language={languageOf} />
      </p>
      {opened.length > 0 && (
        <p>
          <Sentence text={t('debrief.looked.opened', { names })} language={languageOf} />
        </p>
      )}
      {left.length > 0 && (
        <>
          <p>{t('debrief.looked.left', { count: left.length, opened: opened.length })}</p>
          {left.map((one, index) => (
            <Unread key={index} left={one} />
          ))}
        </>
      )}
    </li>
  );
}

function Group({ title, all }: { readonly title: string; readonly all: readonly LookBack[] }) {
  if (all.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul class="looked-list">
        {all.map((back) => (
          <Decision key={back.decision} back={back} />
        ))}
      </ul>
    </div>
  );
}

export function LookedFirst({ debrief }: { readonly debrief: Debrief }) {
  const { t } = useWords();
  const blind = debrief.looks.filter(({ opened }) => opened.length === 0);
  const seeing = debrief.looks.filter(({ opened }) => opened.length > 0);
  return (
    <div class="looked-groups">
      <Group title={t('debrief.looked.without')} all={blind} />
      <Group title={t('debrief.looked.first')} all={seeing} />
    </div>
  );
}
