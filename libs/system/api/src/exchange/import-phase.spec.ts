import { paced } from './import-phase.js';

describe('rows per unit of work', () => {
  it('go down while a batch takes long, and up again, within bounds', () => {
    expect(paced(500, 150)).toBe(500);
    expect(paced(500, 400)).toBe(250);
    expect(paced(62, 900)).toBe(62);
    expect(paced(125, 50)).toBe(250);
    expect(paced(500, 50)).toBe(500);
  });
});
