// What lies on the table with a moment, and what may be opened before deciding.
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { DocumentView, LookView } from '../../../core/run/document-view.ts';
import type { MomentView } from '../../../core/run/scene-view.ts';
import type { RunView } from '../../../core/run/view.ts';
import { Blocks } from '../components/blocks.tsx';
import { focusSoon } from '../components/focus.ts';
import { Icon } from '../components/icon.tsx';
import { counts } from '../components/one-press.ts';
import { Words } from '../components/prose.tsx';
import { inLanguageOf, languageOfTexts } from '../components/said.tsx';
import { DocumentFrames } from '../documents/frame-context.ts';
import { PlainDocument } from '../documents/plain-document.tsx';
import { usePlanWords } from './plan-words.ts';
import type { SceneProps } from './scene-props.ts';

interface ShownProps {
  readonly document: DocumentView;
  readonly scenario: RunView['scenario'];
  readonly level: 2 | 3;
}

function Shown({ document, scenario, level }: ShownProps) {
  const Frame = useContext(DocumentFrames);
  const words = usePlanWords();
  if (Frame === undefined) return <p class="quiet">{words('document.coming')}</p>;
  if (Frame === null) return <PlainDocument document={document} />;
  return <Frame document={document} languageOf={languageOfTexts(scenario)} level={level} />;
}

type DocumentsProps = Pick<SceneProps, 'view'> & { readonly documents: readonly DocumentView[] };

export function Documents({ view, documents }: DocumentsProps) {
  if (documents.length === 0) return null;
  return (
    <div class="documents">
      {documents.map((document, at) => (
        <Shown key={at} document={document} scenario={view.scenario} level={2} />
      ))}
    </div>
  );
}

interface LookProps {
  readonly look: LookView;
  readonly scenario: RunView['scenario'];
  readonly onOpen: () => void;
}

function Price({ attention, affordable, shows }: LookView) {
  const words = usePlanWords();
  const key = affordable || shows !== null ? 'look.price' : 'look.price_over';
  return (
    <span class="look-price">
      {attention > 0 && <Blocks counts={{ spent: attention }} />}
      {words(key, { blocks: attention })}
    </span>
  );
}

/** What has been pressed here opens in its place and takes the focus; what stood open before keeps still. */
function Look({ look, scenario, onOpen }: LookProps) {
  const words = usePlanWords();
  const place = useRef<HTMLLIElement>(null);
  const pressed = useRef(false);
  const Frame = useContext(DocumentFrames);
  const { shows } = look;
  useEffect(() => {
    if (shows === null || !pressed.current || Frame === undefined) return undefined;
    pressed.current = false;
    return focusSoon(() => place.current?.querySelector<HTMLElement>('.document-title'));
  }, [shows === null, Frame]);
  const press = (event: MouseEvent): void => {
    if (!look.affordable || !counts(event)) return;
    pressed.current = true;
    onOpen();
  };
  const text = (
    <>
      <Icon name={shows === null ? 'eye' : 'check'} size={1.25} />
      <span class="look-text" {...inLanguageOf(scenario, look.text)}>
        <Words text={look.text} />
      </span>
      <span class="pause">{shows === null ? '.' : words('look.opened')}</span>
      <Price {...look} />
    </>
  );
  return (
    <li ref={place} data-open={shows !== null || undefined}>
      {shows === null ? (
        <button type="button" class="look" aria-disabled={!look.affordable || undefined} onClick={press}>
          {text}
        </button>
      ) : (
        <p class="look">{text}</p>
      )}
      {shows !== null && <Shown document={shows} scenario={scenario} level={3} />}
    </li>
  );
}

type LooksProps = Pick<SceneProps, 'view' | 'decide'> & { readonly moment: MomentView };

export function Looks({ view, moment, decide }: LooksProps) {
  const words = usePlanWords();
  if (moment.looks.length === 0) return null;
  const closed = moment.looks.some(({ shows }) => shows === null);
  return (
    <section class="looks" aria-labelledby="looks-title">
      <h2 id="looks-title">{words('look.title')}</h2>
      {closed && <p class="quiet small">{words('look.hint')}</p>}
      <ul>
        {moment.looks.map((look) => (
          <Look
            key={look.id}
            look={look}
            scenario={view.scenario}
            onOpen={() => decide({ kind: 'look', moment: moment.id, look: look.id })}
          />
        ))}
      </ul>
    </section>
  );
}
