import { Inject, Injectable } from '@nestjs/common';
import { clock, database, nextFromBlock, nextNumber } from '@steward/platform';
import { type Series, seriesOf } from './numbering.registry.js';
import { counterName, figureOf, periodOf, render } from './numbering.rules.js';
import { NumberingStore } from './numbering.store.js';

/** Codes and document numbers. */
@Injectable()
export class NumberingFacade {
  constructor(@Inject(NumberingStore) private readonly store: NumberingStore) {}

  /**
   * Next code of master data, e.g. `KH000123` for `customer`: from blocks, gaps allowed. `taken` lets the caller skip codes
   * people have given by hand; the unique index of the table stays the judge.
   */
  async nextCode(series: string, taken?: (code: string) => Promise<boolean>): Promise<string> {
    const s = declared(series);
    const day = clock.today();
    for (let rule = await this.store.rule(s); ;) {
      const period = periodOf(rule.resetBy, day);
      const n = await nextFromBlock(counterName(series, rule.epoch, period));
      if (n < 0) { rule = await this.store.ruleAfresh(s); continue; }
      const code = render(rule, day, figureOf(rule, rule, period, n));
      if (!taken || !(await taken(code))) return code;
    }
  }

  /** Next number of a document series, gapless within series and period. The period comes from the document's own day. Take it as the last step of the unit of work. */
  async nextNumber(series: string, docDate: string): Promise<string> {
    if (!database.inTransaction) throw new Error('A document number is taken in a unit of work');
    const s = declared(series);
    // the remembered rule: one round trip less for every document. A rule that began anew has closed its old counters.
    for (let rule = await this.store.rule(s); ; rule = await this.store.ruleNow(s)) {
      const period = periodOf(rule.resetBy, docDate);
      const n = await nextNumber(counterName(series, rule.epoch, period));
      if (n > 0) return render(rule, docDate, figureOf(rule, rule, period, n));
    }
  }
}

function declared(series: string): Series {
  const s = seriesOf(series);
  if (!s) throw new Error(`The numbering series ${series} is not registered`);
  return s;
}
