import { Inject, Injectable } from '@nestjs/common';
import { Problem, Texts, Transactional, context, fault, forbidden, invalid, notFound, principal, record, runWith } from '@steward/platform';
import { SettingsFacade } from '../data/setting/setting.facade.js';
import { documentType } from '../document/document.registry.js';
import { PdfRenderer } from './pdf-renderer.js';
import { FULL, type PrintDocument, type PrintVariant, type Printable, printableOf } from './printable.js';
import { PrintComposer } from './print.composer.js';
import type { PrintOptions, PrintedInput } from './print.dto.js';
import { PrintErrors } from './print.errors.js';
import { PAPER, REQUIRES_APPROVAL } from './print.settings.js';
import { PrintStore } from './print.store.js';
import { PAPER_NAMES, type PaperName, type Sheet } from './render/sheet.js';

export interface PrintRequest { type: string; id: number; variant?: string | undefined; paper?: string | undefined }
export interface PrintedFile { name: string; pdf: Buffer }

/** Lines of all tables of one print. */
const MOST_ROWS = 1_000;
const APPROVED: ReadonlySet<string> = new Set(['approved', 'closed', 'voided']);

/** Documents as PDF, with the rights and the scope of the document, and the count of what was printed. */
@Injectable()
export class PrintService {
  constructor(
    @Inject(PrintComposer) private readonly composer: PrintComposer, @Inject(PdfRenderer) private readonly renderer: PdfRenderer, @Inject(PrintStore) private readonly counts: PrintStore,
    @Inject(SettingsFacade) private readonly settings: SettingsFacade, @Inject(Texts) private readonly texts: Texts,
  ) {}

  /** Layouts the caller may choose among. Throws 404 for a type nobody prints, 403 without the right. */
  async options(type: string): Promise<PrintOptions> {
    const printable = allowed(type);
    const { locale } = context();
    return {
      title: this.texts.text(locale, `print.title.${type}`), paper: await this.settings.get(PAPER),
      variants: variantsFor(printable).map((v) => ({ key: v.key, label: this.texts.text(locale, `print.variant.${v.key}`) })),
    };
  }

  /** The document as it stands now, as PDF. Throws what {@link sheet} throws, and 503 `print.busy` or `print.timeout`. */
  async pdf(request: PrintRequest): Promise<PrintedFile> {
    const sheet = await this.sheet(request);
    return { name: `${sheet.meta.title.replaceAll(' ', '_') || request.id}.pdf`, pdf: await this.renderer.render(sheet) };
  }

  /** A paper that is no stored document, e.g. a statement (title below `print.title.<type>`); whoever calls has looked whether the caller may have it. Throws what {@link pdf} throws. */
  async paper(type: string, doc: PrintDocument, paper?: string): Promise<PrintedFile> {
    const size = paperOf(paper ?? await this.settings.get(PAPER));
    demandShort(doc);
    const sheet = await this.composer.sheet({ type, permission: '', data: () => Promise.resolve(doc) }, FULL, size, doc);
    return { name: `${[sheet.meta.title, doc.party.name].join(' ').replaceAll(' ', '_')}.pdf`, pdf: await this.renderer.render(sheet) };
  }

  /** What stands on the paper for the caller. Throws 404 outside of the scope, 409 `print.not_approved` where drafts are not printed, 422 for unknown layouts and papers. */
  async sheet(request: PrintRequest): Promise<Sheet> {
    const printable = allowed(request.type);
    const variant = variantOf(printable, request.variant);
    const paper = paperOf(request.paper ?? await this.settings.get(PAPER));
    const doc = await this.read(printable, request.id);
    demandShort(doc);
    return this.composer.sheet(printable, variant, paper, doc);
  }

  /** Counts a print and notes who printed what. */
  @Transactional()
  async printed(type: string, id: number, input: PrintedInput): Promise<number> {
    const printable = allowed(type);
    const variant = variantOf(printable, input.variant ?? undefined);
    await this.read(printable, id);
    const copies = input.copies ?? 1;
    const count = await this.counts.add(printable.table ?? type, id, copies);
    record({ entity: type, entityId: id, action: 'print', changes: { printCount: count, variant: [null, variant.key] } });
    return count[1];
  }

  private async read(printable: Printable, id: number): Promise<PrintDocument> {
    const doc = await runWith({ ...context(), permission: printable.permission }, () => printable.data(id));
    if (!APPROVED.has(doc.state) && await this.settings.get(REQUIRES_APPROVAL)) throw PrintErrors.notApproved();
    return doc;
  }
}

function demandShort(doc: PrintDocument): void {
  const rows = doc.tables.reduce((a, t) => a + t.rows.length, 0);
  if (rows > MOST_ROWS) throw PrintErrors.tooLong({ rows, max: MOST_ROWS });
}

/** The kind of document, if the caller may print and see it. */
function allowed(type: string): Printable {
  const printable = printableOf(type);
  if (!printable) throw notFound();
  const view = documentType(type)?.view;
  for (const code of [printable.permission, ...(view === undefined ? [] : [view])]) if (!principal().permissions.has(code)) throw forbidden(code);
  return printable;
}

/** Layouts that make a difference for the caller: one that only hides what is hidden from them anyway is none. */
function variantsFor(printable: Printable): PrintVariant[] {
  const { permissions } = principal();
  return (printable.variants ?? [FULL]).filter((v, i) => i === 0 || !v.without || v.without.some((code) => permissions.has(code)));
}

function variantOf(printable: Printable, key: string | undefined): PrintVariant {
  const variants = printable.variants ?? [FULL];
  const found = key === undefined ? variants[0] : variants.find((v) => v.key === key);
  if (!found) throw invalid(fault('/variant', 'enum'));
  return found;
}

function paperOf(name: string): PaperName {
  const found = PAPER_NAMES.find((p) => p === name);
  if (!found) throw new Problem(400, 'bad_value', { field: 'paper' }, { errors: [{ pointer: '/paper', code: 'enum' }] });
  return found;
}
