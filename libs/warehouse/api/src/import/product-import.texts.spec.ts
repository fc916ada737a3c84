import { levelTexts, rateText, typeText, unitTexts } from './product-import.texts.js';

describe('cells of a product file', () => {
  it.each([['13%', '0.13'], ['13', '0.13'], ['0.13', '0.13'], ['9.5%', '0.095'], ['0', '0'], ['0%', '0'], ['100%', '1'], ['１３％', '0.13'], ['5', '0.05'], ['1', '0.01'], ['1%', '0.01']])('%s is the rate %s', (text, rate) => { expect(rateText(text)).toBe(rate); });
  it.each(['-1%', 'x', '免税'])('%s is no rate', (text) => { expect(rateText(text)).toBeUndefined(); });

  it.each([
    ['箱=12', [{ unit: '箱', ratio: '12', barcode: null }]],
    ['1箱=12瓶、托=600', [{ unit: '箱', ratio: '12', barcode: null }, { unit: '托', ratio: '600', barcode: null }]],
    ['箱＝12.5@6901234567892#58.8', [{ unit: '箱', ratio: '12.5', barcode: '6901234567892', salePrice: '58.8' }]],
    ['Box=12@AB-1;Pallet:600#10', [{ unit: 'Box', ratio: '12', barcode: 'AB-1' }, { unit: 'Pallet', ratio: '600', barcode: null, salePrice: '10' }]],
  ])('%s are units', (text, units) => { expect(unitTexts(text)).toEqual(units); });
  it.each(['箱', '箱=', '12', '箱=x', '箱=12.12345', '箱=1.2.3'])('%s are no units', (text) => { expect(unitTexts(text)).toBeUndefined(); });

  it('reads prices by level', async () => {
    const levels = (label: string): Promise<string | undefined> => Promise.resolve(label === '批发价一' ? 'wholesale1' : undefined);
    expect(await levelTexts('批发价一=9.5', levels)).toEqual([{ level: 'wholesale1', price: '9.5' }]);
    expect(await levelTexts('批发价一=9.5、不存在=1', levels)).toBeUndefined();
    expect(await levelTexts('批发价一', levels)).toBeUndefined();
  });

  it('knows goods and services by their words', () => expect(['商品', '服务', 'Service', 'x'].map(typeText)).toEqual(['stock', 'service', 'service', undefined]));
});
