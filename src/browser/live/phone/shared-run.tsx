// At a seat of several: who has the pen, and what each of the others would do.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RunView } from '../../../core/run/view.ts';
import type { SeatPlay } from '../../../core/session/seat-play.ts';
import type { SeatSent } from '../../../core/session/seat-word.ts';
import type { Mate, OwnView } from '../../../core/session/session-views.ts';
import { useAnnounced } from '../../ui/components/announcer.tsx';
import { Button } from '../../ui/components/button.tsx';
import { ProposalsContext, type Proposals } from '../../ui/components/proposals.ts';
import { languageOfTexts, said, Sentence, unmarked, type LanguageOf } from '../../ui/components/said.tsx';
import { itemsWords } from '../../ui/scenes/fell-out.tsx';
import { percent } from '../../ui/text/formats.ts';
import type { TextOf } from '../../ui/text/text.ts';
import { useLateText } from '../../ui/text/use-text.ts';
import type { LiveSeat, LiveSeatState } from './live-seat.ts';

type Words = TextOf<'join'>;

const optionOf = (sent: SeatSent | null, view: RunView): string | null =>
  sent?.kind === 'option' && sent.moment === view.moment?.id ? sent.option : null;

const sentOf = (proposed: SeatSent | null) => (proposed?.kind === 'rewind' ? null : proposed);

/** What is marked in the scene itself. */
function marked({ proposed, mates }: OwnView, view: RunView): Proposals {
  const others: Record<string, string[]> = {};
  for (const mate of mates) {
    const option = optionOf(mate.proposed, view);
    if (option !== null) (others[option] ??= []).push(mate.name);
  }
  return { own: optionOf(proposed, view), others, sent: sentOf(proposed) };
}

/** A proposal as what somebody would do, for a `Sentence`; empty where it fits nothing that is asked now. */
function wouldWords(sent: SeatSent, view: RunView, words: Words, plan: TextOf<'plan'> | undefined): string {
  switch (sent.kind) {
    case 'style':
      return view.phase === 'opening'
        ? words('join.would.style', { share: percent(words.locale, sent.share / 100) })
        : '';
    case 'bet': {
      const manager = view.managers.find(({ id }) => id === sent.manager);
      return manager && view.phase === 'bet' ? words('join.would.bet', { name: said(manager.name) }) : '';
    }
    case 'option': {
      const option = view.moment?.options.find(({ id }) => id === optionOf(sent, view));
      return option ? said(option.text) : '';
    }
    case 'arrange':
      return sent.moment === view.moment?.id ? words('join.would.arrange') : '';
    case 'plan': {
      if (view.phase !== 'plan') return '';
      if (sent.items.length === 0) return words('join.would.plan_nothing');
      if (plan === undefined) return '';
      return words('join.would.plan', { count: sent.items.length, what: itemsWords(sent.items, view, plan) });
    }
    default:
      return '';
  }
}

interface SharedProps {
  readonly seat: LiveSeat;
  readonly state: LiveSeatState;
  readonly play: SeatPlay;
  readonly own: OwnView;
  readonly view: RunView;
  readonly words: Words;
}

function penWords({ pen, mates }: OwnView, words: Words): string {
  if (pen) return words('join.pen.yours');
  const holder = mates.find((mate) => mate.pen);
  return holder ? words('join.pen.mate', { name: holder.name }) : words('join.pen.nobody');
}

