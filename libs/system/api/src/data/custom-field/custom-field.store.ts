import { Injectable } from '@nestjs/common';
import { type Data, database, jsonValue } from '@steward/platform';
import { Snapshot } from '../snapshot/snapshot.js';
import { type CustomFieldRow, customFieldTable } from './custom-field.entity.js';
import { customEntity } from './custom-field.registry.js';

export type CustomFieldContent = Omit<Data<CustomFieldRow>, 'id' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy'>;

/** Definitions of custom fields, as one snapshot. */
@Injectable()
export class CustomFieldStore {
  private readonly byEntity = new Snapshot(async (sql) => {
    const map = new Map<string, CustomFieldRow[]>();
    for (const f of await customFieldTable.query('ORDER BY t.sort, t.id', [], sql)) map.set(f.entity, [...(map.get(f.entity) ?? []), f]);
    return map;
  });

  /** All definitions of an entity in their order, disabled ones included. */
  async of(entity: string): Promise<readonly CustomFieldRow[]> {
    return (await this.byEntity.get()).get(entity) ?? [];
  }

  lock(id: number): Promise<CustomFieldRow | undefined> {
    return customFieldTable.find({ id }, { lock: true });
  }

  insert(f: CustomFieldContent): Promise<number> {
    this.byEntity.touch();
    return customFieldTable.insert(f);
  }

  update(f: CustomFieldRow, set: Partial<CustomFieldContent>): Promise<number> {
    this.byEntity.touch();
    return customFieldTable.update(f.id, f.version, set);
  }

  async delete(id: number): Promise<void> {
    this.byEntity.touch();
    await customFieldTable.delete({ id });
  }

  async order(ids: readonly number[]): Promise<void> {
    this.byEntity.touch();
    for (const [i, id] of ids.entries()) await customFieldTable.change({ id }, { sort: (i + 1) * 10 });
  }

  /** Whether any record has a value, in the bin or not. */
  async isUsed(f: Pick<CustomFieldRow, 'entity' | 'fieldKey'>): Promise<boolean> {
    const table = customEntity(f.entity)?.table;
    if (!table) return true;
    const sql = database.sql;
    return (await sql.all(`SELECT 1 AS x FROM ${table} t WHERE t.custom IS NOT NULL AND ${presence(sql.engine, f.fieldKey)} LIMIT 1`)).length > 0;
  }
}

/** JSON_VALUE gives NULL for arrays (multi select), so MySQL is asked whether the key is there. */
const presence = (engine: 'sqlite' | 'mysql', key: string): string =>
  engine === 'mysql' ? `JSON_CONTAINS_PATH(t.custom, 'one', '$.${key}')=1` : `${jsonValue(engine, 't.custom', key)} IS NOT NULL`;
