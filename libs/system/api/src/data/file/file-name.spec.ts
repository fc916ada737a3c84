import fc from 'fast-check';
import { contentDisposition, extensionOf, safeName } from './file-name.js';

test.each([
  ['合同.pdf', '合同.pdf'],
  ['..\\..\\windows\\system32\\evil.exe', 'evil.exe'],
  ['../../etc/passwd', 'passwd'],
  ['/etc/shadow', 'shadow'],
  ['C:\\secret.txt', 'secret.txt'],
  ['a\u0000.php.png', 'a.php.png'],
  ['photo\u202Egnp.exe', 'photognp.exe'],
  ['CON', '_CON'], ['con.txt', '_con.txt'], ['LPT1.pdf', '_LPT1.pdf'],
  ['.htaccess', 'htaccess'], ['name. . .', 'name'],
  ['a<b>:"c|d?*.txt', 'a_b___c_d__.txt'],
  ['', 'file'], ['..', 'file'], ['/', 'file'], ['\u200b', 'file'],
  ['line\r\nSet-Cookie: x=1.txt', 'lineSet-Cookie_ x=1.txt'],
])('%j is kept as %j', (name, kept) => {
  expect(safeName(name)).toBe(kept);
});

test('a long name keeps its extension', () => {
  const name = safeName(`${'长'.repeat(300)}.xlsx`);
  expect([...name]).toHaveLength(150);
  expect(name.endsWith('长.xlsx')).toBe(true);
});

test('whatever the name, it is no path, the header has no line break and says the same name again', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
    const safe = safeName(name);
    expect(safe).not.toBe('');
    expect(safe).not.toMatch(/[\\/\u0000-\u001f\u007f\u202a-\u202e]/);
    expect([...safe].length).toBeLessThanOrEqual(151);
    expect(safeName(safe)).toBe(safe);
    const header = contentDisposition(name, 'attachment');
    expect(header).toMatch(/^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''[\w.~%!#$&+^`|-]+$/);
    expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(safe);
  }), { numRuns: 500 });
});

test('plain names stay readable for old clients', () => {
  expect(contentDisposition('report 2026.pdf', 'inline')).toBe('inline; filename="report 2026.pdf"; filename*=UTF-8\'\'report%202026.pdf');
  expect(contentDisposition('合同.pdf', 'attachment')).toBe('attachment; filename="file.pdf"; filename*=UTF-8\'\'%E5%90%88%E5%90%8C.pdf');
  expect(extensionOf('A.TAR.GZ')).toBe('gz');
});
