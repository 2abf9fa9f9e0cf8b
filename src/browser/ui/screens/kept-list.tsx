// What the browser keeps, folded away: each thing can be opened and deleted, and what was deleted can be taken back.
import { useRef } from 'preact/hooks';
import { useAnnounced } from '../components/announcer.tsx';
import { Button } from '../components/button.tsx';
import { useHeir } from '../components/focus.ts';
import { inLanguage } from '../components/said.tsx';
import type { TextOf } from '../text/text.ts';
import './kept.css';

export type KeptText = TextOf<'kept'>;
const KEPT_PARTS = ['run', 'aside', 'scenario', 'plan', 'other'] as const;

export interface KeptItem {
  readonly key: string;
  readonly part: (typeof KEPT_PARTS)[number];
  readonly what: string;
  /** Language of `what`, where it is an author's. */
  readonly language: string | undefined;
  readonly about: string;
  readonly way: { readonly words: string; readonly onOpen: () => void } | null;
  /** Where it cannot be opened: its text, to be saved. */
  readonly onCopy: (() => void) | null;
  /** In this window alone. */
  readonly unsaved: boolean;
  /** Deleted a moment ago. */
  readonly gone: boolean;
}
interface KeptListProps {
  readonly items: readonly KeptItem[];
  readonly t: KeptText;
  readonly onDelete: (key: string) => void;
  readonly onPutBack: (key: string) => void;
}
type ItemProps = Omit<KeptListProps, 'items'> & { readonly item: KeptItem };

function There({ item, t, onDelete }: ItemProps) {
  const { key, what, language, unsaved, way, onCopy } = item;
  const about = unsaved ? t('kept.unsaved', { about: item.about || 'none' }) : item.about;
  const whole = about === '' ? what : t('kept.what_about', { what, about });
  const named = (words: string): string => t('kept.named', { way: words, what: whole });
  return (
    <>
      <div class="kept-words">
        <p {...(language !== undefined && inLanguage(language))}>{what}</p>
        {about !== '' && <p class="quiet small">{about}</p>}
      </div>
      <div class="actions">
        {way && (
          <Button label={named(way.words)} onPress={way.onOpen}>
            {way.words}
          </Button>
        )}
        {onCopy && (
          <Button label={named(t('kept.copy'))} onPress={onCopy}>
            {t('kept.copy')}
          </Button>
        )}
        <Button icon="trash" label={named(t('kept.delete'))} onPress={() => onDelete(key)}>
          {t('kept.delete')}
        </Button>
      </div>
    </>
  );
}

function Gone({ item, t, onPutBack }: ItemProps) {
  const words = t('kept.deleted', { what: item.what });
  useAnnounced(words);
  return (
    <>
      <p class="quiet">{words}</p>
      <Button icon="arrow-u-up-left" onPress={() => onPutBack(item.key)}>
        {t('kept.put_back')}
      </Button>
    </>
  );
}

/** The button that was pressed is gone: the focus goes to the one that takes its place. */
function Item(props: ItemProps) {
  const { gone } = props.item;
  const line = useRef<HTMLLIElement>(null);
  useHeir(gone, () => line.current?.querySelector<HTMLElement>('button:last-of-type'));
  return (
    <li class="kept-item" ref={line}>
      {gone ? <Gone {...props} /> : <There {...props} />}
    </li>
  );
}

export function KeptList({ items, ...rest }: KeptListProps) {
  const { t } = rest;
  const asides = items.filter(({ part, gone }) => part === 'aside' && !gone).length;
  return (
    <details class="home-part kept">
      <summary>
        <span class="kept-title">{t('kept.title')}</span>
        {asides > 0 && <span class="quiet">{t('kept.aside_count', { count: asides })}</span>}
      </summary>
      <p class="quiet">{t(items.some(({ unsaved, gone }) => unsaved && !gone) ? 'kept.lead_unsaved' : 'kept.lead')}</p>
      {KEPT_PARTS.map((part) => {
        const here = items.filter((item) => item.part === part);
        if (here.length === 0) return null;
        return (
          <section key={part} class="kept-part">
            <h2>{t(`kept.part.${part}`)}</h2>
            {part === 'aside' && <p class="quiet small">{t('kept.aside_lead')}</p>}
            <ul>
              {here.map((item) => (
                <Item key={item.key} item={item} {...rest} />
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}
