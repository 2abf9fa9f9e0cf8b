import { INK } from './faces.ts';
import type { PersonId } from './people.ts';

/**
 * What one person is drawn from. Part names are `<kind><Notionists variant>`, as in DiceBear,
 * or names from `own-parts.ts`. Moods never belong here: they are the same for everyone (`faces.ts`).
 */
export interface Look {
  readonly skin: string;
  readonly hair: string;
  readonly hairColour: string;
  /** Second colour of the hair part: turban cloth, under-scarf, hairband. */
  readonly hairSecond?: string;
  /** Drawn over the hair part in its two colours. */
  readonly hairOver?: string;
  readonly beard?: string;
  /** Where it differs from the hair's, as under a turban. */
  readonly beardColour?: string;
  readonly nose: string;
  readonly glasses?: string;
  readonly body: string;
  readonly cloth: string;
  /** Colour of the panel that some bodies have: lapels, tie, shirt under a jacket. */
  readonly trim?: string;
  /** On the skin, under the hair: lines of age, freckles. */
  readonly marks?: string;
  /** At the ear, over the hair: an earring, a hearing aid. */
  readonly worn?: string;
  /** Width of the body, 1 = as drawn. */
  readonly build?: number;
  /** Side of the square crop in drawing units, where tall hair or headwear needs more than the usual. */
  readonly frame?: number;
}

