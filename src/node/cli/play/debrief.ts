// The debrief of a run in a few lines: what was true, and what it came to.
import { debriefOf } from '../../../core/run/debrief-of.ts';
import type { Run } from '../../../core/run/run.ts';
import { plainText } from '../../../core/scenario/emphasis.ts';

const points = (value: number): string => value.toFixed(0);

export function debriefLines(run: Run): string[] {
  const { outcome, managers, time, questions } = debriefOf(run);
  const { deliveryThere, deliveryAway, trustStart, trustEnd, peopleLeft, peopleStart } = outcome;
  const people = managers.map(({ short, told, delivery, trust, quits }) => {
    const gap = told.map(({ week, value }) => value - (delivery.find((one) => one.week === week)?.value ?? value));
    const [said, widest] = [gap.reduce((sum, one) => sum + one, 0) / Math.max(1, gap.length), Math.max(0, ...gap)];
    const [first, last] = [trust[0]?.value ?? 50, trust.at(-1)?.value ?? 50];
    return `  ${short}: trust ${points(first)} to ${points(last)}, told you ${points(Math.abs(said))} points ${said < 0 ? 'less' : 'more'} than was true on average (at most ${points(widest)} more), ${quits} left.`;
  });
  return [
    'Looking back (points, 50 is usual)',
    `The work: ${points(deliveryThere)} while you were there, ${points(deliveryAway)} while you were away.`,
    `Trust in you: ${points(trustStart)} at first, ${points(trustEnd)} in the end. ${peopleLeft} of ${peopleStart} people left.`,
    `You said ${points(time.saidShare)} % of their work was yours; ${points(time.realShare)} % of your free time went into details.`,
    ...people,
    ...questions.map((question) => `Ask yourself: ${question}`),
  ].map(plainText);
}
