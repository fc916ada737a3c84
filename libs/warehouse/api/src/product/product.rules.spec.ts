import type { AuxUnit } from './product.entity.js';
import { keysOf, searchText, unitFaults } from './product.rules.js';

const box: AuxUnit = { unit: '箱', ratio: 120_000, barcode: 'B12', salePrice: null };
const facts = { unit: '瓶', units: [box], saleUnit: null, purchaseUnit: '箱', barcode: 'A1', barcodes: null, lowStock: null, highStock: null };

describe('units and barcodes of a product', () => {
  it('are fine when every unit and barcode stands once', () => expect(unitFaults(facts)).toEqual([]));

  it.each([
    ['a unit twice', { units: [box, { ...box, barcode: null }] }, ['/units/1/unit duplicate']],
    ['the base unit again', { units: [{ ...box, unit: '瓶' }], purchaseUnit: null }, ['/units/0/unit duplicate']],
    ['no ratio', { units: [{ ...box, ratio: 0 }] }, ['/units/0/ratio min']],
    ['a barcode of two units', { units: [{ ...box, barcode: 'a1' }] }, ['/units/0/barcode duplicate']],
    ['a barcode with blanks', { barcodes: ['A 2'] }, ['/barcodes/0 pattern']],
    ['a sales unit it does not have', { saleUnit: '桶' }, ['/saleUnit warehouse.unknown_unit']],
    ['high below low', { lowStock: 20_000, highStock: 10_000 }, ['/highStock warehouse.below_low']],
  ])('refuses %s', (_what, change, wrong) => {
    expect(unitFaults({ ...facts, ...change }).map((f) => `${f.pointer} ${f.code}`)).toEqual(wrong);
  });

  it('makes a key of the code and of every barcode, with its unit', () => {
    expect(keysOf({ ...facts, code: 'CP1', barcodes: ['A2'], externalId: 'X-1' }).map((k) => `${k.kind} ${k.text} ${k.unit ?? ''} ${k.pointer}`)).toEqual(['product.code CP1  /code', 'product.barcode A1  /barcode', 'product.barcode A2  /barcodes/0', 'product.barcode B12 箱 /units/0/barcode', 'product.external_id X-1  /externalId']);
  });
});

it('is found by name, code, pinyin, initials, mnemonic, spec, model and every barcode', () => {
  const text = searchText({ ...facts, code: 'CP-001', name: '青岛啤酒', shortName: '纯生', spec: '500ml × 12', model: 'QD-500', barcodes: null });
  for (const word of ['青岛啤酒', 'cp-001', 'qdpj', 'qingdaopijiu', '纯生', 'cs', '500ml', 'qd-500', 'a1', 'b12']) expect(text).toContain(word);
});
