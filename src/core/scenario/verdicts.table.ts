// What a narrator says when they mark the player instead of telling what happens. English, in small letters; people in quotes may say what they
// like.

export const VERDICTS = {
  /** Praise or blame for the choice. */
  marks:
    /\b(?:(?:a |the )?(?:good|great|excellent|smart|wise|right|correct|perfect|brilliant|bad|poor|wrong|terrible|unwise|foolish) (?:call|choice|decision|answer|instinct)(?! (?:for|between|of|from|to be|comes?|is due|cent(?:re|er)|back|sheet|log|queue|list)\b)|(?<!\bit )\bwell done\b(?=[.,:;–—]|$)|(?:good|great|nice|excellent) (?:job|work)(?=[.,:;–—]|$)|you (?:chose|did|decided|acted|handled (?:this|it|that)|responded) (?:well|badly|poorly|wisely|correctly|wrongly|right)|(?:that|this) was (?:the|a) mistake(?=[.;:]|$)|(?:that|this|it) was the (?:right|wrong) thing(?: to do)?)(?![a-zà-ÿ0-9])/g,
  /** A lesson. */
  lectures:
    /(?:\bas an? (?:good |effective |great |strong |senior |true |real )?(?:coach|leader|manager|senior leader|director|boss),? you\b|\ban? (?:good|great|effective|true|real|strong|skilled) (?:leader|manager|coach|boss)s? (?:would|should|must|knows?|never|always|listens?|trusts?|lets?|asks?|does|doesn['’]t|is)\b|\b(?:good|great|effective|true|real|strong) (?:leaders|managers|coaches|bosses) (?:would|should|must|know|never|always|listen|trust|let|ask|do|don['’]t|are)\b|\bremember(?: that|:)|\b(?:the )?(?:lesson|moral|takeaway|learning)(?: here)?(?: is|:)|\b(?:research|studies|experts?) (?:shows?|suggests?|says?|agrees?|proves?|tells? us)\b|\bthis (?:shows|teaches|demonstrates|proves|illustrates) (?:you )?(?:that|how|the importance)\b|\byou(?: have|['’]ve)? (?:learn|learnt|learned) (?:that|how important)\b)/g,
  /** What would have been better. */
  advises:
    /\byou (?:should|ought to|could|might) (?:have|['’]ve)\b|\b(?:it would have been|would['’]ve been) (?:better|wiser|best|smarter) (?:to|if)\b/g,
  /** The idea’s own name, as if it had been an exam. */
  names:
    /\b(?:(?:this|that|it) (?:is|was) (?:classic |clear |pure |typical )?(?:micro-?management|micro-?managing|coaching|delegation|delegating|avoidance|empowerment|empowering|abdication)|(?:by|you(?: are|['’]re| were)?) (?:now )?(?:micro-?manag(?:ing|ed)|coaching|delegating|empowering|avoiding your role)|you (?:micro-?managed|delegated|empowered|coached))\b/g,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Verdict = keyof typeof VERDICTS;
