// Why nothing was packed, and what is wrong with a brand, in English (ICU MessageFormat). Another language is another file with the
// same keys.

export const WORDS = {
  no_build: 'The game isn’t built, or what it is made of can’t be read: “{file}” is missing or damaged.',
  no_course: 'This build of the game has no page for packages. Build it anew.',
  none: 'There’s nothing to pack: name a scenario at least.',
  same_id: 'Two of the scenarios are called “{id}”. Give one of them another id.',
  no_scenario: 'The game has no scenario called “{id}”.',
  broken_scenario: '“{id}” was built with problems in it. Check it, mend it, and build the game anew.',
  no_language:
    'Nothing here can be played in “{language}”. {count, plural, one {There’s {known} alone} other {There are {known}}}.',
  mastery: 'What has to be reached to pass is a whole number from 0 to 100, not “{mastery}”.',
  title: 'A title has 1 to {most} characters; this one has {length}.',
  no_schemas: 'These belong beside the manifest and aren’t there: {files}.',

  // Of brand.json and the files it names
  no_json: 'This can’t be read as JSON from here on.',
  no_object: 'A brand is names and values between curly brackets, the name of whoever it is of among them.',
  unknown: 'There’s no “{field}” in a brand. It can have “name”, “logo”, “light”, “dark” and “font”.',
  twice: '“{field}” is here twice.',
  no_name: 'The brand has no “name”: whose training this is, as they write it themselves.',
  no_text: '“{field}” has to be a text in quotation marks.',
  name_length: 'The name has {length} characters; up to {most} fit beside a logo.',
  colour: '“{value}” isn’t a colour we can read. Write it as #rrggbb, like #1d6f63.',
  close_words:
    'Words in {colour} are hard to read on our {theme, select, light {light} other {dark}} pages, {ground, select, paper {on the background} card {on cards} wash {in shaded boxes} other {on what the mouse is over}}: their contrast is {ratio} to 1, and words need {needed}. The nearest {theme, select, light {darker} other {lighter}} colour that would do is {instead}.',
  close_within:
    'On our {theme, select, light {light} other {dark}} pages, words on {colour} are hard to read: their contrast is {ratio} to 1, and words need {needed}. The nearest {theme, select, light {darker} other {lighter}} colour that would do is {instead}.',
  close_marks:
    'Lines and marks in {colour} are hard to see on our {theme, select, light {light} other {dark}} pages, {ground, select, water {on the map} sheet {on documents} other {across dividing lines}}: their contrast is {ratio} to 1, and they need {needed}. The nearest {theme, select, light {darker} other {lighter}} colour that would do is {instead}.',
  no_file: '“{file}” isn’t there. It has to lie in the same folder as the brand’s own file.',
  file_size: '“{file}” has {size} kB; a {what, select, logo {logo} other {font}} can have {most}.',
  logo_kind: '“{file}” is neither SVG, PNG nor WebP, whatever it’s called.',
  svg_broken: '“{file}” isn’t a whole SVG in UTF-8, or says it isn’t. Save the logo again as a plain SVG, or as PNG.',
  svg_extra:
    '“{file}” has “{what}” in it, which a logo doesn’t need. Save it again as a plain SVG (Inkscape: “Plain SVG”; Illustrator: styling by “Presentation Attributes”; Figma: without effects), or as PNG.',
  svg_script: '“{file}” has a script in it. Save the logo again as a plain SVG, or as PNG.',
  svg_reference: '“{file}” refers to something outside itself. Save the logo again with everything in it, or as PNG.',
  font_kind: '“{file}” isn’t a WOFF2 font, whatever it’s called.',
} as const;