export const LOOKS: Readonly<Record<PersonId, Look>> = {
  player: {
    skin: '#e8b48c',
    hair: 'hair57',
    hairColour: '#3a2a2a',
    nose: 'nose05',
    body: 'body16',
    cloth: '#2f6f73',
    frame: 1120,
  },
  mara: { skin: '#f0c7a4', hair: 'hair23', hairColour: '#7a3f2a', nose: 'nose02', body: 'body17', cloth: '#e9e4d8' },
  tomasz: {
    skin: '#eac09b',
    hair: 'hair56',
    hairColour: '#54555f',
    beard: 'beard06',
    nose: 'nose09',
    body: 'body25',
    cloth: '#7c9bd0',
    marks: 'lines',
  },
  amina: {
    skin: '#b9794f',
    hair: 'hair63',
    hairColour: '#3e5c86',
    hairSecond: '#2f4a70',
    nose: 'nose04',
    body: 'body21',
    cloth: '#d98a6a',
  },
  kofi: {
    skin: '#8c5a3c',
    hair: 'hair49',
    hairColour: '#1d1a1e',
    nose: 'nose13',
    glasses: 'glasses11',
    body: 'body14',
    cloth: '#e0a83c',
  },
  mei: { skin: '#f2cfa8', hair: 'hair41', hairColour: '#1f1d2b', nose: 'nose03', body: 'body19', cloth: '#9a86c4' },
  raj: {
    skin: '#9c623e',
    hair: 'hair61',
    hairColour: INK,
    hairSecond: '#c9655b',
    beard: 'beard02',
    beardColour: '#1d1a1e',
    nose: 'nose07',
    body: 'body13',
    cloth: '#5a9a84',
    frame: 1150,
  },
  ingrid: {
    skin: '#f4d3ba',
    hair: 'hair43',
    hairColour: '#b4b4bb',
    nose: 'nose06',
    glasses: 'glasses08',
    body: 'body16',
    cloth: '#3f4a6b',
    trim: '#f3eee2',
    marks: 'deepLines',
  },
  samuel: {
    skin: '#95603f',
    hair: 'hair25',
    hairColour: '#77757a',
    beard: 'beard02',
    nose: 'nose10',
    body: 'body20',
    cloth: '#dfe5ee',
    trim: '#8a2f3c',
    marks: 'deepLines',
    build: 1.06,
  },
  hiroshi: {
    skin: '#efc9a0',
    hair: 'sideHair',
    hairColour: '#8e8c90',
    nose: 'nose12',
    glasses: 'glasses03',
    body: 'body19',
    cloth: '#b9c4cf',
    marks: 'deepLines',
  },
  naomi: {
    skin: '#a0663f',
    hair: 'hair05',
    hairColour: '#6e6a70',
    nose: 'nose14',
    body: 'body17',
    cloth: '#e6d7b8',
    trim: '#6d3b5e',
    marks: 'lines',
    worn: 'earring',
  },
  harjit: {
    skin: '#b57a50',
    hair: 'hair61',
    hairColour: INK,
    hairSecond: '#4a5f97',
    beard: 'beard02',
    beardColour: '#c9c5bf',
    nose: 'nose19',
    glasses: 'glasses08',
    body: 'body25',
    cloth: '#e4dccb',
    marks: 'deepLines',
    frame: 1150,
  },
  agnes: {
    skin: '#f6dac6',
    hair: 'hair30',
    hairColour: '#d3cfc8',
    nose: 'nose16',
    body: 'body21',
    cloth: '#8fa58a',
    marks: 'deepLines',
    worn: 'earring',
  },
  fatima: {
    skin: '#d9a477',
    hair: 'hair62',
    hairColour: '#77466e',
    hairSecond: '#54304e',
    hairOver: 'drape',
    nose: 'nose01',
    glasses: 'glasses11',
    body: 'body14',
    cloth: '#cfc7dc',
    marks: 'lines',
  },
  viktor: {
    skin: '#efc3a2',
    hair: 'baldHead',
    hairColour: '#5b5350',
    beard: 'beard09',
    nose: 'nose11',
    body: 'body23',
    cloth: '#6f8f9c',
    marks: 'lines',
    build: 1.1,
  },
  lucia: {
    skin: '#d8a178',
    hair: 'hair58',
    hairColour: '#55505a',
    nose: 'nose18',
    body: 'body13',
    cloth: '#c76a4e',
    marks: 'lines',
  },
  lars: {
    skin: '#f3cdb0',
    hair: 'hair54',
    hairColour: '#b98a45',
    beard: 'beard01',
    nose: 'nose08',
    body: 'body16',
    cloth: '#59636f',
    trim: '#d9dfe4',
  },
  sofia: {
    skin: '#e6b78f',
    hair: 'hair11',
    hairColour: '#5b3a29',
    nose: 'nose20',
    glasses: 'glasses11',
    body: 'body20',
    cloth: '#f0e7d6',
    trim: '#2f6f73',
  },
  omar: {
    skin: '#c58d62',
    hair: 'hair18',
    hairColour: '#2a2326',
    beard: 'beard02',
    nose: 'nose04',
    body: 'body25',
    cloth: '#a9bfae',
  },
  linh: { skin: '#eec59a', hair: 'hair10', hairColour: '#241f28', nose: 'nose17', body: 'body12', cloth: '#d2919b' },
  leilani: {
    skin: '#b67c52',
    hair: 'hair28',
    hairColour: '#2b2022',
    nose: 'nose02',
    body: 'body14',
    cloth: '#4f8f9b',
    build: 1.14,
    frame: 1140,
  },
  diego: {
    skin: '#d39c70',
    hair: 'hair22',
    hairColour: '#4a3026',
    beard: 'beard08',
    nose: 'nose07',
    body: 'body23',
    cloth: '#9aa85c',
  },
  yara: {
    skin: '#c99266',
    hair: 'hair20',
    hairColour: '#33242a',
    nose: 'nose15',
    body: 'body12',
    cloth: '#e3b04e',
    frame: 1140,
  },
  priya: {
    skin: '#b0744b',
    hair: 'hair39',
    hairColour: '#211b22',
    nose: 'nose09',
    body: 'body16',
    cloth: '#a4506a',
    trim: '#f1dfc4',
    worn: 'earring',
  },
  daniel: {
    skin: '#f1c9ab',
    hair: 'hair13',
    hairColour: '#6a4530',
    nose: 'nose13',
    body: 'body11',
    cloth: '#7d8cc0',
    worn: 'hearingAid',
  },
  zanele: {
    skin: '#8e5b3d',
    hair: 'hair59',
    hairColour: '#1c191d',
    nose: 'nose14',
    body: 'body21',
    cloth: '#e08b6b',
    worn: 'earring',
    frame: 1220,
  },
  ayo: {
    skin: '#935f40',
    hair: 'hair40',
    hairColour: '#1d1a1e',
    nose: 'nose11',
    body: 'body23',
    cloth: '#c9d06a',
    frame: 1100,
  },
  chloe: {
    skin: '#f8dcc6',
    hair: 'hair08',
    hairColour: '#b5502c',
    hairSecond: '#2f6f73',
    nose: 'nose03',
    body: 'body11',
    cloth: '#e9cf8c',
    marks: 'freckles',
    build: 0.94,
  },
  jun: {
    skin: '#edc398',
    hair: 'hair38',
    hairColour: '#201d26',
    nose: 'nose06',
    body: 'body17',
    cloth: '#f0ebdf',
    trim: '#56707d',
    build: 0.96,
  },
  robin: {
    skin: '#f3d0b4',
    hair: 'hair27',
    hairColour: '#c79a56',
    nose: 'nose16',
    body: 'body13',
    cloth: '#8b79b5',
    build: 0.94,
  },
};
