import { describe, expect, it } from 'vitest';
import { idsOf, oneParty } from './together';

describe('one document for several rows', () => {
  const rows = [{ id: 1, customerId: 7, open: '1.00' }, { id: 2, customerId: 7, open: '0.00' }, { id: 3, customerId: 8, open: '2.00' }];
  it('is for one party', () => {
    expect(oneParty(rows, 'customerId')).toBe('many');
    expect(oneParty(rows.slice(0, 2), 'customerId')).toMatchObject({ partyId: 7, rows: [{ id: 1 }, { id: 2 }] });
  });
  it('leaves out what does not count, also where it decides', () => {
    expect(oneParty(rows.slice(0, 2), 'customerId', (row) => row['open'] !== '0.00')).toMatchObject({ rows: [{ id: 1 }] });
    expect(oneParty(rows.slice(1, 2), 'customerId', (row) => row['open'] !== '0.00')).toBe('none');
  });
  it('names them in an address', () => { expect(idsOf([{ id: 1, sourceId: 50 }, { id: 2, sourceId: 51 }], 'sourceId')).toBe('50,51'); });
});
