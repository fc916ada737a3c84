import { attribute, XmlScanner } from './xml-scanner.js';

function scan(xml: string, size: number): string {
  let out = '';
  const scanner = new XmlScanner({
    open: (name, attributes) => (out += `<${name}${attribute(attributes, 'a') ?? ''}>`),
    text: (value) => (out += value),
    close: (name) => (out += `</${name}>`),
  });
  for (let i = 0; i < xml.length; i += size) scanner.write(xml.slice(i, i + size));
  scanner.end();
  return out;
}

describe('xml scanner', () => {
  const xml = `<?xml version="1.0"?><x:r a='1>"2'><!-- <no> --><b ra="9" a = "&lt;&#20013;"/>中&amp;lt;&#x56FD;<![CDATA[<&amp;]]></x:r>`;

  it.each([1, 2, 3, 7, 1000])('reads the same in pieces of %i', (size) => {
    expect(scan(xml, size)).toBe('<r1>"2><b<中></b>中&lt;国<&amp;</r>');
  });

  it('refuses a DOCTYPE, open elements and endless tokens', () => {
    expect(() => scan('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 5)).toThrow(expect.objectContaining({ params: { reason: 'doctype' } }));
    expect(() => scan('<a><b></a>', 50)).toThrow(expect.objectContaining({ params: { reason: 'xml' } }));
    expect(() => scan('</a>', 50)).toThrow(expect.objectContaining({ params: { reason: 'xml' } }));
    expect(() => scan(`<a b="${'x'.repeat(1_100_000)}`, 100_000)).toThrow(expect.objectContaining({ params: { reason: 'token' } }));
  });
});