/** The holder hands it on; whoever else takes it once the holder is not there. */
function Pen({ seat, own, words }: Pick<SharedProps, 'seat' | 'own' | 'words'>) {
  const [open, setOpen] = useState(false);
  const { pen, mates, participant } = own;
  const holder = mates.find((mate) => mate.pen);
  const text = penWords(own, words);
  useAnnounced(text);
  const pass = (to: number): void => {
    setOpen(false);
    void seat.ask({ kind: 'pass_pen', to });
  };
  return (
    <div class="pen">
      <p>{text}</p>
      {!pen && holder?.here !== true && (
        <Button icon="pencil-simple" onPress={() => pass(participant)}>
          {words('join.pen.take')}
        </Button>
      )}
      {pen && mates.length > 0 && (
        <button type="button" class="bare-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words('join.pen.pass')}
        </button>
      )}
      {open && pen && (
        <div class="actions">
          {mates.map((mate) => (
            <Button key={mate.participant} onPress={() => pass(mate.participant)}>
              {mate.here ? words('join.pen.pass_to', { name: mate.name }) : words('join.pen.away', { name: mate.name })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

interface OfferProps extends Pick<SharedProps, 'play' | 'own' | 'words'> {
  readonly language: LanguageOf;
  readonly mate: Mate;
  readonly what: string;
}

function Offer({ play, own, words, mate, what, language }: OfferProps) {
  const { proposed, name } = mate;
  return (
    <li>
      <p>
        <Sentence text={words('join.proposal', { name, what })} language={language} />
      </p>
      {own.pen && proposed && (
        <Button label={words('join.do_it_named', { name })} onPress={() => void play.send(proposed)}>
          {words('join.do_it')}
        </Button>
      )}
    </li>
  );
}

/** What came of the proposals, until the next one is made. */
function useSettled({ play, view, words }: SharedProps, plan: TextOf<'plan'> | undefined): string {
  const { decided } = play.state;
  const before = useRef({ view, decided });
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const { last } = play;
    const more = decided > before.current.decided;
    const what = more && last ? wouldWords(last, before.current.view, words, plan) : '';
    setSettled(what === '' ? '' : words('join.settled_said', { what }));
  }, [decided]);
  useEffect(() => void (before.current = { view, decided }));
  return settled;
}

function Panel(props: SharedProps) {
  const { seat, own, view, words, play } = props;
  const plan = useLateText(words.locale, 'plan', () => undefined);
  const mine = own.proposed ? wouldWords(own.proposed, view, words, plan) : '';
  const offers = own.mates.flatMap((mate) => {
    const what = mate.proposed ? wouldWords(mate.proposed, view, words, plan) : '';
    return what === '' ? [] : [{ mate, what }];
  });
  const isRoom = seat.mode === 'room';
  const asked = mine === '' ? '' : words(isRoom ? 'join.own_vote' : 'join.own_proposal', { what: mine });
  const settled = useSettled(props, plan);
  const language = languageOfTexts(view.scenario);
  useAnnounced(unmarked(asked));
  useAnnounced(unmarked(settled));
  return (
    <>
      {asked === '' && settled !== '' && (
        <section class="shared" aria-label={words('join.settled_now')}>
          <p>
            <Sentence text={settled} language={language} />
          </p>
        </section>
      )}
      <section class="shared" aria-label={words('join.proposals')}>
        {isRoom ? <p class="quiet small">{words('join.pen.room')}</p> : <Pen {...{ seat, own, words }} />}
        {asked !== '' && (
          <p class="own-proposal">
            <Sentence text={asked} language={language} />
          </p>
        )}
        {offers.length > 0 && (
          <ul>
            {offers.map(({ mate, what }) => (
              <Offer key={mate.participant} {...{ play, own, words, mate, what, language }} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

/** Around the table: nothing where everybody has a run of their own. */
export function SharedRun(props: SharedProps & { readonly children: ComponentChildren }) {
  const { seat, own, view, words, children } = props;
  const together = seat.mode === 'room';
  const press = together ? words('join.press_vote') : own.pen ? undefined : words('join.press_proposal');
  const proposals = useMemo(() => ({ ...marked(own, view), together, press }), [own, view, together, press]);
  if (seat.mode === 'own') return <>{children}</>;
  return (
    <ProposalsContext.Provider value={proposals}>
      <Panel {...props} />
      {children}
    </ProposalsContext.Provider>
  );
}
