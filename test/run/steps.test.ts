// Moments of several steps: one price, one move, every step's own effects, undo and run text.
import { describe, expect, test } from 'vitest';
import { BOT_NAMES, botCommand } from '../../src/core/lab/bots.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { earlierWeek } from '../../src/core/run/earlier-week.ts';
import { choiceSightings } from '../../src/core/run/judged-choice.ts';
import { replayRest, rewindTo } from '../../src/core/run/rewind.ts';
import { decide, startRun, undo, type Run } from '../../src/core/run/run.ts';
import { everyRunText, rebuildRun, runText } from '../../src/core/run/run-text.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { accepted, botRuns, choosing, CONTINUE, does, idleUntil, planning, refusalOf } from '../support/playing.ts';
import { said, step, talkScenario } from '../support/talk.ts';

const EXAMPLE = talkScenario();
const MONDAY = idleUntil(startRun(EXAMPLE, 5), (run) => run.phase === 'moment');
const at = (...choices: string[]): Run => does(MONDAY, ...choices.map((choice) => choosing(`talk.${choice}`)));
/** The week after these answers, with nothing planned. */
const weekAfter = (...choices: string[]): Run => does(at(...choices), choosing('rota.leave'), planning());
const deeds = (run: Run) => run.weeks[0]!.inputs.deeds;
const moves = (run: Run): string[] => deeds(run).flatMap((d) => (d.kind === 'move' ? [`${d.move} ${d.manager}`] : []));

describe('a moment of several steps', () => {
  test('asks on at once, and offers what the step offers', () => {
    const asked = viewOf(at('ask')).moment!;
    expect([asked.id, asked.step, asked.text]).toEqual(['talk', 'doubt', 'And then: doubt.']);
    expect(asked.options.map(({ id }) => id).toSorted()).toEqual(['press', 'wait']);
    expect([asked.number, asked.count]).toEqual([1, 2]);
    expect(viewOf(at('ask', 'press')).moment!.step).toBe('offer');
    expect(viewOf(at('ask', 'press', 'yes')).moment!.id).toBe('rota');
    expect(viewOf(at('take')).moment!.id).toBe('rota');
  });

  test('has the face and the voice of whoever asks', () => {
    const { speaker } = viewOf(at('tell')).moment!;
    expect([speaker.id, speaker.mood]).toEqual(['omar', 'worried']);
    expect(viewOf(at('tell')).managers.find(({ id }) => id === 'omar')!.mood).toBe('worried');
    expect(viewOf(at('ask')).moment!.speaker.id).toBe('mira');
  });

  test('costs its first answer and no more', () => {
    const left = (run: Run): number => viewOf(run).attention.left;
    expect([left(MONDAY), left(at('ask')), left(at('ask', 'press')), left(at('ask', 'press', 'no'))]).toEqual([
      10, 9, 9, 9,
    ]);
  });

  test('keeps what was said, until it is over and after', () => {
    const { replies } = viewOf(at('ask', 'press', 'yes'));
    expect(replies.map(({ asked, chosen, text, name }) => [asked?.text, chosen, text, name])).toEqual([
      ['Something about Mira: talk.', 'Do ask', 'Done: ask', 'Mira Example'],
      ['And then: doubt.', 'Say press', 'Heard: press', 'Mira Example'],
      ['And then: offer.', 'Say yes', 'Heard: yes', 'Mira Example'],
    ]);
    expect(viewOf(at('tell', 'no')).replies.map(({ name }) => name)).toEqual(['Agnes Example', 'Omar Example']);
    expect(viewOf(does(at('take'), choosing('rota.leave'))).replies.map(({ asked }) => asked?.text ?? null)).toEqual([
      'Something about Mira: talk.',
      null,
    ]);
  });

  test('keeps what lay on the table, and what was opened, with what it came with', () => {
    const note = (text: string) => ({ frame: 'note' as const, text });
    const shown = talkScenario({
      documents: [note('First.')],
      looks: [
        { id: 'file', text: 'Open the file', attention: 0, shows: note('Her file.') },
        { id: 'other', text: 'Open another', attention: 0, shows: note('Unread.') },
      ],
      steps: [
        step('doubt', [said('wait'), said('press', { next: 'offer' })], {
          documents: [note('Second, for {manager}.')],
        }),
        step('offer', [said('yes'), said('no')]),
      ],
    });
    const monday = idleUntil(startRun(shown, 5), (run) => run.phase === 'moment');
    const opened = does(monday, { kind: 'look', moment: 'talk', look: 'file' }, choosing('talk.ask'));
    expect(viewOf(opened).moment!.documents).toEqual([note('Second, for Mira.')]);
    const { replies } = viewOf(does(opened, choosing('talk.press'), choosing('talk.yes')));
    expect(replies.map(({ asked }) => asked!.documents)).toEqual([
      [note('First.'), note('Her file.')],
      [note('Second, for Mira.')],
      [],
    ]);
  });

  test('takes one answer a step, of that step', () => {
    expect(refusalOf(decide(at('ask'), choosing('talk.ask')))).toBe('unknown_option');
    expect(refusalOf(decide(at('ask'), choosing('talk.yes')))).toBe('unknown_option');
    expect(refusalOf(decide(MONDAY, choosing('talk.wait')))).toBe('unknown_option');
    expect(refusalOf(decide(at('ask', 'wait'), choosing('talk.press')))).toBe('already_decided');
  });

  test('is undone step by step', () => {
    let run = at('ask', 'press', 'no');
    for (const text of [runText(at('ask', 'press')), runText(at('ask')), runText(MONDAY)]) {
      run = accepted(undo(run));
      expect(runText(run)).toBe(text);
    }
  });

  test('ends at a step in which nothing can be said', () => {
    const shut = talkScenario({
      steps: [
        step('doubt', [
          said('wait', { if: { seen: 'later' } }),
          said('press', { if: { seen: 'later' }, next: 'offer' }),
        ]),
        step('offer', [said('yes'), said('no')]),
      ],
    });
    const monday = idleUntil(startRun(shut, 5), (run) => run.phase === 'moment');
    expect(viewOf(does(monday, choosing('talk.ask'))).moment!.id).toBe('rota');
  });
});

