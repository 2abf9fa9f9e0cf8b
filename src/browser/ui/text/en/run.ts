// The words about what comes by link or file: runs, scenarios, and addresses that lead nowhere.
export const WORDS = {
  'address.nowhere': 'This address leads nowhere',
  'address.nowhere_text':
    'The game has no page “{address}”. Perhaps a part of the link is missing, or a letter is wrong.',
  'address.near_page': 'Did you mean “{title}”?',
  'address.near_run': 'Did you mean this run?',
  'address.own_file':
    'It was opened from a file: in another browser, or in this one and then deleted. Ask for the file, and open it on the first page.',
  'address.seed': 'Which luck does this address mean?',
  'address.seed_text':
    '{said, select, none {The address asks for a seed and does not say which.} other {The address asks for the seed “{said}”.}} A seed is one whole number, 4294967295 at most. Any other seed would be other luck, so nothing has been started.',
  'address.with_seed': 'Play with seed {seed}',
  'address.without_seed': 'Play with luck of your own',
  'address.seed_alone': 'Which scenario is this luck for?',
  'address.seed_alone_text':
    'The address asks for the seed {seed}, and names no scenario. Choose the one you were told.',
  'file.other': 'Which of the two do you want to keep?',
  'file.other_text':
    'You have just opened “{title}”, from {file}. {before, select, none {A scenario} other {“{before}”}} that you opened earlier is kept here, and the two are not the same. They share one id, {id}, so only one of them can stay.',
  'file.other_run': 'A run that does not fit the one you keep is set aside, not lost.',
  'file.other_take': 'Keep the new one',
  'file.other_stay': 'Play the earlier one',
  'run.unsure': 'Is this the run you mean?',
  'run.unsure_text':
    'An early Skip Level saved it, and its links cannot show whether a part of them is missing. This one leads to “{title}”, {finished, select, yes {played to its end} other {week {week}}}.',
  'run.unsure_do': 'If it was somewhere else, ask for the link once more.',
  'run.unsure_open': 'Yes, open it',
  'run.refused': 'This run cannot be opened',
  'run.damaged': 'The link or file is not whole: a part of the run is missing or changed. Ask for it once more.',
  'run.one_case':
    'The link or file is not as it was saved. All its letters are {letters, select, capital {capital} other {small}} ones, and capital and small letters mean different things in a run: something on its way may have changed them. Ask for it once more.',
  'run.newer': 'It was saved by a newer Skip Level than this one. Open it there.',
  'run.scenario_changed':
    'Its scenario has changed since it was played. The same decisions would not come to the same result, so it is not shown.',
  'run.other_engine':
    'It was played with another version of the model. The same decisions would come to something else here, so it can only be read.',
  'run.does_not_replay': 'Its decisions do not fit the scenario: a part of the run is changed.',
  'run.other_scenario': 'It belongs to another scenario.',
  'run.unknown':
    'There is no scenario called “{id}” here. If it is a file of somebody’s own, open that file first, then the run.',
  'run.decided': 'What was decided in it',
  'run.decided_week': '{length, plural, one {Week {week}} other {Weeks {week}–{to}}}',
  'run.decided_style': 'How much of the managers’ work is one’s own: {share}',
  'run.decided_bet': 'A bet on {name}',
  'run.decided_option': '{title}: {chosen}',
  'run.decided_plan': '{count, plural, =0 {Nothing planned} other {Planned: {practices}}}',
  'run.keep': 'Keep the run text',
  'run.home': 'Back to all scenarios',
  'run.conflict': 'You have a run of this scenario already',
  'run.conflict_text':
    '“{title}”, week {week}, is saved on this computer. If you open the other run, yours is set aside: you find it on the first page, under “Kept in this browser”.',
  'run.conflict_open': 'Open the other run',
  'run.conflict_stay': 'Continue mine',
  'run.conflict_keep': 'Keep a copy of mine',

  // A run of one's own that does not fit any more
  'saved.title': 'Your saved run does not fit any more',
  'saved.text':
    'The scenario has changed since you played it, or the saved run was damaged. It has been set aside: you find it on the first page.',
  'saved.reason': 'What the game says: {reason}',
  'saved.download': 'Download the old run',
  'saved.look': 'See what you decided in it',
  'saved.start': 'Start fresh',

  // What is wrong with a file
  'problem.too_big': '“{file}” is larger than 5 MB. A scenario is a small text file ending in .json.',
  'problem.not_text':
    '“{file}” could not be read as text. A scenario is a small text file ending in .json.{office, select, yes { If this one was written in a word processor, save it there as plain text, and open that.} other {}}',
  'problem.one': 'There is something in the file that the game does not understand.',
  'problem.many':
    '{count, plural, one {One thing needs mending in the file.} other {# things need mending in the file.}}',
  'problem.file': 'File: {file}',
  'problem.place':
    '{crumb, select, none {Line {line}, column {column}} other {Line {line}, column {column} · {crumb}}} · {code}',
  'problem.where': 'Where',
  'problem.near': 'Did you mean “{text}”?',
  'problem.mend': 'Mend the file and open it again, or send this page to the person who wrote it.',
  'problem.more': '{count, plural, one {And one more.} other {And # more.}}',

  // What is dropped on the page
  'drop.folder': 'There is no scenario.json in the folder “{name}”. Drop the file that you mean.',
  'drop.several': '{count, plural, one {# thing} other {# things}} at once: nothing was opened. Drop one file.',
  'drop.text': 'That was text, and neither a scenario nor a run. Nothing was opened.',
  'drop.text_name': 'the text',
  'drop.nothing': 'There is nothing in it that can be opened. Drop a scenario or a run that was saved as a file.',
  'drop.unreadable': '“{file}” could not be read. Is it still there?',
  'drop.problems':
    '“{file}” cannot be played: {count, plural, one {one thing needs} other {# things need}} mending in it. Drop it on the first page to read what.',
  'drop.kept': 'The run you were in is kept. You find it on the first page.',
} as const;
