// What the page says where the game does not start. The build draws these into the page, in English alone: no script has come that could ask for others.
export const WORDS = {
  'start.title': 'The game has not started',
  'start.any':
    'Load the page again. If it stays like this, something keeps the game’s own files from coming or from running: an older browser than {browsers}, a program that blocks scripts, or the server it comes from. Whoever runs that server will find help in docs/hosting.md.',
  'start.browsers': 'Chrome or Edge {chrome}, Firefox {firefox} or Safari {safari}',
  'start.old':
    'This browser is too old for the game, which needs {browsers} or anything newer: please update it, or open this address in another one.',
  'start.file':
    'You have opened this page from a folder, and browsers do not let a game run from there. Open it at its web address instead. Whoever keeps the files will find in docs/hosting.md how to put them on a server.',
  'start.frame':
    'The page around this one shows the game in a frame that lets it do too little. Open it in a window of its own.',
  'start.window': 'Open in a window of its own',
  'start.line': 'The game could not be fetched. Check the connection, then load the page again.',
  'start.missing':
    'A file of the game is not where it should be. A new version may just be coming: load the page again in a minute. If it stays like this, please tell whoever runs this site.',
  'start.type':
    'The server sends the game’s program as something else, so the browser does not run it. Please tell whoever runs this site: files ending in .js have to be sent as text/javascript.',
  'start.broken':
    'The game stopped as it began. Load the page again. If it stays like this, try another browser, or one without extensions.',
  'start.slow': 'This is taking long. It may still come on a slow line; loading the page again sometimes helps.',
  'start.reload': 'Load the page again',
} as const;
