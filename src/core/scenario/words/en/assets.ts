export const ASSETS = {
  A01: {
    title: 'A portrait that doesn’t exist',
    says: { portrait: { message: 'there’s no portrait called "{name}"', help: 'There are: {known}.' } },
  },
  A02: {
    title: 'A picture that isn’t there',
    says: {
      absent: {
        message: 'there’s no "{file}" in the folder "pictures"',
        help: 'Put the file into the folder "pictures" beside scenario.json. Until then players read the description instead.',
      },
      case: {
        message: 'the file is called "{other}", not "{file}"',
        help: 'Write it exactly as the file is called: most web servers tell capital letters from small ones.',
      },
    },
  },
  A03: {
    title: 'A picture that can’t be shown',
    says: {
      bytes: {
        message: '"{file}" has {kilobytes} kB',
        help: 'Save it smaller: at most {most} kB. Half the width is often enough.',
      },
      kind: {
        message:
          '"{file}" is really {kind, select, png {a PNG picture} jpg {a JPEG picture} webp {a WebP picture} other {something else}}',
        help: 'Save it as PNG, JPEG or WebP, with the ending that goes with it.',
      },
    },
  },
  A04: {
    title: 'A picture with something left unsaid',
    says: {
      description: {
        message: 'this says what the file is called, not what is in the picture',
        help: 'Say what one sees, for those who can’t see it: "A whiteboard with three columns, the last one empty."',
      },
      credit: {
        message: '"{licence}" asks for a name',
        help: 'Say in "credit" who made it: "credit": "Ana Lima".',
      },
    },
  },
} as const;
