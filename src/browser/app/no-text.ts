// Loads late: why a file is nothing to read, by its name.
import { visibleText } from '../../core/scenario/visible-text.ts';
import type { TextOf } from '../ui/text/text.ts';
import { isOfOffice, type Opened } from './open-scenario.ts';

type NoText = Extract<Opened, { readonly kind: 'too_big' | 'not_text' }>;

export const whyNoText = ({ kind, file }: NoText, t: TextOf<'run'>): string =>
  t(`problem.${kind}`, { file: visibleText(file), office: isOfOffice(file) ? 'yes' : 'no' });
