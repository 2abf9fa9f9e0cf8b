// Why nothing was packed, in English (ICU MessageFormat). Another language is another file with the same keys.

export const WORDS = {
  no_build: 'The game isn’t built, or what it is made of can’t be read: “{file}” is missing or damaged.',
  no_course: 'This build of the game has no page for packages. Build it anew.',
  none: 'There’s nothing to pack: name a scenario at least.',
  twice: 'Two of the scenarios are called “{id}”. Give one of them another id.',
  no_scenario: 'The game has no scenario called “{id}”.',
  broken_scenario: '“{id}” was built with problems in it. Check it, mend it, and build the game anew.',
  no_language:
    'Nothing here can be played in “{language}”. {count, plural, one {There’s {known} alone} other {There are {known}}}.',
  mastery: 'What has to be reached to pass is a whole number from 0 to 100, not “{mastery}”.',
  title: 'A title has 1 to {most} characters; this one has {length}.',
  no_schemas: 'These belong beside the manifest and aren’t there: {files}.',
} as const;
