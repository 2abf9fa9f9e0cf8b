// Every field by which a scenario's texts know what happened, for tests that want each of them once.

const passage = (id: string) => ({
  id,
  was: [`${id}_before`],
  note: '…',
  note_translators: '…',
  say: [{ if: { fact: 'rota_fixed' }, text: '{helper} pinned the rota to the wall.' }, { text: 'There is *no* rota.' }],
});

/** Of one that has a moment and a manager; its option `choice` sets the facts. `manager` is who is remembered. */
export const knowing = (manager: string) => ({
  facts: [
    { id: 'rota_fixed', was: ['rota_done'], note: '…' },
    { id: 'helper', person: manager, note: '…' },
    { id: 'lost', number: 12, least: 0, most: 20, shown: 'Customers lost', unit: 'customers', note: '…' },
  ],
  remember: [{ fact: 'rota_fixed' }, { fact: 'helper', is: manager }, { fact: 'lost', add: 3, after_weeks: 2 }],
  passages: [passage('rota')],
  inMoment: [passage('rota_here')],
  inScene: [passage('rota_there')],
  endings: [
    {
      id: 'kept',
      was: ['held'],
      if: { fact: 'lost', below: 14 },
      title: 'Still there',
      text: '{lost} of them left. {rota}',
      note: '…',
      note_translators: '…',
      note_facilitator: '…',
    },
    { id: 'gone', text: 'Nobody calls any more.' },
  ],
  debrief: {
    questions: ['What next?', { if: { fact: 'rota_fixed' }, text: 'Who fixed it?' }],
    research: [
      { idea: 'G4', text: 'Rotas help.', source: 'Nobody (2020)', if: { fact: 'rota_fixed' } },
      { idea: 'P1', text: 'So do pins.', source: 'Nobody (2021)' },
    ],
  },
});
