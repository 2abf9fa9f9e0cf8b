// The English words of late parts, at once.
import { WORDS as DEBRIEF } from '../../src/browser/ui/text/en/debrief.ts';
import { WORDS as KEPT } from '../../src/browser/ui/text/en/kept.ts';
import { WORDS as LEAVE } from '../../src/browser/ui/text/en/leave.ts';
import { WORDS as MENU } from '../../src/browser/ui/text/en/menu.ts';
import { WORDS as MODEL } from '../../src/browser/ui/text/en/model.ts';
import { WORDS as PACK } from '../../src/browser/ui/text/en/pack.ts';
import { WORDS as PLAN } from '../../src/browser/ui/text/en/plan.ts';
import { WORDS as RUN } from '../../src/browser/ui/text/en/run.ts';
import { WORDS as SLIDES } from '../../src/browser/ui/text/en/slides.ts';
import '../../src/browser/ui/text/pseudo-words.ts';
import type { Locale } from '../../src/browser/ui/text/languages.ts';
import type { PseudoLocale } from '../../src/browser/ui/text/pseudo.ts';
import { translateFrom, type TextOf, type Translate } from '../../src/browser/ui/text/text.ts';

export const createDebriefText = (locale: 'en' | PseudoLocale): TextOf<'debrief'> => translateFrom(locale, DEBRIEF);
export const createModelText = (locale: 'en' | PseudoLocale): TextOf<'model'> => translateFrom(locale, MODEL);
export const createKeptText = (locale: 'en' | PseudoLocale): TextOf<'kept'> => translateFrom(locale, KEPT);
export const createLeaveText = (locale: Locale): TextOf<'leave'> => translateFrom(locale, LEAVE);
export const createPackText = (locale: Locale): TextOf<'pack'> => translateFrom(locale, PACK);
export const createPlanText = (locale: Locale): TextOf<'plan'> => translateFrom(locale, PLAN);
export const createSlidesText = (locale: Locale): TextOf<'slides'> => translateFrom(locale, SLIDES);
export const createRunText = (locale: Locale): TextOf<'run'> => translateFrom(locale, RUN);

/** What the menu is called by the page that opens it, and its own words. */
export const menuWords = (t: Translate) => ({
  title: t('menu.title'),
  closeLabel: t('menu.close'),
  t: translateFrom(t.locale, MENU) as TextOf<'menu'>,
});

/** A scenario that is said in English, all of it. */
export const IN_ENGLISH = { language: 'en', untranslated: null } as const;
