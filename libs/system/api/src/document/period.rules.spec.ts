import { touchedDays } from './period.rules.js';

const OCT = '2026-10-05';
const NOV = '2026-11-05';

describe('what a change of a document touches', () => {
  it('approving and taking back: its day', () => {
    expect(touchedDays({ docDate: OCT, state: 'draft' }, { state: 'approved' })).toEqual({ days: [OCT], takesBack: false });
    expect(touchedDays({ docDate: OCT, state: 'approved' }, { state: 'draft' })).toEqual({ days: [OCT], takesBack: true });
    expect(touchedDays({ docDate: OCT, state: 'closed' }, { state: 'voided' })).toEqual({ days: [OCT], takesBack: true });
  });
  it('a draft may move out of a month: only its new day counts', () => {
    expect(touchedDays({ docDate: OCT, state: 'draft' }, { docDate: NOV })).toEqual({ days: [NOV], takesBack: false });
    expect(touchedDays({ docDate: NOV, state: 'rejected' }, { docDate: OCT })).toEqual({ days: [OCT], takesBack: false });
    expect(touchedDays({ docDate: OCT, state: 'draft' }, {})).toEqual({ days: [OCT], takesBack: false });
  });
  it('in force: closing short and reopening touch nothing, day and total do', () => {
    expect(touchedDays({ docDate: OCT, state: 'approved' }, { state: 'closed' }).days).toEqual([]);
    expect(touchedDays({ docDate: OCT, state: 'closed' }, { state: 'approved' }).days).toEqual([]);
    expect(touchedDays({ docDate: OCT, state: 'approved', total: 5 }, { total: 5 }).days).toEqual([]);
    expect(touchedDays({ docDate: OCT, state: 'approved', total: 5 }, { total: 6 })).toEqual({ days: [OCT, OCT], takesBack: true });
    expect(touchedDays({ docDate: NOV, state: 'approved' }, { docDate: OCT })).toEqual({ days: [NOV, OCT], takesBack: true });
  });
});
