import { render } from './pdf.js';
import type { RenderAnswer, RenderOrder } from './protocol.js';

/** The rendering process: one order after the other, until its parent goes. */
const say = (answer: RenderAnswer): void => { process.send?.(answer); };

process.on('message', (order: RenderOrder) => {
  render(order.sheet).then(
    ({ pdf, pages }) => say({ kind: 'pdf', id: order.id, pdf, pages }),
    (e: unknown) => say({ kind: 'error', id: order.id, message: e instanceof Error ? (e.stack ?? e.message) : String(e) }),
  );
});
process.on('disconnect', () => process.exit());
say({ kind: 'ready' });
