// Whom an option lands on, and who says its reply.
import { stepOf } from './options-in.ts';
import type { Moment, Option, Scenario } from './schema.ts';

/** The option's own `to`, else whom the moment is about; null where that is nobody's manager. */
export function landsOnManager(
  { managers }: Pick<Scenario, 'managers'>,
  moment: Moment,
  option: Option,
): string | null {
  const id = option.to ?? moment.about;
  return managers.some((one) => one.id === id) ? id : null;
}

/** Who says the reply. `manager`: whom the choice lands on. */
export const replierOf = (moment: Moment, option: Option, manager: string | null): string =>
  option.reply_from ?? manager ?? stepOf(moment, option.id)?.from ?? moment.from ?? moment.about;
