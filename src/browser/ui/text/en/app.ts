// The English words that every page of the game may need, as ICU messages by id. Scenario texts are not here: authors write those.
import { IDEA_NAMES } from './shared/ideas.ts';

export const WORDS = {
  // The game as a whole
  'game.name': 'Skip Level',
  'game.line': 'You manage the managers. Practise what nobody taught you.',
  'game.about':
    'A few weeks in a senior role, in five to thirty-five minutes. You decide where your attention goes; your managers, and the people behind them, do the rest.',
  'page.title': '{place} · Skip Level',
  'model.link': 'How this works, and how sure we are',

  // Home
  'home.library': 'Choose a scenario',
  'home.begin_here': 'New here? Start with this one',
  'home.continue': 'Continue with {title}',
  'home.continue_week': 'You’re in week {week} of {weeks}.',
  'home.continue_finished': 'You’ve played it to the end. The look back is waiting.',
  'home.look_back': 'Look back: {title}',
  'home.continue_action': 'Continue',
  'home.start': 'Start',
  'home.start_named': 'Start: {title}',
  'home.again': 'Start again',
  'home.again_named': 'Start again: {title}',
  'home.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'home.week_of': 'Week {week} of {weeks}',
  'home.played': 'Played',
  'home.whole_job': 'The whole job',
  'home.also': 'Also about',
  'home.content_note': 'Content note',
  'home.guide': 'For facilitators',
  'home.guide_named': 'For facilitators: {title}',
  'home.filter_idea': 'What it’s about',
  'home.any_idea': 'Anything',
  'home.ideas_D': 'What changes',
  'home.ideas_P': 'Pitfalls',
  'home.ideas_G': 'Practices',
  'home.filter_time': 'How long',
  'home.any_time': 'Any length',
  'home.time_short': 'Up to {minutes} minutes',
  'home.time_long': 'More than {minutes} minutes',
  'home.found': '{count, plural, =0 {Nothing fits that.} one {# scenario fits.} other {# scenarios fit.}}',
  'home.show_all': 'Show all',
  'home.loading': 'Loading scenarios…',
  'home.library_failed': 'The scenarios didn’t load. Check your connection and try again.',
  'home.library_empty': 'No scenarios here yet. Open your own below.',
  'home.kept_failed': 'What you saved is still there. The list didn’t load. Check your connection and try again.',
  'home.try_again': 'Try again',
  'home.own': 'Bring your own',
  'home.own_text': 'Written a scenario, or been sent one? Open the file here. It stays on this computer.',
  'home.own_choose': 'Choose a file',
  'home.own_drop': 'or drop it here',
  'home.pack': 'Take a scenario to your LMS',
  'home.own_let_go': 'Drop it to open it',

  // What a scenario teaches
  ...IDEA_NAMES,

  // On the way to the table and from it
  'play.loading': 'Setting the scene…',
  'away.to_debrief': 'Look back',

  // Menu and settings
  'menu.title': 'Menu',
  'menu.close': 'Close',

  // When something is wrong
  'error.title': 'This scenario can’t be played',
  'error.home': 'Back to all scenarios',
  'error.fetch': 'The scenario didn’t load.',
  'error.fetch_do': 'Check your connection and try again.',
  'error.try_again': 'Try again',
  'error.crash': 'Something went wrong on our side',
  'error.crash_text': 'Your run is saved up to your last decision. Reload the page to carry on from there.',
  'error.reload': 'Reload the page',
  'newer.title': 'There’s a newer Skip Level',
  'newer.text':
    'The game was updated while you had it open, and part of the old version is gone. Your decisions are saved: reload the page to carry on.',
  'notice.mishap':
    'Something went wrong on our side, and your last press may not have counted. Everything you decided before is saved.',
  'notice.close': 'Close',
} as const;
