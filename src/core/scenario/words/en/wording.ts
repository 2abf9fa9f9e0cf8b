// How a scenario is worded, where that says more than the author meant.
export const WORDING = {
  T24: {
    title: 'A text that marks the player',
    says: {
      marks: {
        message: '"{words}" gives the player a mark',
        help: 'Then they play for marks. Tell what somebody does or says next, and let them judge for themselves.',
      },
      lectures: {
        message: '"{words}" teaches a lesson',
        help: 'In the middle of the story nobody wants one. Show what happens; the debrief has room for the lesson.',
      },
      advises: {
        message: '"{words}" says what would have been right',
        help: 'It ends the question. Let somebody react to what was done; whoever says it in quotes may say it.',
      },
      names: {
        message: '"{words}" names what was practised',
        help: 'Players then look for the word instead of at the people. Tell what can be seen of it.',
      },
    },
  },
  T25: {
    title: 'A fault tied to a group',
    says: {
      tied: {
        message: '"{words}" ties a fault to a group of people',
        help: 'Some of your players belong to it. Let the fault be this person’s, and take the group out of the sentence. If it is a figure’s prejudice that others answer, allow it and say so.',
      },
    },
  },
  T26: {
    title: 'No short text for a room',
    says: {
      absent: {
        message:
          '{count, plural, one {# text of more than {most} words has} other {# texts of more than {most} words have}} no "room_text"',
        help: 'Played with a room, they would be read off the wall in full: {moments}. Add a "room_text" of {most} words at most, or allow it if nobody will play this in a room.',
      },
    },
  },
  T27: {
    title: 'A feeling in place of a deed',
    says: {
      inner: {
        message: '"{words}": no camera sees that',
        help: 'What is only thought, felt or meant changes nothing for anybody. Write what is done or said: “Ask her what she’d need by Thursday”.',
      },
    },
  },
  T28: {
    title: 'Names that are easily confused',
    says: {
      alike: {
        message: '"{name}" is easily taken for "{other}"',
        help: 'Players meet everybody within a minute. Give one of them a name that begins and sounds otherwise.',
      },
    },
  },
  T29: {
    title: 'A number that is no longer true',
    says: {
      figure: {
        message:
          'the text says "{written}", and {figure, select, managers {there are {is, number} managers} people {the teams have {is, number} people} away {the leave takes {is, number} weeks} other {{of}’s team has {is, number}}}',
        help: 'Players trust what they read, and then count. Change the text, or the figure if that is the wrong one.',
      },
    },
  },
} as const;