describe('the engine', () => {
  test('is told one move: that of the last answer which names one', () => {
    expect(moves(weekAfter('take'))).toEqual(['take_over 0', 'wait_and_see 2']);
    expect(moves(weekAfter('ask', 'wait'))).toEqual(['ask_questions 0', 'wait_and_see 2']);
    expect(moves(weekAfter('ask', 'press', 'yes'))).toEqual(['check_closely 0', 'wait_and_see 2']);
    expect(moves(weekAfter('ask', 'press', 'no'))).toEqual(['hand_over 1', 'wait_and_see 2']);
  });

  test('is told the effects of every answer', () => {
    const effects = deeds(weekAfter('ask', 'wait')).filter(({ kind }) => kind === 'effect');
    expect(effects.map(({ cause }) => cause)).toEqual(['effect:talk.wait.0@1']);
  });

  test('has follow-ups of every answer', () => {
    const next = does(weekAfter('ask', 'press', 'yes'), CONTINUE);
    expect(next.queue).toEqual(['later']);
    expect(does(weekAfter('ask', 'press', 'no'), CONTINUE).queue).toEqual([]);
  });
});

describe('a run with steps', () => {
  const played = idleUntil(weekAfter('ask', 'press', 'no'), () => false);

  test('comes back from its text at every step, bit for bit', () => {
    for (const run of [at('ask'), at('ask', 'press'), weekAfter('tell', 'yes'), played]) {
      expect({ ...rebuildRun(EXAMPLE, runText(run)), previous: null }).toEqual({ ...run, previous: null });
    }
  });

  test('names every choice by one digit', () => {
    expect(runText(at('ask', 'press', 'no'))).toMatch(/o01o04o063~....$/);
    // Earlier versions never held such a run, but are written beside it.
    expect(everyRunText(at('ask', 'press', 'no')).map((text) => text.split('~').length)).toEqual([5, 5, 7]);
  });

  test('goes back to any step, and on from there', () => {
    const [, first = 0, second = 0, third = 0] = played.decisions.flatMap((d, i) => (d.kind === 'plan' ? [] : [i]));
    const back = rewindTo(played, third + 1);
    expect(viewOf(back).moment!.step).toBe('offer');
    expect(viewOf(rewindTo(played, first + 1)).moment!.step).toBe(null);
    expect(viewOf(rewindTo(played, second + 1)).moment!.step).toBe('doubt');
    const rest = replayRest(does(back, choosing('talk.yes')), played);
    expect(rest.stoppedAt).toBe('new_moment');
    expect(replayRest(does(back, choosing('talk.no')), played)).toMatchObject({ stoppedAt: null });
  });

  test('is judged once a scene, and lists every answer', () => {
    const { decisions, managers, time } = debriefOf(played);
    expect(decisions.filter(({ moment }) => moment === 'talk').map(({ chosen }) => chosen)).toEqual([
      'Do ask',
      'Say press',
      'Say no',
    ]);
    const marks = managers.flatMap(({ marks: all }) => all.filter(({ moment }) => moment === 'talk'));
    expect(marks).toMatchObject([
      {
        manager: 'omar',
        move: 'hand_over',
        attention: 1,
        chosen: 'Say no',
        answers: ['Do ask', 'Say press', 'Say no'],
      },
    ]);
    expect(played.decisions[marks[0]!.decision]).toEqual({ kind: 'option', moment: 'talk', option: 'ask' });
    expect(time.decisions.about).toBe(2);
    const talk = played.chosen.filter(({ moment }) => moment === 'talk');
    expect(talk.flatMap((c) => choiceSightings(played, c)).length).toBeLessThan(2);
    expect(earlierWeek(played, 1)!.view.replies).toHaveLength(4);
  });

  test.each(BOT_NAMES)('is played by the bot %s', (bot) => {
    for (const seed of [1, 2, 3]) {
      const run = botRuns(EXAMPLE, seed, bot).at(-1)!;
      expect(run.phase).toBe('debrief');
      expect(rebuildRun(EXAMPLE, runText(run))).toMatchObject({ decisions: run.decisions });
    }
    expect(botCommand(at('ask'), bot)).toMatchObject({ kind: 'option', moment: 'talk' });
  });
});
