// Loads late: the page on which a package is made. What makes it comes with the first press.
import { useEffect, useState } from 'preact/hooks';
import type { OwnScenario } from '../../core/pack/course.ts';
import { latePart } from '../play/late-part.ts';
import type { Library } from '../ui/screens/home-screen.tsx';
import { Waiting } from '../ui/screens/late.tsx';
import { Notice } from '../ui/screens/notice.tsx';
import {
  isReported,
  languagesOffered,
  type ChosenBrand,
  type Making,
  type PackChoice,
  type PackItem,
} from '../ui/pack/pack-choice.ts';
import { PackScreen } from '../ui/pack/pack-screen.tsx';
import type { TextOf } from '../ui/text/text.ts';
import { useLateText } from '../ui/text/use-text.ts';
import { titleIn } from './file-title.ts';
import { fetchLibrary, libraryInPage, spokenItem } from './library.ts';
import type { BrandFiles } from './make-package.ts';
import { OpenFailure } from './open-failure.tsx';
import type { Shell } from './shell.ts';

const loadMaker = () => latePart(() => import('./make-package.ts'));
type Words = TextOf<'pack'>;

export interface PackPageProps {
  /** The scenario it was asked for; null where that is still to choose. */
  readonly id: string | null;
  readonly shell: Shell;
  readonly onBack: () => void;
}

const FILE = 'file/';

/** Scenarios that were opened from a file and are kept here. */
function ownItems({ saves }: Shell): readonly PackItem[] {
  return saves.store.keys().flatMap((key) => {
    const named = key.startsWith(FILE) ? titleIn(saves.store.read(key) ?? '') : null;
    if (named === null) return [];
    const { title, language } = named;
    return { key, title, language, languages: [language], minutes: null };
  });
}

function useItems(shell: Shell) {
  const [library, setLibrary] = useState<Library>(libraryInPage);
  const load = (): void => void fetchLibrary().then(setLibrary);
  useEffect(load, []);
  const listed = library.kind === 'ready' ? library.items : [];
  const items = listed.map((item) => {
    const { title, language } = spokenItem(item, shell.wanted);
    const languages = [item.language, ...Object.keys(item.words)];
    return { key: `library/${item.id}`, title, language, languages, minutes: item.minutes };
  });
  return { items: [...items, ...ownItems(shell)], failed: library.kind === 'failed', load };
}

/** One of the library comes before a file that has the same id. */
const askedFor = (items: readonly PackItem[], id: string | null): readonly string[] =>
  items
    .filter(({ key }) => key.slice(key.indexOf('/') + 1) === id)
    .map(({ key }) => key)
    .slice(0, 1);

interface Brand {
  readonly told: ChosenBrand;
  readonly files: BrandFiles | null;
}

function useBrand(t: Words, onMissing: () => void) {
  const [brand, setBrand] = useState<Brand | null>(null);
  const onFiles = async (files: readonly File[]): Promise<void> => {
    const lost = { told: { kind: 'wrong', problems: [t('pack.unreachable')] }, files: null } as const;
    setBrand(
      await loadMaker()
        .then(({ readBrandFiles }) => readBrandFiles(files, t))
        .catch(() => {
          onMissing();
          return lost;
        }),
    );
  };
  return { brand, onFiles, onLeave: () => setBrand(null) };
}

/** What keeps a brand out keeps the package from being made: nobody should find it missing afterwards. */
const brandProblems = (brand: Brand | null): readonly string[] =>
  brand?.told.kind === 'wrong' ? brand.told.problems : [];

function Ready({ id, shell, onBack, t }: PackPageProps & { readonly t: Words }) {
  const { items, failed, load } = useItems(shell);
  const [changed, setChanged] = useState<Partial<PackChoice>>({});
  const [making, setMaking] = useState<Making | null>(null);
  const [missing, setMissing] = useState(false);
  const { brand, ...on } = useBrand(t, () => setMissing(true));
  const choice: PackChoice = {
    scenarios: new Set(askedFor(items, id)),
    as: 'scorm12',
    without: new Set(),
    title: '',
    mastery: null,
    ...changed,
  };
  const make = async (): Promise<void> => {
    const problems = brandProblems(brand);
    if (problems.length > 0) return setMaking({ kind: 'failed', problems });
    setMaking({ kind: 'making', progress: { done: 0, all: 0 } });
    const own = new Map<string, OwnScenario>();
    for (const key of choice.scenarios)
      if (key.startsWith(FILE)) {
        const [source, file] = [shell.saves.store.read(key) ?? '', `${key.slice(FILE.length)}.json`];
        own.set(key, { source, file, overlays: new Map(), pictures: new Map() });
      }
    const order = {
      choice: isReported(choice.as) ? choice : { ...choice, mastery: null },
      languages: languagesOffered(items, choice),
      own,
      brand: brand?.files ?? null,
    };
    const onProgress = (progress: { readonly done: number; readonly all: number }): void =>
      setMaking({ kind: 'making', progress });
    const lost: Making = { kind: 'failed', problems: [t('pack.unreachable')] };
    setMaking(
      await loadMaker()
        .then(({ makePackage }) => makePackage(order, t, onProgress))
        .catch(() => {
          setMissing(true);
          return lost;
        }),
    );
  };
  return (
    <>
      {missing && <Notice missing text={t('pack.unreachable')} t={shell.t} onClose={() => setMissing(false)} />}
      <PackScreen
        {...{ items, choice, failed, making, t, onBack }}
        {...on}
        brand={brand?.told ?? null}
        onChoice={(change) => setChanged((before) => ({ ...before, ...change }))}
        onMake={() => void make()}
        onAgain={load}
        onMenu={shell.onMenu}
      />
    </>
  );
}

export function PackPage(props: PackPageProps) {
  const { shell, onBack } = props;
  const [failed, setFailed] = useState(false);
  const t = useLateText(shell.locale, 'pack', () => setFailed(true));
  useEffect(() => {
    if (t) shell.setPlace(t('pack.title'));
  }, [t]);
  if (t) return <Ready {...props} t={t} />;
  if (!failed) return <Waiting t={shell.t} />;
  return <OpenFailure t={shell.t} onHome={onBack} onAgain={shell.services.address.reload} />;
}
