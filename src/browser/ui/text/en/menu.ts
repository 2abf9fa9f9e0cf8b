// What the menu says, which comes after the page that has its button.

export const WORDS = {
  'menu.home': 'All scenarios',
  'menu.home_course': 'The course’s page',
  'menu.restart': 'Start this one again',
  'menu.restart_sure': 'Start again? You’ll lose the run you’re in.',
  'menu.yes_restart': 'Yes, start again',
  'menu.no': 'No, keep it',
  'menu.code': 'Show as a QR code',
  'menu.code_hide': 'Hide the QR code',
  'menu.code_title': 'This run',
  'menu.code_picture': 'QR code of this run',
  'menu.code_below': 'For your facilitator’s camera. Or read it out: capital and small letters count.',
  'menu.code_failed': 'The QR code didn’t come. The text below says the same.',
  'menu.language': 'Language',
  'menu.language_browser': 'Same as this browser',
  'menu.language_note': 'Anything not translated yet stays in the language it was written in.',
  // On the first page, where a newer build has come meanwhile; what is said where one is missed is newer.text.
  'menu.newer': 'There’s a newer Skip Level. What you decided stays saved.',
  'menu.newer_load': 'Load it',
  'menu.look': 'Display',
  'menu.theme': 'Colours',
  'menu.theme_system': 'Same as this device',
  'menu.theme_light': 'Light',
  'menu.theme_dark': 'Dark',
  'menu.size': 'Text size',
  'menu.size_100': 'Standard',
  'menu.size_115': 'Larger',
  'menu.size_130': 'Largest',
  'menu.motion': 'Less movement',
  'menu.list': 'List instead of the map',
  'menu.sound': 'Sound',
  'menu.sound_failed': 'Sound doesn’t work in this browser. You won’t miss anything.',
  'menu.sound_blocked': 'Your browser holds sound back until you click once more.',
  'menu.effects': 'Effects',
  'menu.music': 'Music',
  'menu.off': 'off',
  'menu.percent': '{percent} percent',
  'menu.keys': 'Keyboard',
  'menu.shortcuts': 'Number keys choose an option',
  'menu.keys_text': 'Tab moves, Enter chooses, Escape opens this menu.',
  'menu.how': 'How it works',
  'menu.how_1':
    'Each week you hear what your managers tell you, decide what comes up, and plan the attention you have left.',
  'menu.how_2':
    'You see what a leader sees: faces, words, late figures. What people tell you depends on how you’ve treated them.',
  'menu.how_3':
    'What you do now shows later. A thick line is strong trust; a broken one is weak. Mist covers teams you haven’t seen for a while.',
  'menu.how_4': 'At the end you go on leave. Then you look back, with nothing hidden. There’s no grade.',
  'menu.your_data': 'Your data',
  'menu.data_text': 'Everything stays in this browser. Nothing is sent anywhere.',
  'menu.data_text_session':
    'The session keeps names and decisions for up to 30 days; the facilitator can erase them at any time. Your place in it and your settings are kept in this browser.',
  'menu.data_text_course':
    'Your decisions are kept in this browser and handed to your learning system, to whoever runs it. Nobody else gets them.',
  'menu.data_text_host':
    'Everything stays in this browser, and the page around the game is told what you decide. Nothing is sent anywhere else.',
  'menu.save': 'Save everything as a file',
  'menu.save_note':
    'To bring it back, here or in another browser, drop the file on the game or open it on the first page. Links that open sessions aren’t in it.',
  'menu.saved': 'Your browser has been asked to save {file}.',
  'menu.save_note_course': 'It’s a copy for you. The game itself, outside of this course, can open it.',
  'menu.save_words': 'Everything the game keeps here',
  'notice.refused':
    'This browser won’t let the game save right now. You can keep playing, but when you close the page, what isn’t saved is gone.',
  'notice.unreached':
    'The game can’t get at what it saved in this browser right now. Nothing has been deleted: reload the page to try again.',
  'menu.delete': 'Delete my data',
  'menu.delete_sure': 'Delete every saved run and setting on this computer?',
  'menu.delete_sure_session':
    'Delete every saved run, setting and place in a session on this device? What the session keeps stays there: ask the facilitator to erase it.',
  'menu.delete_sure_course':
    'Delete every saved run and setting of this course, here and where your learning system keeps your place? What it has been told of your decisions stays there.',
  'menu.delete_sure_host':
    'Delete every saved run and setting on this computer? What the page around the game has been told stays with it.',
  'menu.yes_delete': 'Yes, delete',
  'menu.deleting': 'Deleting…',
  'menu.delete_failed':
    'This browser didn’t let the game delete everything. Close its other windows and try again, or clear this site’s data in the browser’s settings.',
  'menu.deleted': 'Deleted. There’s nothing of yours left here.',
  'menu.delete_note':
    'If this browser keeps a copy of the game for when you’re offline, that stays. It’s the game itself, with nothing of yours in it.',
  'menu.deleted_session': 'Deleted here. What the session keeps is erased by the facilitator.',
  'menu.deleted_host': 'Deleted. For what the page around the game has been told, ask whoever runs it.',
  'menu.deleted_course': 'Deleted. For what your learning system has been told, ask whoever runs it.',
  'menu.credits': 'Credits',
  'menu.credits_text':
    'Faces after Notionists by Zoish, CC0. Icons: Phosphor, MIT. Type: Atkinson Hyperlegible Next and Fraunces, OFL. Made with Preact, Phaser and Howler, MIT.',
  'menu.pack': 'Take a scenario to your LMS',
  'menu.model': 'How this works, and how sure we are',
} as const;
