// Back to one decision, and on from there under the same luck.
import { useMemo, useState } from 'preact/hooks';
import { untranslatedIn } from '../../../core/run/fill-names.ts';
import { madeDecisions } from '../../../core/run/rewind.ts';
import { languageOfText } from '../../../core/run/view.ts';
import type { RoomView } from '../../../core/session/session-views.ts';
import { useAnnounce } from '../../ui/components/announcer.tsx';
import { Button } from '../../ui/components/button.tsx';
import { inLanguage, said, Sentence } from '../../ui/components/said.tsx';
import { loadText } from '../../ui/text/text.ts';
import { useLateText } from '../../ui/text/use-text.ts';
import type { DebriefPhoneProps } from './debrief-phone-props.ts';

/** Who goes back, and when. */
function howOf({ mode, rewind }: RoomView, may: boolean): 'text' | 'room' | 'pen' | 'wait' {
  if (may) return 'text';
  if (mode === 'room') return 'room';
  return rewind ? 'pen' : 'wait';
}

export function SecondRun({ play, room, own, shell, words, isOver }: DebriefPhoneProps) {
  const announce = useAnnounce();
  const t = useLateText(shell.locale, 'slides', () => undefined);
  const [refused, setRefused] = useState('');
  const told = useMemo(
    () =>
      play.disclose((run) => ({
        made: madeDecisions(run).filter(({ kind, title }) => (kind === 'option' || kind === 'arrange') && title !== ''),
        speech: { language: run.scenario.language, untranslated: untranslatedIn(run.scenario) },
      })),
    [play, isOver],
  );
  const hasGoneBack = play.discloseFirst(() => true) === true;
  const goBack = async (to: number): Promise<void> => {
    const answer = await play.send({ kind: 'rewind', to });
    if (answer === null) return;
    const say = await loadText(shell.locale, 'refusal').catch(() => null);
    const text = say ? say(answer.code, answer.args) : shell.t('error.fetch_do');
    setRefused(text);
    announce(text);
  };
  const may = room.rewind && (room.mode === 'own' || own.pen);
  const how = told === null || told.made.length === 0 ? 'none' : howOf(room, may);
  if (told === null) return null;
  const languageOf = (text: string): string => languageOfText(told.speech, text);
  return (
    <section class="stack">
      {hasGoneBack && <p>{t?.('slides.phone.second_done')}</p>}
      <p class="quiet">{t?.(`slides.phone.second_${how}`)}</p>
      {refused !== '' && <p class="wrong">{refused}</p>}
      <ol class="second-ways">
        {told.made.map(({ index, week, title, chosen }) => (
          <li key={index}>
            <p class="small quiet">{words('join.debrief.week', { week })}</p>
            <h2 {...inLanguage(languageOf(title))}>{title}</h2>
            <p>
              <Sentence text={words('join.debrief.chosen', { chosen: said(chosen) })} language={languageOf} />
            </p>
            {may && (
              <Button
                icon="arrow-u-up-left"
                label={words('join.debrief.go_back_named', { title })}
                onPress={() => void goBack(index)}
              >
                {words('join.debrief.go_back')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
