/**
 * The rendering process: one order after the other, until its parent goes. It runs compiled (.js) in the product and as
 * TypeScript in the specs, where Node strips the types: no enums, parameter properties or decorators in anything it
 * imports, types only by `import type`.
 */
import * as modules from 'node:module';
import type { RenderAnswer, RenderOrder } from './protocol.js';

/**
 * pdfme loads all of date-fns with its hundred languages for the date fields of its designer: a second and 200 MB for
 * nothing, we draw texts and lines. Where Node can (from 22.15), they are left out.
 */
const STUBS: Readonly<Record<string, string>> = { 'date-fns': "export const format = () => '';", 'date-fns/locale': 'export {};' };
const { registerHooks } = modules as Partial<Pick<typeof modules, 'registerHooks'>>;
registerHooks?.({
  resolve: (specifier, context, next) => {
    const stub = STUBS[specifier];
    return stub === undefined ? next(specifier, context) : { url: `data:text/javascript,${encodeURIComponent(stub)}`, format: 'module', shortCircuit: true };
  },
});

const say = (answer: RenderAnswer): void => { process.send?.(answer); };
process.on('disconnect', () => process.exit());

const { render } = await import('./pdf.js');
process.on('message', (order: RenderOrder) => {
  render(order.sheets).then(
    ({ pdf, pages }) => say({ kind: 'pdf', id: order.id, pdf, pages }),
    (e: unknown) => say({ kind: 'error', id: order.id, message: e instanceof Error ? (e.stack ?? e.message) : String(e) }),
  );
});
say({ kind: 'ready' });
