import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of sales targets, English. */
export const en = {
  target: {
    entry: 'Sales targets', completion: 'Completion of targets', card: 'My targets', mine: 'Myself', details: 'See completion', keywords: 'target goal quota completion rate', set: 'Set targets',
    month: 'M{n}', year: 'Year', yearOf: 'Year', metric: 'Figure', find: 'Find a person or department', people: 'All people', readonly: 'Read only', caption: 'Targets {year}: {metric}',
    copy: 'Copy last year', copied: '{n} targets of {year} filled in; check and save', nothingToCopy: 'Nothing of {year} to fill in', import: 'Import', export: 'Export', save: 'Save', saved: '{n} targets saved', changed: '{n} not saved', drop: 'Discard', dropAsk: 'Discard {n} changes that are not saved?',
    keys: 'Arrows and Enter move; a figure typed for the year is spread over its months; paste from Excel; Ctrl+D copies the row above, Ctrl+S saves', noFigure: '“{text}” cannot be a target', pasted: '{n} cells pasted; check and save', pastedWrong: '{n} are no figures and were left out', pastedBeyond: '{n} have no row or month here and were left out',
    conflicts: '{n} cells were changed by somebody else too (yellow). All you typed is still here: save again to let it win.', theirs: 'Somebody else set {figure}', takeTheirs: 'Take theirs', mayNot: 'You may see targets; your superior sets them.', nobody: 'Nobody to show', nobodyText: 'People and departments within your scope are listed here.',
    months: 'M{from}–{to}', period: { month: 'Month', quarter: 'Quarter', half: 'Half year', whole: 'Year' }, periodOf: 'Period', soFar: 'Months 1–{n}', wholeYear: 'Target of the year', target: 'Target', done: 'Done', rate: 'Rate', fold: 'Unfold or fold {name}', showMonths: 'Months of {name}', behind: '{name} {metric} {figure}, open the list',
    none: 'No targets for {year} yet', noneText: 'Set targets for departments and people month by month, and see here how far they are met.', noneOther: 'Once your superior has set targets, their completion is shown here.', monthsOf: '{name} · {metric} · month by month', monthSays: 'Target {target}, done {done}',
  },
} satisfies Translated<typeof zh>;
