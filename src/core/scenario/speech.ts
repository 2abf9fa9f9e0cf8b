// What is said in quotes, which a check of the author's own voice does not judge.

/** A passage may end, or begin, in the middle of what somebody says. */
const SPEECH = /„[^“”]*[“”]|“[^”]*(?:”|$)|^[^“”„]*”|»[^«]*«|«[^»]*»|"[^"]*"/gu;

/** As long as before, so that places stay; `_` stands for all that is said. */
export const withoutSpeech = (text: string): string => text.replaceAll(SPEECH, (speech) => '_'.repeat(speech.length));

/** Whether nothing stands outside the quotes. */
export const isOnlySpeech = (text: string): boolean => /^[_\s.,;:–—]*_[_\s.,;:–—]*$/u.test(withoutSpeech(text));
