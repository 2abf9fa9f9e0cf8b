// SCORM 2004, 3rd and 4th edition: completion and success apart, and words beside each answer.
import type { DecisionReport, Finish } from './connection.ts';
import { cut, duration, fitChoice, fitDecision, onOneLine, share } from './fitted.ts';
import { addInteraction, bestScore, type Fields, inTurn, putObjective, scoreFields } from './scorm-lists.ts';
import type { Dialect } from './scorm.ts';
import type { Runtime } from './runtime.ts';

/** Of words in a report. */
const WORDS = 250;
const COMPLETION = 'cmi.completion_status';
const DONE = 'completed';
const SUCCESS = 'cmi.success_status';

/** Without a language they are English. A brace in front would be taken for one. */
function inWords(text: string, language: string): string {
  const words = onOneLine(text).replace(/^\{/, ' {');
  return cut(/^en\b/i.test(language) ? words : `{lang=${language}}${words}`, WORDS);
}

/** Each once: one that stands there twice is refused, as is a list of none. */
function responseOf({ picked }: DecisionReport): Fields {
  const ids = [...new Set(picked.map(fitChoice))].slice(0, 36);
  return ids.length === 0 ? [] : [['learner_response', ids.join('[,]')]];
}

const scores = (score: number | null): Fields =>
  score === null ? [] : [['score.scaled', String(share(score))], ...scoreFields(score)];

function finishIn(runtime: Runtime, { score, passed }: Finish): boolean {
  const before = runtime.get(SUCCESS);
  const done = runtime.get(COMPLETION) === DONE || runtime.set(COMPLETION, DONE, (there) => there === DONE);
  if (before === 'passed' && passed === false) return done;
  if (bestScore(runtime, 'cmi.score', score))
    for (const [name, value] of scores(score)) runtime.set(`cmi.${name}`, value);
  return done && (passed === null || runtime.set(SUCCESS, passed ? 'passed' : 'failed'));
}

export function scorm2004(runtime: Runtime): Dialect {
  return {
    room: 64_000,
    whereRoom: 1000,
    named: {
      learner: 'cmi.learner_id',
      language: 'cmi.learner_preference.language',
      mode: 'cmi.mode',
      where: 'cmi.location',
      exit: 'cmi.exit',
      time: 'cmi.session_time',
    },
    timeSpent: duration,
    begin() {
      if (runtime.get(COMPLETION) !== DONE) runtime.set(COMPLETION, 'incomplete');
      runtime.set('cmi.exit', 'suspend');
    },
    progress: (progress) => void runtime.set('cmi.progress_measure', String(share(progress))),
    decisions: (reports) =>
      inTurn(reports, (report) =>
        addInteraction(runtime, fitDecision(report.id), [
          ['type', 'choice'],
          // A zone only after a part of a second, and of that two digits at most.
          ['timestamp', `${report.at.toISOString().slice(0, 22)}Z`],
          ['description', inWords(`${report.asked} — ${report.said}`, report.language)],
          ...responseOf(report),
          ['result', 'neutral'],
          ...(report.ms === null ? [] : [['latency', duration(report.ms)] as const]),
        ]),
      ),
    objectives: (reports) =>
      inTurn(reports, ({ id, name, language, score }) =>
        putObjective(runtime, fitChoice(id), [['description', inWords(name, language)], ...scores(score)]),
      ),
    finish: (finish) => finishIn(runtime, finish),
  };
}
