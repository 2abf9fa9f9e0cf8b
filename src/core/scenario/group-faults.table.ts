// Groups of people, and faults that are told of them. Neither is a problem; a sentence that gives the one as the reason for the other is.
// English. Deliberately narrow: a group in general, or somebody as one of it, close to the fault.

/** Whoever is many of one kind. */
const GROUPS = [
  'women|men|girls|boys|ladies|guys|females|males|mothers|mums|moms|fathers|dads|parents|working mothers|housewives|single mothers',
  'millennials|zoomers|boomers|baby boomers|gen[ -]?z(?:ers?)?|generation [xyz]|gen[ -]?x(?:ers?)?|the young|the old|young people|old people|older people|younger people|youngsters|the youngsters|oldies|old-timers|pensioners|kids (?:today|these days)|(?:older|younger) (?:staff|colleagues|employees|workers|ones|women|men)',
  'germans|french(?:men|women)?|the french|italians|spaniards|the spanish|the english|brits|the british|americans|poles|russians|chinese|the chinese|indians|japanese|the japanese|koreans|mexicans|brazilians|nigerians|africans|asians|arabs|turks|greeks|swedes|the dutch|dutchmen|the swiss|the irish|scots|the scots|jews|romanians|ukrainians|pakistanis|filipinos|europeans|latinos|latinas|southerners|northerners|easterners|westerners|east germans|immigrants|migrants|foreigners|refugees|expats|locals|country people|city people',
  'muslims|christians|catholics|protestants|hindus|buddhists|atheists|believers',
  'the disabled|disabled people|the blind|the deaf|autistics|autistic people|cripples|gays|lesbians|homosexuals|trans people|blondes|introverts of (?:his|her|their) kind',
].join('|');

/** One of a kind. */
const ONE = [
  'woman|man|girl|boy|lady|female|male|mother|mum|mom|father|dad|parent|housewife|single mother|working mother',
  'millennial|zoomer|boomer|baby boomer|gen[ -]?z(?:er)?|pensioner|old man|old woman|(?:wo)?man (?:of|at) (?:her|his|that) age',
  'german|frenchman|frenchwoman|italian|spaniard|englishman|englishwoman|brit|american|pole|russian|indian|mexican|brazilian|nigerian|african|asian|arab|turk|greek|swede|dutchman|dutchwoman|irishman|irishwoman|scot|jew|romanian|ukrainian|pakistani|filipino|filipina|latino|latina|southerner|northerner|easterner|immigrant|migrant|foreigner|refugee',
  'muslim|christian|catholic|protestant|hindu|buddhist|blonde|autistic',
].join('|');

/** Also a passing state of people who are there: the parents are late. */
const PASSING =
  'slow|late|tired|loud|cold|weak|soft|absent|distracted|confused|difficult|passive|simple|timid|lying|aggressive|rude|sensitive';
const LASTING = [
  'lazy|emotional|over-?emotional|hysterical|irrational|moody|bossy|shrill|catty|gossipy|over-?sensitive|touchy|stubborn|rigid|inflexible|hot-?blooded|hot-?headed|temperamental|unreliable|unpunctual|sloppy|careless|dishonest|corrupt|greedy|stingy|devious|sly|arrogant|entitled|spoilt|spoiled|disloyal|unambitious|submissive|meek|clumsy|stupid|dumb|backward|primitive|old-fashioned|stuck in (?:her|his|their) ways|set in (?:her|his|their) ways|bad with (?:numbers|computers|technology|machines|people|money|figures)|no good (?:at|with)|hopeless (?:at|with)|needy|whiny|chaotic|humou?rless|bureaucratic|obsessed with rules|undisciplined|forgetful|never there|not committed|uncommitted|not serious|hard to manage|work-?shy|thin-?skinned',
  '(?:too|so) (?:old|emotional|soft|weak|slow|young|sensitive|proud|lazy)',
  '(?:always|just|only|all) (?:complain|cry|gossip|argue|want|late|talk)(?:s|ing)?',
].join('|');
/** What they are said to be unable to. */
const UNABLE = `(?:can['’]?t|cannot|can never|don['’]t|do not|won['’]t|never|doesn['’]t|does not|couldn['’]t) (?:be trusted|handle|cope|lead|manage|work|learn|keep|take (?:criticism|pressure|feedback|a joke)|do (?:numbers|maths|math|technology|computers)|stand|commit|concentrate|read a|listen|park|drive|change|understand)`;
const FAULTS = `${PASSING}|${LASTING}|${UNABLE}`;

/** Before those who happen to be there, and not all of their kind. */
const SOME = '(?<!\\b(?:the|these|those|some|many|most|few|both|two|three|four|five|all|her|his|your|our|their|its) )';

/** Some words between the two, within the sentence. */
const NEAR =
  "(?:[\\s,–—-]+(?!(?:but|though|and|about|at|the|with|from|for|of|in|on|by|to)\\b)[a-zà-ÿ'’]+){0,4}?[\\s,–—-]+";
const ARE =
  "(?:are|is|were|was|get|gets|got|tend to be|can be|will be|['’]re|always|never|have always been|seem|act|become)";

