// What is known not to hold yet, and why. A row that holds after all fails its test, and is to be taken off.

interface Known {
  /** The condition's name. */
  readonly condition: string;
  readonly why: string;
  /** What each of its faults looks like: another one is news. */
  readonly fault: RegExp;
}

export const KNOWN: readonly Known[] = [
  {
    condition: 'the page translated by the browser',
    why: 'a text that has changed is written into a node that the translator has taken out of the page',
    fault: /other words/,
  },
  {
    condition: 'an extension that marks words',
    why: 'a text that has changed is written into a node that the extension has taken out of the page',
    fault: /other words/,
  },
  {
    condition: 'colours and movement switched all the time',
    why: 'the map and the telling of a week ask for colours and movement only once',
    fault: /wrong light|still moves/,
  },
  { condition: 'forced colours', why: 'the halo of letters gets the colour of the letters', fault: /solid blob/ },
  {
    condition: 'a phone of 320 px with letters of 32 px',
    why: 'the first page and the debrief have parts that do not get narrower',
    fault: /leaves its box|scrolls sideways|is cut off|leaves the window|lie on each other/,
  },
  {
    condition: 'in a sandboxed frame that gets no script',
    why: 'the first page as it is drawn beforehand looks alive, and never says that its script has not come',
    fault: /waited in vain for a word/,
  },
  {
    condition: 'the oldest browser that the game is made for',
    why: 'arrays are sorted by a method that is younger than the browser',
    fault: /waited in vain|uncaught/,
  },
  {
    condition: 'the database is of a newer game',
    why: 'there is no database yet',
    fault: /nothing kept that could be changed|never said/,
  },
  {
    condition: 'a browser too old for the game',
    why: 'the script stops, and the first page as it is drawn beforehand says nothing',
    fault: /waited in vain for a word/,
  },
];
