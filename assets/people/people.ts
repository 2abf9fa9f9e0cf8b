// Who can appear, in which moods, and how a screen reader says it. Holds no art, so it is cheap to import.

export const MOODS = ['happy', 'proud', 'relieved', 'neutral', 'sceptical', 'worried', 'angry', 'exhausted'] as const;
export type Mood = (typeof MOODS)[number];

/** One line each, neutral in tone: age, hair or headwear, and what else the eye catches. */
export const PERSON_DESCRIPTIONS = {
  player: 'a woman in her thirties with dark hair in a loose bun',
  mara: 'a woman in her forties with long auburn hair and a dark waistcoat',
  tomasz: 'a man in his fifties with grey tousled hair and a thin moustache',
  amina: 'a woman in her thirties in a blue hijab',
  kofi: 'a man in his thirties with cropped black hair and round glasses',
  mei: 'a woman in her thirties with long straight black hair and a fringe',
  raj: 'a man in his forties in a red turban, with a full black beard',
  ingrid: 'a woman in her sixties with short silver hair and glasses',
  samuel: 'a man in his sixties with a grey beard and a tie',
  hiroshi: 'a man in his sixties, balding, with large glasses',
  naomi: 'a woman in her fifties with short grey curls and gold earrings',
  harjit: 'a man in his sixties in a navy turban, with a white beard and glasses',
  agnes: 'a woman in her sixties with white hair swept up',
  fatima: 'a woman in her fifties in a plum headscarf and glasses',
  viktor: 'a bald man in his fifties with a heavy moustache',
  lucia: 'a woman in her fifties with wavy dark grey hair',
  lars: 'a man in his forties with fair hair and a short beard',
  sofia: 'a woman in her forties with a brown bob and round glasses',
  omar: 'a man in his forties with swept-back dark hair and a beard',
  linh: 'a woman in her forties with shoulder-length black hair',
  leilani: 'a broad-shouldered woman in her thirties with long wavy dark hair',
  diego: 'a man in his thirties with brown curls and a goatee',
  yara: 'a woman in her thirties with a cloud of dark curls and a scarf',
  priya: 'a woman in her thirties with a dark ponytail and a blazer',
  daniel: 'a man in his thirties with brown hair and a hearing aid',
  zanele: 'a woman in her twenties with black hair in two puffs',
  ayo: 'a man in his twenties with short black twists and a hooded jumper',
  chloe: 'a woman in her twenties with red hair, a hairband and freckles',
  jun: 'a man in his twenties with side-swept black hair',
  robin: 'a person in their twenties with a short fair crop',
} as const;

export type PersonId = keyof typeof PERSON_DESCRIPTIONS;
export const PEOPLE = Object.keys(PERSON_DESCRIPTIONS) as readonly PersonId[];
