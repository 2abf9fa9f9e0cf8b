// What of the shipped scenarios some hundred runs need not come across, each with the reason. All of it comes in some thousand.
export const UNREACHED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  friday_deck: {
    'away three_depots': 'Amina has to hand in her notice, and hardly anybody plays so that she does.',
    'away back_key': 'On the day of the return another scene fits unless somebody has left whom it speaks of.',
  },
};
