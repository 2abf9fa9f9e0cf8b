// The words about what comes by link or file: runs, scenarios, and addresses that lead nowhere.
export const WORDS = {
  // A scenario that is not here
  'error.not_found': 'There’s no scenario called “{id}” here.',
  'error.not_found_do': 'The link may be old. Pick another one from the list.',

  'address.nowhere': 'This address leads nowhere',
  'address.nowhere_text': 'The game has no page “{address}”. Part of the link may be missing, or there’s a typo in it.',
  'address.near_page': 'Did you mean “{title}”?',
  'address.near_run': 'Did you mean this run?',
  'address.own_file':
    'It was opened from a file: in another browser, or in this one and then deleted. Ask for the file, and open it on the first page.',
  'address.seed': 'Which luck does this address mean?',
  'address.seed_text':
    '{said, select, none {The address asks for a seed but doesn’t say which.} other {The address asks for the seed “{said}”.}} A seed is a whole number, 4294967295 at most. Any other seed would mean other luck, so nothing has been started.',
  'address.with_seed': 'Play with seed {seed}',
  'address.without_seed': 'Play with your own luck',
  'address.seed_alone': 'Which scenario is this luck for?',
  'address.seed_alone_text':
    'The address asks for the seed {seed} but names no scenario. Choose the one you were told.',
  'file.other': 'Which one do you want to keep?',
  'file.other_text':
    'You’ve just opened “{title}”, from {file}. {before, select, none {A scenario} other {“{before}”}} you opened earlier is saved here, and it isn’t the same. They share one id, {id}, so only one can stay.',
  'file.other_run': 'If a run doesn’t fit the one you keep, it’s set aside, not lost.',
  'file.other_take': 'Keep the new one',
  'file.other_stay': 'Play the earlier one',
  'run.unsure': 'Is this the run you mean?',
  'run.unsure_text':
    'An early Skip Level saved it, and its links can’t show whether part of them is missing. This one leads to “{title}”, {finished, select, yes {played to the end} other {week {week}}}.',
  'run.unsure_do': 'If you were somewhere else, ask for the link again.',
  'run.unsure_open': 'Yes, open it',
  'run.refused': 'This run can’t be opened',
  'run.damaged': 'The link or file isn’t complete: part of the run is missing or changed. Ask for it again.',
  'run.one_case':
    'The link or file isn’t the way it was saved. All its letters are {letters, select, capital {capitals} other {lower case}}, and in a run the two mean different things: something along the way may have changed them. Ask for it again.',
  'run.newer': 'A newer Skip Level saved it. Open it there.',
  'run.scenario_changed':
    'Its scenario has changed since it was played. The same decisions would no longer lead to the same result, so it isn’t shown.',
  'run.other_engine':
    'It was played with another version of the model. The same decisions would lead somewhere else here, so you can only read it.',
  'run.does_not_replay': 'Its decisions don’t fit the scenario: part of the run has been changed.',
  'run.other_scenario': 'It belongs to another scenario.',
  'run.unknown': 'There’s no scenario called “{id}” here. If it’s somebody’s own file, open that first, then the run.',
  'run.decided': 'What was decided',
  'run.decided_week': '{length, plural, one {Week {week}} other {Weeks {week}–{to}}}',
  'run.decided_style': 'Share of the managers’ work that’s one’s own: {share}',
  'run.decided_bet': 'A bet on {name}',
  'run.decided_option': '{title}: {chosen}',
  'run.decided_changed': 'The scenario’s rules have changed since. These are your decisions, in the words it has now.',
  'run.decided_moment_gone': 'A situation that’s no longer in the scenario',
  'run.decided_option_gone': '{title}: what was chosen there is no longer in the scenario',
  'run.decided_arranged': '{title}: arranged your own way',
  'run.decided_bet_gone': 'A bet on somebody who’s no longer in the scenario',
  'run.decided_plan': '{count, plural, =0 {Nothing planned} other {Planned: {practices}}}',
  'run.keep': 'Save the run text',
  'run.home': 'Back to all scenarios',
  'run.conflict': 'You already have a run of this scenario',
  'run.conflict_text':
    '“{title}”, {finished, select, yes {played to the end} other {week {week}}}, is saved on this computer. If you open the other run, yours is set aside: you’ll find it on the first page, under “Saved in this browser”.',
  'run.aside': 'Your earlier run is set aside. You’ll find it on the first page, under “Saved in this browser”.',
  'run.luck_text':
    '“{title}”, {finished, select, yes {played to the end} other {week {week}}}, is saved on this computer. This link starts another run, with luck of its own. If you start that one, yours is set aside: you’ll find it on the first page, under “Saved in this browser”.',
  'run.luck_start': 'Start the other run',
  'run.conflict_open': 'Open the other run',
  'run.conflict_stay': 'Continue mine',
  'run.conflict_keep': 'Save a copy of mine',

  // A run of one's own that does not fit any more
  'saved.title': 'Your saved run doesn’t fit any more',
  'saved.text':
    'The scenario has changed since you played it, or the saved run was damaged. It stays here until you start fresh. After that you’ll find it on the first page.',
  'saved.reason': 'What the game says: {reason}',
  'saved.download': 'Download the old run',
  'saved.look': 'See what you decided',
  'saved.start': 'Start fresh',

  // What is wrong with a file
  'problem.too_big': '“{file}” is larger than 5 MB. A scenario is a small text file ending in .json.',
  'problem.not_text':
    '“{file}” can’t be read as text. A scenario is a small text file ending in .json.{office, select, yes { If you wrote this one in a word processor, save it there as plain text, and open that.} other {}}',
  'problem.one': 'There’s something in the file the game doesn’t understand.',
  'problem.many':
    '{count, plural, one {One thing in the file needs fixing.} other {# things in the file need fixing.}}',
  'problem.file': 'File: {file}',
  'problem.place':
    '{crumb, select, none {Line {line}, column {column}} other {Line {line}, column {column} · {crumb}}} · {code}',
  'problem.where': 'Where',
  'problem.near': 'Did you mean “{text}”?',
  'problem.mend': 'Fix the file and open it again, or send this page to whoever wrote it.',
  'problem.more': '{count, plural, one {And one more.} other {And # more.}}',

  // What is dropped on the page
  'drop.folder': 'There’s no scenario.json in the folder “{name}”. Drop the file you mean.',
  'drop.several': '{count, plural, one {# thing} other {# things}} at once, so nothing was opened. Drop one file.',
  'drop.text': 'That was text, but not a scenario or a run. Nothing was opened.',
  'drop.text_name': 'the text',
  'drop.nothing': 'There’s nothing in it that can be opened. Drop a scenario, or a run saved as a file.',
  'drop.unreadable': '“{file}” couldn’t be read. Is it still there?',
  'drop.problems':
    '“{file}” can’t be played: {first}.{more, plural, =0 {} one { # more thing needs fixing: drop it on the first page to read what.} other { # more things need fixing: drop it on the first page to read what.}}',
  'drop.not_here': 'Nothing can be opened from a file here, so nothing has changed.',
  'drop.kept': 'The run you were in is saved. You’ll find it on the first page.',

  'window.elsewhere': 'This is open in another window',
  'window.elsewhere_text':
    '“{title}” is being played there. You can carry on here instead, with everything that’s been saved.',
  'window.taken': 'You’ve moved to another window',
  'window.taken_text': '“{title}” carries on there, with everything you decided here.',
  'window.unsaved_text':
    'Your last decisions in “{title}” couldn’t be saved: they’re only in this window, and the other one doesn’t know them. Play here to go on with them, or save them as a file.',
  'window.gone': 'This run has been deleted',
  'window.gone_text': 'Somebody has deleted “{title}” in another window.',
  'window.begun': 'This run isn’t saved any more',
  'window.begun_text':
    'Nothing had been decided in it yet. In another window, “{title}” has been started afresh, or this run deleted.',
  'window.aside': 'Your run has been set aside',
  'window.aside_text':
    'Another run of “{title}” has been started or opened in another window. Yours is saved, with everything you decided here. Take it back, and the other one makes room for it.',
  'window.aside_where': 'You can also do that later: you’ll find it on the first page, under “Saved in this browser”.',
  'window.take_back': 'Take it back',
  'window.here': 'Play here',
} as const;
