// Says a cause in words: "you chose “Redo slides 3–9 tonight”".
import type { Cause } from '../../../core/run/cause.ts';
import type { Debrief, DecisionMark, ManagerDebrief } from '../../../core/run/debrief.ts';
import { said } from '../components/said.tsx';
import { managerOf } from './managers.ts';
import type { DebriefTextId, Translate } from './words.ts';

type LevelTextId = Extract<DebriefTextId, `debrief.level.${string}`>;

/** Levels the catalogue has a name for; others are "other things". */
const LEVEL_TEXTS = Object.fromEntries(
  [
    'debrief.level.trust',
    'debrief.level.autonomy',
    'debrief.level.clarity',
    'debrief.level.strain',
    'debrief.level.engagement',
    'debrief.level.honesty',
    'debrief.level.skill',
    'debrief.level.quality',
    'debrief.level.delivery',
    'debrief.level.capability',
    'debrief.level.safety',
    'debrief.level.workload',
    'debrief.level.goal',
    'debrief.level.adaptation',
    'debrief.level.teamTrust',
    'debrief.level.teamClarity',
    'debrief.level.teamEngagement',
    'debrief.level.quits',
    'debrief.level.notice',
    'debrief.level.deputy',
    'debrief.level.vacant',
    'debrief.level.unrest',
    'debrief.level.suited',
  ].map((id) => [id.slice('debrief.level.'.length), id]),
) as Readonly<Record<string, LevelTextId>>;

const levelWords = (t: Translate, level: string | null): string => t(LEVEL_TEXTS[level ?? ''] ?? 'debrief.level.other');

interface DeedContext {
  readonly t: Translate;
  readonly debrief: Debrief;
  /** Whose level moved. */
  readonly manager: ManagerDebrief;
}

/** One of a moment that came more often is that of its week. */
export function markOf(debrief: Debrief, moment: string | null, week?: number | null): DecisionMark | undefined {
  const marks = debrief.managers.flatMap((manager) => manager.marks).filter((mark) => mark.moment === moment);
  return marks.find((mark) => mark.week === week) ?? marks[0];
}

function optionWords(cause: Cause, { t, debrief, manager }: DeedContext): string {
  const text = cause.text ?? markOf(debrief, cause.moment, cause.week)?.chosen;
  if (text === undefined) return t('debrief.cause.option_unnamed');
  const other = cause.manager === null || cause.manager === manager.id ? undefined : managerOf(debrief, cause.manager);
  if (other === undefined) return t('debrief.cause.option', { text: said(text) });
  return t('debrief.cause.option_elsewhere', { text: said(text), name: other.short });
}

/** For a `Sentence`, without a full stop at the end: it goes into a longer one. */
export function causeWords(cause: Cause, context: DeedContext): string {
  const { t } = context;
  switch (cause.kind) {
    case 'option':
      return optionWords(cause, context);
    case 'plan':
      return cause.practice === null ? t('debrief.cause.plan') : t(`debrief.deed.${cause.practice}`);
    case 'effect':
      return cause.text === null ? t('debrief.cause.effect') : said(cause.text.replace(/\.$/, ''));
    case 'promise':
      if (!cause.text) return t('debrief.cause.promise');
      return t(cause.kept ? 'debrief.cause.promise_kept' : 'debrief.cause.promise_broken', { text: said(cause.text) });
    case 'state':
      return levelWords(t, cause.variable);
    case 'undone':
    case 'escalation':
    case 'away':
    case 'settling':
    case 'luck':
    case 'character':
      return t(`debrief.cause.${cause.kind}`);
  }
}
