// What the page says where the game does not start. The build draws these into the page, in English alone: no script has come that could ask for others.
export const WORDS = {
  'start.title': 'The game hasn’t started',
  'start.any':
    'Reload the page. If that doesn’t help, something is stopping the game’s files from loading or running: a browser older than {browsers}, a script blocker, or the server they come from. Whoever runs that server will find help in docs/hosting.md.',
  'start.browsers': 'Chrome or Edge {chrome}, Firefox {firefox} or Safari {safari}',
  'start.old':
    'This browser is too old for the game, which needs {browsers} or newer. Please update it, or open this address in another one.',
  'start.file':
    'You’ve opened this page from a folder, and browsers won’t run a game from there. Open it at its web address instead. Whoever looks after the files will find in docs/hosting.md how to put them on a server.',
  'start.frame':
    'The page around this one shows the game in a frame that doesn’t let it do enough. Open it in its own window.',
  'start.window': 'Open in its own window',
  'start.line': 'The game didn’t load. Check your connection, then reload the page.',
  'start.missing':
    'One of the game’s files isn’t where it should be. A new version may be on its way: reload the page in a minute. If that doesn’t help, please tell whoever runs this site.',
  'start.type':
    'The server labels the game’s program as something else, so your browser won’t run it. Please tell whoever runs this site: files ending in .js have to be sent as text/javascript.',
  'start.broken':
    'The game stopped as it started up. Reload the page. If that doesn’t help, try another browser, or one without extensions.',
  'start.slow':
    'This is taking a while. It may still come if your connection is slow; reloading the page sometimes helps.',
  'start.reload': 'Reload the page',
} as const;
