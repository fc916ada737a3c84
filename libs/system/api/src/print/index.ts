/**
 * Printing of documents as PDF (domain.md 2.0 "Print templates").
 *
 * A domain calls `registerPrintable({ type, permission, variants, data })` in `onModuleInit`. `data(id)` reads through its
 * scoped store and hands out a `PrintDocument`: the values of the wire with the message keys of their labels; `needs` on
 * every price and cost. The table of the document has `printCount` (DocumentRow). Texts it brings along:
 * `print.title.<type>`, `print.variant.<key>` for variants of its own, `<entity>.print` in the labels of rights.
 * Then `GET /print/{type}/{id}.pdf?variant=` answers with the file and `POST /print/{type}/{id}/printed` counts it;
 * a screen says `usePrint().open({ type, id })` (@steward/system-web).
 */
export { FULL, NO_PRICES, type PrintColumn, type PrintDocument, type PrintField, type PrintKind, type PrintRow, type PrintSignature, type PrintTable, type PrintValue, type PrintVariant, type Printable, registerPrintable } from './printable.js';
export { PDF_HEADERS } from './print.controller.js';
export { PrintModule } from './print.module.js';
export { type PrintRequest, PrintService, type PrintedFile } from './print.service.js';
export type { Sheet } from './render/sheet.js';
