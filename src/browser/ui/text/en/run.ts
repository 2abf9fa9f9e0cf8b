// The words about runs that come by link or file.
export const WORDS = {
  'run.refused': 'This run cannot be opened',
  'run.damaged': 'The link or file is not whole: a part of the run is missing or changed. Ask for it once more.',
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
  'run.decided_week': 'Week {week}',
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
  'run.conflict_stay': 'Go on with mine',
  'run.conflict_keep': 'Keep a copy of mine',
} as const;
