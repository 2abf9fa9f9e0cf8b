const NEVER_COMES = 'the moment "{moment}" can never happen';
const NEVER_TOLD = '"{scene}" can never be told';
const DAYS =
  'Moments that come together are played in the order of the file, follow-ups first, all in one week. Take a day out, or write another.';
const FACT_KIND = '{kind, select, person {a person} number {a number} other {a yes or no}}';
const SET_FACT =
  '{kind, select, person {Say who it becomes: "is": "priya".} number {Write "add" or "is" with a number.} other {Leave "is" out for yes, or write true or false.}}';
const ASK_FACT =
  '{kind, select, person {Ask who it is: "is": "priya".} number {Ask with "above", "below", or "is" with a number.} other {Leave everything else out, or write "is": true or false.}}';

export const FLOW = {
  F01: {
    title: 'A moment that may have no options left',
    says: {
      hidden: {
        message: 'all options of "{moment}" may be hidden at once',
        help: 'Leave at least one option without "if", so there’s always something to choose.',
      },
    },
  },
  F02: {
    title: 'A moment that can never happen',
    says: {
      untimely: {
        message: NEVER_COMES,
        help: 'Its "if" is never true in the weeks when it can come up. Change one or the other.',
      },
      after_itself: { message: NEVER_COMES, help: 'Its "if" is only true once it has happened.' },
      crowded: {
        message: NEVER_COMES,
        help: 'A turn has room for {most} moments. In the turn of week {week} that many come before it, and no turn after it has room either.',
      },
      waits: {
        message: NEVER_COMES,
        help: 'Its "if" waits for {names}, and that can’t have happened by then. Let that come earlier, or this later.',
      },
      each_other: {
        message: NEVER_COMES,
        help: 'Its "if" waits for {names}, and that waits for this in turn. Let one of them come by itself.',
      },
      after_end: { message: NEVER_COMES, help: 'The scenario ends with week {last}.' },
      after_last: {
        message: NEVER_COMES,
        help: 'What leads to it is decided in the last turn, so it would come after the end. Let that come earlier.',
      },
      led_from_nowhere: { message: NEVER_COMES, help: 'The moments that lead to it can never happen themselves.' },
      alone: {
        message: NEVER_COMES,
        help: `Give it "when": '{ "weeks": [2, 3] }', or let an option of another moment lead to it with "then".`,
      },
    },
  },
  F03: {
    title: 'Weeks the wrong way round',
    says: {
      reversed: {
        message: 'week {first} comes after week {last}',
        help: 'Write "weeks": [{last}, {first}]: first the earlier, then the later.',
      },
    },
  },
  F04: {
    title: 'Two quiet turns in a row',
    says: {
      quiet: {
        message: 'nothing can happen in weeks {first} to {last}',
        help: 'Let a moment come in one of them, or make the scenario shorter.',
      },
    },
  },
  F05: {
    title: 'A moment nobody can afford',
    says: {
      dear: {
        message: 'nobody can afford any option of "{moment}"',
        help: 'A week has {attention, plural, one {# block} other {# blocks}} of attention. Make an option cheaper, best of all one that costs 0.',
      },
    },
  },
  F06: {
    title: 'A moment that depends on the boss',
    says: {
      asked: {
        message: 'every option of "{moment}" needs the boss’s yes',
        help: 'A worried boss says yes to nothing. Take "needs_boss" off one option, or add one the player can decide alone.',
      },
    },
  },
  F07: {
    title: 'A scene of the leave that is never told',
    says: {
      after_end: {
        message: '"{scene}" may come after the leave',
        help: 'The leave has {last, plural, one {# week} other {# weeks}}. Leave "weeks" out for the day of the return.',
      },
      behind: {
        message: NEVER_TOLD,
        help: 'Of a group only one scene is told, and "{first}", further up in the file, fits whenever this one does. Put this one before it, or give that one an "if" that leaves room.',
      },
      earlier: {
        message: NEVER_TOLD,
        help: 'Of a group only one scene is told, and by then "{first}" has been, in week {week}. Give that one an "if", or later weeks.',
      },
      person: {
        message: NEVER_TOLD,
        help: 'A week tells one scene of each person, and "{first}", further up in the file, is told in that week. Give one of them other weeks.',
      },
      back: {
        message: NEVER_TOLD,
        help: 'The day of the return tells one scene, and "{first}", further up in the file, fits whenever this one does. Put this one before it, or give one of them "weeks".',
      },
      gone: {
        message: NEVER_TOLD,
        help: 'It is about "{about}" and asks that they are gone, and whoever has left is not told of. Write it about somebody else, or leave "about" out.',
      },
    },
  },
  F08: {
    title: 'A practice that cannot open',
    says: {
      twice: { message: '"{practice}" opens twice', help: 'Keep one of the two; "if" can hold several conditions.' },
      unoffered: {
        message: '"{practice}" opens, but the scenario does not offer it',
        help: 'Add it to "practices", or take it out here. Offered: {offered}.',
      },
      nothing: {
        message: 'nothing opens "{practice}"',
        help: 'Give it a week with "from", a condition with "if", or both.',
      },
      after_end: {
        message: '"{practice}" opens in week {week}, and the scenario ends with week {last}',
        help: 'Let it open earlier, or leave it out of "practices".',
      },
      none_first: {
        message: 'there is nothing to plan the first week with',
        help: 'Take at least one practice out of "opens".',
      },
      at_once: {
        message: '"{practice}" is there from the first Monday on',
        help: 'Give it a later week, or take it out of "opens".',
      },
      too_late: {
        message: '"{practice}" never opens this way: there is no Monday left after that',
        help: 'It opens on a Monday after its condition holds. Ask for something that comes before the last turn, or give it a week with "from".',
      },
      promise: {
        message: '"{practice}" opens in week {week}, and this promise falls due in week {due}',
        help: 'Let it open earlier, or give the promise more weeks.',
      },
    },
  },
  F09: {
    title: 'Days that run backward',
    says: {
      moment: {
        message: 'this is {day}, and "{moment}", which is played before it, is on {other}',
        help: DAYS,
      },
      reply: {
        message: 'this is {day}, and the reply to "{choice}", which is read before it, has got to {other}',
        help: DAYS,
      },
      room: {
        message: 'this is {day}, and the same moment read alone is on {other}',
        help: 'A room would be told of another day than somebody alone. Let "text" and "room_text" agree.',
      },
      step: {
        message: 'this is {day}, and the moment, to which "{step}" is the next step, is on {other}',
        help: 'A step follows at once. Take the day out, or put it on the same day or later.',
      },
      sign: {
        message: 'a sign says that it is {day}; signs are told on Mondays',
        help: 'Tell it as something that has been: “On {day} …”. Or leave the day out.',
      },
    },
  },
  F10: {
    title: 'A fact that can’t be that',
    says: {
      bounds: { message: 'no number is between {least} and {most}', help: 'Swap them: "least" comes first.' },
      outside: {
        message: '{number} is outside what "{fact}" may be',
        help: 'It goes from {least} to {most}.',
      },
      both: {
        message: 'either "is" or "add"',
        help: '"is" sets a fact, "add" changes a number. Take one of them out.',
      },
      set: { message: `"{fact}" is ${FACT_KIND}`, help: SET_FACT },
      asked: { message: `"{fact}" is ${FACT_KIND}`, help: ASK_FACT },
    },
  },
  F11: {
    title: 'Something that is never used',
    says: {
      unset: { message: 'no choice sets "{fact}"', help: 'Put it into the "remember" of an option, or take it out.' },
      unread: {
        message: 'nothing reads "{fact}"',
        help: 'Ask for it in an "if", or put it into a text. A number can be shown: "shown".',
      },
      passage: {
        message: 'no text says "{passage}"',
        help: 'Put {written} into a text, or take the passage out.',
      },
    },
  },
  F12: {
    title: 'A step nobody gets to',
    says: {
      unreached: {
        message: 'no answer leads to the step "{step}"',
        help: 'Give an option of "{moment}" "next": "{step}", or take the step out.',
      },
      circle: {
        message: '"next": "{step}" leads back to where the talk has been',
        help: 'A moment is a talk that ends. Lead on to another step, or leave "next" out.',
      },
    },
  },
  F13: {
    title: 'An answer that can never be given',
    says: {
      never: {
        message: 'whoever gets to the step "{step}" is never offered this',
        help: 'Its "if" is never true after the answers that lead there. Change one or the other.',
      },
    },
  },
  F17: {
    title: 'Something that can’t come this way',
    says: {
      promise: {
        message: '"{moment}" comes again, and makes a promise',
        help: 'A promise is made once. Take it out, or "again_after_weeks".',
      },
      itself: {
        message: '"{moment}" comes again, and leads to itself',
        help: 'It comes back by itself: take out this "then".',
      },
      once: {
        message:
          'this comes back {weeks, plural, one {# week} other {# weeks}} later, and by then its weeks {first} to {last} are over',
        help: 'Give it more weeks, or take this out.',
      },
      undrawn: {
        message: '"{moment}" is in a pool and has no weeks to be drawn in',
        help: `Give it "when": '{ "weeks": [2, 6] }', or take it out of the pool: then a "then" leads to it.`,
      },
      drawn: {
        message: '"{pool}" says when this comes',
        help: 'What is in a pool comes when it’s drawn. Take out "as_soon", or "pool".',
      },
      empty: {
        message: 'there’s nothing in the pool "{pool}"',
        help: 'Name it in "pool" of some moments or signs, or take it out.',
      },
      sign: { message: 'the sign "{sign}" can never come', help: 'The scenario ends with week {last}.' },
    },
  },
  F18: {
    title: 'A “then” that leads nowhere',
    says: {
      been: {
        message: '"{moment}" has been by then',
        help: 'A moment comes once. Lead to another one, or give it "again_after_weeks".',
      },
      own_weeks: {
        message: '"{moment}" has weeks of its own, {first} to {last}: where it has come by then, this leads nowhere',
        help: 'Take out its "when" if it’s only to follow from this, or take out this "then".',
      },
    },
  },
  F14: {
    title: 'Somebody in two places',
    says: {
      members: {
        message: '{members} people have names, and the team has {people}',
        help: 'Give the team more people, or fewer of them a name.',
      },
      acting_held: {
        message: '"{manager}" has the post, and somebody does it for now',
        help: 'Set "seat": "vacant", or leave "acting" out.',
      },
      stranger: {
        message: '"{acting}" is a member of another team than that of "{manager}"',
        help: 'At first, only somebody of the team itself does it for now.',
      },
      two: {
        message: '"{one}" and "{other}" are both "{who}"',
        help: 'A member is one candidate. Give the other no "member".',
      },
      stray: {
        message: '"{field}" says nothing with "{does}"',
        help: 'Leave it out. "acting" goes with "vacate"; "with", "among", "by" and "who" go with "fill", "who" with "by": "one"; "to" and "weeks" with "lend".',
      },
      home: {
        message: '"{who}" is in the team of "{manager}" already',
        help: 'Lend them to another manager, or leave "to" out.',
      },
      nobody: {
        message: 'it isn’t said who gets the post "{post}"',
        help: 'Name a candidate with "with", or several with "among".',
      },
      both: {
        message: 'it is said twice who gets the post "{post}"',
        help: 'Either the player picks, "with", or somebody else does, "among".',
      },
      filled: {
        message: 'somebody has the post "{post}", and nothing empties it',
        help: 'Set "seat": "vacant" there, empty it with an effect, or ask with "vacant" in the "if" of this moment whether it is empty.',
      },
      post_twice: { message: 'the post "{post}" is filled twice here', help: 'Keep one of the two.' },
      person_twice: {
        message: 'two things happen to "{who}" here that exclude each other',
        help: 'Keep one of the two, or let another option bring it.',
      },
      speaker: {
        message: 'nobody has the post "{post}" then, and nobody else speaks',
        help: 'Say who does, with "from".',
      },
      empty: {
        message: 'nobody has the post "{post}" by then, so there is nobody whom this is about',
        help: 'Where it is about the empty post, ask for that with "vacant" in its "if", and let somebody else speak, with "from". Or let it come once the post is filled.',
      },
    },
  },
  F15: {
    title: 'An appointment that never comes',
    says: {
      unwanted: {
        message: 'nothing appoints "{who}"',
        help: 'Name them in an effect that fills a post, "with" or "among", or leave them out: those who only speak are peers.',
      },
      never: {
        message: '"{who}" never has the post "{post}"',
        help: 'No effect appoints them to it. Mend the name, or the effect.',
      },
    },
  },
  F16: {
    title: 'A promise that can’t be kept',
    says: {
      after_end: {
        message: 'this promise falls due in week {due} at the earliest, and the leave ends with week {last}',
        help: 'Make "due_in_weeks" smaller, or let the moment come earlier.',
      },
      times: {
        message:
          'nobody can do this often enough: "{practice}" fits in {most, plural, one {# time} other {# times}} by the time it’s due, and the promise needs {times}',
        help: 'Ask for fewer times, or give the promise more weeks.',
      },
      nobody: {
        message: '"{practice}" is done with a manager, and "{to}" isn’t one',
        help: 'Make the promise to a manager, or let another practice or a choice keep it.',
      },
      before: {
        message: '"{choice}" comes up before this promise is made, and only what’s chosen after it keeps it',
        help: 'Let a later choice keep it.',
      },
      too_late: {
        message:
          '"{choice}" can’t come up in time: in week {week} at the earliest, and the promise is due in week {due} at the latest',
        help: 'Give the promise more weeks, or let that moment come earlier.',
      },
      never: {
        message: '"{choice}" can never be chosen after this',
        help: 'A moment is answered once, and its "if" has to hold after this choice. Let another choice keep the promise.',
      },
      dropped: {
        message: 'this promise is dropped as soon as it’s made',
        help: 'Its "drop_if" already holds then. Ask for something that comes later.',
      },
      undropped: {
        message: 'this promise is never dropped',
        help: 'Its "drop_if" can’t hold once the promise is made. Ask for something that can come after it.',
      },
      decided: {
        message: 'this promise is kept the moment it’s made',
        help: 'The choice that makes it also keeps it. Let a later choice or a practice keep it.',
      },
    },
  },
  F19: {
    title: 'An outcome that does not fit its task',
    says: {
      no_task: {
        message: 'this option has a "where", and its moment has no "task"',
        help: 'Give the moment a "task", or take "where" out: options to choose from are offered by "if".',
      },
      if: {
        message: 'the outcome of a task has an "if"',
        help: 'What was arranged decides which outcome it is. Write it into "where", or tell the difference in the reply.',
      },
      boss: {
        message: 'the outcome of a task needs the boss’s yes',
        help: 'Nobody sees the outcomes beforehand, so nobody can be asked. Take "needs_boss" out.',
      },
      price: {
        message: 'the outcomes of this task cost {price} and {attention}',
        help: 'A task has one price, shown before it is arranged. Give every outcome the same "attention".',
      },
      none_left: {
        message: 'the last outcome has a "where"',
        help: 'The last one is for whatever fits none before it. Take its "where" out, or add one more after it.',
      },
      field: {
        message: '"{field}" says nothing about a task of kind "{kind}"',
        help: 'It can be asked for {known}.',
      },
      name: {
        message: 'this task has no "{name}"',
        help: 'It has {known}.',
      },
      unreached: {
        message: 'nothing that can be arranged comes to "{choice}"',
        help: 'Its "where" asks for what can’t be arranged. Let it ask for less.',
      },
      taken: {
        message: 'nothing that can be arranged comes to "{choice}"',
        help: 'The first outcome that fits is taken, and whatever fits this one comes to "{other}" before it. Put it further up, or let "{other}" ask for more.',
      },
    },
  },
  F20: {
    title: 'A task that cannot be done',
    says: {
      twice: { message: 'this task names "{name}" twice', help: 'Give each an id of its own.' },
      places: {
        message: 'this hands something out among {count}',
        help: 'It takes two at least and {most} at most. Name managers in "among", things in "items", or both.',
      },
      bounds: {
        message: 'each gets at least {least} and at most {most}',
        help: 'Make "least" smaller or "most" larger.',
      },
      too_little: {
        message: '{amount} is too little for {count} who each get at least {least}',
        help: 'Make "amount" larger or "least" smaller.',
      },
      too_much: {
        message: '{amount} is too much for {count} who each get at most {most}',
        help: 'Make "amount" smaller or "most" larger.',
      },
      each_nobody: {
        message: 'what each unit does is done to managers, and no manager gets any',
        help: 'Name managers in "among", or take "each" out and give the outcomes effects.',
      },
      each_much: {
        message: 'whoever gets the most changes by {points} points',
        help: 'An effect has {most} points at most. Make "add" smaller, or "most".',
      },
      ways: {
        message: 'this task can be arranged in more ways than can be checked',
        help: '{most} are the most. Make "amount" smaller, in larger units, or have fewer share it.',
      },
      ways_in_all: {
        message: 'the tasks of this scenario can be arranged in more ways than can be checked',
        help: '{most} are the most in all. Make this one smaller; those after it have not been checked.',
      },
    },
  },
  F21: {
    title: 'More than there is',
    says: {
      claim: {
        message: 'this choice takes {blocks} blocks of one week, and a week has {attention}',
        help: 'What is beyond that is lost. Take less, or spread it over weeks with "after_weeks".',
      },
      bets: {
        message: 'more than {most} bets in the turn of week {week}',
        help: 'Each is a screen of its own before anything happens. Spread them over the weeks, or take some out.',
      },
    },
  },
  F22: {
    title: 'A moment that may be pushed out',
    says: {
      pushed: {
        message: 'for "{moment}" there may be no room',
        help: 'Follow-ups come first. With {by} its turn is full, and no later one has room. Give it more weeks, or a "priority" of "first".',
      },
    },
  },
  F23: {
    title: 'The same twice',
    says: {
      effect: {
        message: 'effect {number} of this option does the same already',
        help: 'Both count. If that is meant, write one with the sum; if not, take this one out.',
      },
      bet: { message: 'this bet is in the list already', help: 'Take one of the two out.' },
    },
  },
} as const;