/** Whoever has none of these words has no such sentence. Looking for them first is what keeps checking quick. */
export const HAS_FAULT = new RegExp(`\\b(?:${FAULTS}|no longer|slower|any ?more)\\b`);

/** All are written for small letters. */
export const GROUP_FAULTS: readonly RegExp[] = [
  // Women are too emotional. Millennials can’t take criticism. The Germans are always so rigid.
  new RegExp(
    `\\b(?:${GROUPS})(?:,? (?:as everyone knows|after all|of course),?)? (?:${ARE}(?:${NEAR}|\\s))?(?:${LASTING})\\b`,
    'g',
  ),
  // Italians are loud; the girls are always late. Not: the parents are late.
  new RegExp(`${SOME}\\b(?:${GROUPS}) (?:${ARE}(?:${NEAR}|\\s))(?:${PASSING})\\b`, 'g'),
  new RegExp(`${SOME}\\b(?:${GROUPS})(?:,? (?:after all|of course),?)? (?:${UNABLE})\\b`, 'g'),
  new RegExp(
    `\\b(?:${GROUPS}) (?:${ARE} )?(?:always|never|all|just|only|simply|too|so)(?:${NEAR}|\\s)(?:${PASSING})\\b`,
    'g',
  ),
  // Lazy Millennials; emotional women. Not “the late women’s choir”: such faults that are said of a person only.
  new RegExp(
    `\\b(?:lazy|emotional|hysterical|irrational|moody|bossy|shrill|stubborn|hot-?blooded|temperamental|unreliable|sloppy|greedy|devious|arrogant|entitled|spoil(?:t|ed)|whiny|typical(?:ly)? lazy|work-?shy|backward|over-?sensitive) (?:${GROUPS}|${ONE})\\b`,
    'g',
  ),
  // Typical woman: emotional. Slow, like an old man. For a woman she … Emotional, as women are.
  new RegExp(
    `\\b(?:typical(?:ly)?(?: of| for)?|just like|that['’]s|such)(?: (?:a|an|the))? (?:${GROUPS}|${ONE})\\b[^.?]{0,60}\\b(?:${FAULTS})\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:${FAULTS})\\b[^.?]{0,40}(?:,? (?:just )?(?:like|as) (?:(?:a|an|all|most|the) )?(?:${GROUPS}|${ONE})(?: (?:are|do|often are|tend to be))?|,? (?:typical|typically)(?: (?:for|of))?(?: (?:a|an|the))? (?:${GROUPS}|${ONE}))\\b`,
    'g',
  ),
  // Because she is a mother; being a woman; as a Muslim.
  new RegExp(
    `\\b(?:${FAULTS})\\b[^.?]{0,50}\\b(?:because|since|as|being|now that) (?:(?:s?he|they)(?: (?:is|are|was|were)|['’](?:s|re)) )?(?:a |an )?(?:${ONE}|${GROUPS})\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:because|since|being|as|for) (?:(?:s?he|they)(?: (?:is|are|was|were)|['’](?:s|re)) )?(?:a|an) (?:${ONE}),?(?: (?:s?he|they))?(?: (?:is|are|was|were|will be|always|gets?|can be)|['’](?:s|re))?(?:${NEAR}|\\s)(?:${FAULTS})\\b`,
    'g',
  ),
  // At her age one can’t …; too old to learn; since the baby she is …
  new RegExp(
    `\\b(?:at|for|given|with) (?:his|her|their|that|your) age\\b[^.?]{0,60}\\b(?:${FAULTS}|no longer|anymore|any more)\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:${FAULTS}|no longer|can['’]t|cannot|slower)\\b[^.?]{0,60}\\b(?:at|for|given) (?:his|her|their|that|your) age\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:since|ever since|now that|because) (?:(?:s?he|they) (?:had|has|have)|(?:the|her|his|their)) (?:the |a )?(?:baby|babies|kids|children|child|pregnancy|small children)\\b[^.?]{0,60}\\b(?:${FAULTS})\\b`,
    'g',
  ),
  new RegExp(
    `\\b(?:${FAULTS})\\b[^.?]{0,40}\\b(?:since|ever since|now that|because) (?:(?:s?he|they) (?:had|has|have)|(?:the|her|his|their)) (?:the |a )?(?:baby|babies|kids|children|child|pregnancy|small children)\\b`,
    'g',
  ),
];

/** Without a fault’s name. */
export const SAYINGS: readonly RegExp[] = [
  /\b(?:too (?:old|young)|past it|over the hill) (?:to|for) (?:learn|change|lead|manage|this|that|understand|cope|the (?:job|work|new|system)|new)\b/g,
  /\b(?:(?:latin|irish|mediterranean|southern|oriental|slavic|italian|spanish) temper(?:ament)?|like a girl|man up|boys will be boys|senior moments?|biological clock|that time of the month|women drivers?|(?:teach|teaching) (?:an )?old dogs?|her hormones|hormonal|the weaker sex|the fairer sex|drama queens?|mañana mentality|manana mentality|(?:a bit |somewhat )?autistic about|bipolar about)\b/g,
];
