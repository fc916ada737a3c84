import { Inject, Injectable } from '@nestjs/common';
import { Texts, Transactional, clock, closeCounters, context, database, demandVersion, difference, invalid, notFound, orConflict, record, staleVersion } from '@steward/platform';
import type { NumberSegment, NumberingRuleInput, NumberingRuleView } from './numbering.dto.js';
import { type Series, allSeries, seriesOf } from './numbering.registry.js';
import { type Rule, type Segment, counterName, render, ruleFaults, sequenceOf, startsAnew } from './numbering.rules.js';
import { type LiveRule, NumberingStore } from './numbering.store.js';

/** Numbering rules page. */
@Injectable()
export class NumberingService {
  constructor(@Inject(NumberingStore) private readonly store: NumberingStore, @Inject(Texts) private readonly texts: Texts) {}

  async list(): Promise<NumberingRuleView[]> {
    const rows = await this.store.all();
    const out: NumberingRuleView[] = [];
    for (const s of allSeries()) out.push(this.view(s, await this.store.rule(s), rows.get(s.series)?.version ?? 0));
    return out;
  }

  /** The first numbers a rule would give today; throws 422 with what is wrong with it. */
  samples(input: NumberingRuleInput): string[] {
    const rule = ruleOf(input);
    demandSense(rule);
    return samplesOf(rule);
  }

  /** Changes a rule. Numbers given before stay, and none of them is given again. */
  @Transactional()
  async change(series: string, input: NumberingRuleInput): Promise<NumberingRuleView> {
    const s = seriesOf(series);
    if (!s) throw notFound();
    const rule = ruleOf(input);
    demandSense(rule);
    const row = await this.store.lock(series);
    demandVersion({ version: row?.version ?? 0 });
    const before = await this.store.ruleNow(s);
    const after = await this.continued(series, before, rule);
    const done = await orConflict(this.store.write(series, after, row), () => staleVersion(0, 1));
    record({ entity: 'numbering_rule', entityId: done.id, action: 'update', changes: difference(before, after, ['segments', 'resetBy']) });
    return this.view(s, after, done.version);
  }

  private async continued(series: string, before: LiveRule, rule: Rule): Promise<LiveRule> {
    const kept = { ...rule, epoch: before.epoch, floor: before.floor, floorUntil: before.floorUntil };
    if (!startsAnew(before, rule)) return kept;
    const given = await this.store.given(series, before, clock.today(), database.unit.sql, true);
    await closeCounters(counterName(series, before.epoch, ''));
    return given ? { ...rule, epoch: before.epoch + 1, floor: given.floor, floorUntil: given.until } : { ...kept, epoch: before.epoch + 1 };
  }

  private view(s: Series, rule: LiveRule, version: number): NumberingRuleView {
    return { series: s.series, label: this.texts.maybe(context().locale, `numbering.${s.series}`) ?? s.series, kind: s.kind, version, segments: [...rule.segments], resetBy: rule.resetBy, samples: samplesOf(rule) };
  }
}

function samplesOf(rule: Rule): string[] {
  const { start, step } = sequenceOf(rule);
  return [0, 1, 2].map((n) => render(rule, clock.today(), start + n * step));
}

function demandSense(rule: Rule): void {
  const wrong = ruleFaults(rule);
  if (wrong.length > 0) throw invalid(...wrong);
}

const ruleOf = (input: NumberingRuleInput): Rule => ({ segments: input.segments.map(segmentOf), resetBy: input.resetBy });

/** Only the properties of its type; what is missing is found by the rules. */
function segmentOf(s: NumberSegment): Segment {
  if (s.type === 'text') return { type: 'text', text: s.text ?? '' };
  if (s.type === 'date') return { type: 'date', pattern: (s.pattern ?? '') as Extract<Segment, { type: 'date' }>['pattern'] };
  return { type: 'sequence', width: s.width ?? 4, start: s.start ?? 1, step: s.step ?? 1 };
}
