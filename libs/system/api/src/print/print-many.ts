import { Inject, Injectable } from '@nestjs/common';
import { Problem, Texts, context, notFound } from '@steward/platform';
import { PdfRenderer } from './pdf-renderer.js';
import type { PrintChecked } from './print.dto.js';
import { PrintErrors } from './print.errors.js';
import { PrintService, type PrintedFile } from './print.service.js';
import type { Sheet } from './render/sheet.js';

/** Documents in one file. */
const MOST = 100;
type Layout = { variant?: string | undefined; paper?: string | undefined };
type Result = { id: number; sheet: Sheet } | { id: number; problem: Problem };

/** Many documents of a kind in one PDF 批量打印, each with its own rights and scope; those that are refused are named. */
@Injectable()
export class PrintMany {
  constructor(@Inject(PrintService) private readonly prints: PrintService, @Inject(PdfRenderer) private readonly renderer: PdfRenderer, @Inject(Texts) private readonly texts: Texts) {}

  /** Which of the documents the caller gets on paper, and why not the others. Throws 422 `print.too_many`, and 403 or 404 where the kind is not printed at all. */
  async check(type: string, ids: readonly number[], layout: Layout): Promise<PrintChecked> {
    const { locale } = context();
    const items = (await this.sheets(type, ids, layout)).map((r) => ('sheet' in r ? { id: r.id, ok: true, title: r.sheet.meta.title } : { id: r.id, ok: false, code: r.problem.code, title: this.texts.error(locale, r.problem.code, r.problem.params) }));
    return { items };
  }

  /** Those that are not refused, in the order asked for. When all are, the refusal of the first is thrown. */
  async pdf(type: string, ids: readonly number[], layout: Layout): Promise<PrintedFile> {
    const found = await this.sheets(type, ids, layout);
    const sheets = found.flatMap((r) => ('sheet' in r ? [r.sheet] : []));
    const [first] = found;
    if (sheets.length === 0) throw first && 'problem' in first ? first.problem : notFound();
    const title = this.texts.text(context().locale, `print.title.${type}`);
    return { name: `${title}_${sheets.length}.pdf`, pdf: await this.renderer.render(...sheets) };
  }

  private async sheets(type: string, ids: readonly number[], layout: Layout): Promise<Result[]> {
    await this.prints.options(type);
    const wanted = [...new Set(ids)];
    if (wanted.length > MOST) throw PrintErrors.tooMany({ max: MOST });
    const out: Result[] = [];
    for (const id of wanted) {
      try {
        out.push({ id, sheet: await this.prints.sheet({ type, id, ...layout }) });
      } catch (e) {
        if (!(e instanceof Problem) || e.status === 422 || e.status === 400) throw e;
        out.push({ id, problem: e });
      }
    }
    return out;
  }
}
