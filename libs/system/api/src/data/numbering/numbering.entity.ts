import { CodeColumn, DateColumn, IntColumn, JsonColumn, Row, Table, UniqueIndex } from '@steward/platform';
import { Entity } from 'typeorm';
import type { Reset, Segment } from './numbering.rules.js';

/** How the numbers of a series are made (单据编号). A series without a row follows its declaration. */
@Entity('numbering_rule')
@UniqueIndex('uq_numbering_rule_series', ['series'])
export class NumberingRuleRow extends Row {
  @CodeColumn(32) series: string;
  @JsonColumn({ nullable: false }) segments: Segment[];
  @CodeColumn(8) resetBy: Reset;
  /** Goes up when counting begins anew because reset, start or step changed: the counters have other names then. */
  @IntColumn() epoch: number;
  /** Highest number given before the epoch; periods up to `floorUntil` go on behind it, so that no number comes twice. */
  @IntColumn() floor: number;
  @DateColumn({ nullable: true }) floorUntil: string | null;
}

export const numberingTable = new Table(NumberingRuleRow);
