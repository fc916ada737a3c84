/** Texts of assignment, hand-over and supervision, English. */
export const en = {
  job: { customer: { assign: 'Sharing out customers', hand_over: 'Hand-over' } },
  ownership: {
    along: 'Moves along', everyDepartment: 'All departments', nobody: 'Nobody to look after', nobodyText: 'The salespeople within your scope are listed here.', left: ' (disabled)', supervisionKeywords: 'supervision team comparison overdue follow-ups',
    mode: { equal: 'Equally', region: 'By region', count: 'By number' },
    modeText: { equal: 'Everybody gets the same; customers somebody has already stay with him as far as possible.', region: 'By the region of the customer, the most precise one decides; several people of one region share it equally.', count: 'Everybody gets the number given, the others stay as they are.' },
    assign: { title: 'Share out', mode: 'How', to: 'To whom', count: 'Number', held: 'Has now', gets: 'Gets', plan: '{moving} customers change their owner, {left} stay.', refused: ' {n} more are not yours to give away.', go: 'Share out', regionsOf: 'Regions of {name}', countOf: 'Number for {name}' },
    history: { title: 'Owners', none: 'The owner has never changed', noneText: 'Transfers, assignments, claims, recycling and hand-overs are noted here.', system: 'System' },
    leaver: {
      title: 'Hand-over', keywords: 'leaver resign hand over transfer', who: 'Whose', choose: 'Choose the colleague who leaves', chooseText: 'See first how many customers and open documents there are, then decide who gets them.', to: 'To', followed: 'He also follows {n} customers of colleagues; these are not handed over.',
      mode: { one: 'To one', split: 'Split over several', pool: 'Into a pool', nobody: 'To nobody yet' }, of: 'Hand-over of {name}', open: 'Hand over', openOf: 'Hand over what {name} has', keeper: 'Everything else to', poolText: 'Customers lie in the pool until a colleague claims them, opportunities with them; quotations, draft orders, tickets and leads go to the colleague named here, or stay under the old name.', nobodyText: 'The customers are left without an owner and shared out later; documents stay under the old name.', disable: 'Disable the account afterwards', go: 'Hand over', running: 'Progress of the hand-over', stopped: 'The hand-over has stopped; started again it goes on where it stopped', disabled: ', the account is disabled',
      askText: '{n} customers. Each one moves with everything, or stays as it is; no history is lost.', done: 'The hand-over of {name} is finished', result: '{n} customers moved, {failed} did not',
    },
  },
};
