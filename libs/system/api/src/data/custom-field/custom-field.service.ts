import { Inject, Injectable } from '@nestjs/common';
import { Transactional, demandVersion, difference, fault, invalid, notFound, orConflict, record } from '@steward/platform';
import { DataErrors } from '../data.errors.js';
import { freeName, slug } from '../dictionary/dictionary.rules.js';
import type { CreateCustomField, CustomFieldView, CustomOptionInput, UpdateCustomField } from './custom-field.dto.js';
import type { CustomFieldRow, CustomOption } from './custom-field.entity.js';
import { customEntity } from './custom-field.registry.js';
import { KIND_OF, definitionFaults, isFieldKey } from './custom-field.rules.js';
import { type CustomFieldContent, CustomFieldStore } from './custom-field.store.js';

const MOST = 100;
const FIELDS = ['label', 'kind', 'required', 'options', 'min', 'max', 'decimals', 'hint', 'section', 'inForm', 'inList', 'inFilter', 'inImport', 'inExport', 'enabled'] as const;

/** Definitions of custom fields. No change of a definition ever touches a stored value. */
@Injectable()
export class CustomFieldService {
  constructor(@Inject(CustomFieldStore) private readonly store: CustomFieldStore) {}

  async list(entity: string): Promise<CustomFieldView[]> {
    demandEntity(entity);
    return (await this.store.of(entity)).map(viewOf);
  }

  /** Throws 409 when the key is taken or the entity has 100 fields. */
  @Transactional()
  async create(input: CreateCustomField): Promise<CustomFieldView> {
    demandEntity(input.entity);
    const fields = await this.store.of(input.entity);
    if (fields.length >= MOST) throw DataErrors.customFieldLimit({ max: MOST });
    const taken = (key: string): boolean => !isFieldKey(key) || fields.some((f) => f.fieldKey === key);
    const fieldKey = input.key ?? freeName(slug(input.label, 40), taken, 40);
    if (!isFieldKey(fieldKey)) throw invalid(fault('/key', 'pattern'));
    if (taken(fieldKey)) throw DataErrors.customFieldTaken({ label: fieldKey });
    demandLabel(fields, input.label, undefined);
    const row: CustomFieldContent = {
      entity: input.entity, fieldKey, label: input.label, kind: input.kind, required: input.required ?? false, options: optionsOf(input.options ?? [], []),
      min: input.min ?? null, max: input.max ?? null, decimals: input.decimals ?? null, hint: input.hint ?? null, section: input.section ?? null,
      sort: 10 + Math.max(0, ...fields.map((f) => f.sort)), inForm: input.inForm ?? true, inList: input.inList ?? true, inFilter: input.inFilter ?? true,
      inImport: input.inImport ?? true, inExport: input.inExport ?? true, enabled: input.enabled ?? true,
    };
    demandSense(row);
    const id = await orConflict(this.store.insert(row), () => DataErrors.customFieldTaken({ label: fieldKey }));
    record({ entity: 'custom_field', entityId: id, action: 'create' });
    return viewOf(await this.get(id));
  }

  /** Throws 409 when the kind is to change although a record has a value. */
  @Transactional()
  async update(id: number, input: UpdateCustomField): Promise<CustomFieldView> {
    const f = await this.get(id);
    demandVersion(f);
    if (input.label !== undefined) demandLabel(await this.store.of(f.entity), input.label, id);
    const kindChanges = input.kind !== undefined && input.kind !== f.kind;
    if (kindChanges && (await this.store.isUsed(f))) throw DataErrors.customFieldKindFixed({ label: f.label });
    const after = merged(f, input, kindChanges);
    demandSense(after);
    const changes = difference(f, after, FIELDS);
    if (Object.keys(changes).length === 0) return viewOf(f);
    await this.store.update(f, Object.fromEntries(Object.keys(changes).map((k) => [k, after[k as (typeof FIELDS)[number]]])));
    record({ entity: 'custom_field', entityId: id, action: 'update', changes });
    return viewOf(await this.get(id));
  }

  /** A field without values goes; one with values is disabled and its values stay, should it be enabled again. */
  @Transactional()
  async delete(id: number): Promise<void> {
    const f = await this.get(id);
    demandVersion(f);
    if (await this.store.isUsed(f)) {
      if (f.enabled) await this.store.update(f, { enabled: false });
      record({ entity: 'custom_field', entityId: id, action: 'update', changes: { enabled: [f.enabled, false] } });
      return;
    }
    await this.store.delete(id);
    record({ entity: 'custom_field', entityId: id, action: 'delete', changes: { label: [f.label, null], fieldKey: [f.fieldKey, null] } });
  }

  @Transactional()
  async reorder(entity: string, ids: readonly number[]): Promise<CustomFieldView[]> {
    demandEntity(entity);
    const have = new Set((await this.store.of(entity)).map((f) => f.id));
    if (new Set(ids).size !== ids.length || ids.length !== have.size || ids.some((id) => !have.has(id))) throw invalid(fault('/ids', 'ref'));
    await this.store.order(ids);
    return (await this.store.of(entity)).map(viewOf);
  }

  private async get(id: number): Promise<CustomFieldRow> {
    const f = await this.store.lock(id);
    if (!f) throw notFound();
    return f;
  }
}

function demandEntity(entity: string): void {
  if (!customEntity(entity)) throw invalid(fault('/entity', 'enum'));
}

function demandLabel(fields: readonly CustomFieldRow[], label: string, id: number | undefined): void {
  if (fields.some((f) => f.id !== id && f.enabled && f.label === label)) throw DataErrors.customFieldTaken({ label });
}

function demandSense(f: CustomFieldContent): void {
  const wrong = definitionFaults(f);
  if (wrong.length > 0) throw invalid(...wrong.map((w) => fault(w.pointer, w.code, w.code === 'decimal' ? { scale: 4 } : {})));
}

function merged(f: CustomFieldRow, input: UpdateCustomField, kindChanges: boolean): CustomFieldContent {
  const keep = <T>(value: T | null | undefined, old: T): T => (value === undefined || value === null ? old : value);
  const clear = <T>(value: T | null | undefined, old: T | null): T | null => (value === undefined ? (kindChanges ? null : old) : value);
  const kind = input.kind ?? f.kind;
  const select = kind === 'select' || kind === 'multi';
  return {
    entity: f.entity, fieldKey: f.fieldKey, sort: f.sort, kind, label: input.label ?? f.label, required: keep(input.required, f.required),
    options: input.options ? optionsOf(input.options, f.options ?? []) : select ? f.options : null,
    min: clear(input.min, f.min), max: clear(input.max, f.max), decimals: clear(input.decimals, f.decimals),
    hint: input.hint === undefined ? f.hint : input.hint, section: input.section === undefined ? f.section : input.section,
    inForm: keep(input.inForm, f.inForm), inList: keep(input.inList, f.inList), inFilter: keep(input.inFilter, f.inFilter), inImport: keep(input.inImport, f.inImport), inExport: keep(input.inExport, f.inExport),
    enabled: keep(input.enabled, f.enabled),
  };
}

/** Choices as asked for, then the ones no longer asked for, disabled. Throws 422 when two are the same. */
function optionsOf(input: readonly CustomOptionInput[], before: readonly CustomOption[]): CustomOption[] | null {
  const out: CustomOption[] = [];
  for (const [i, o] of input.entries()) {
    const taken = (value: string): boolean => out.some((x) => x.value === value) || (o.value == null && before.some((x) => x.value === value));
    const known = o.value == null ? before.find((x) => x.label === o.label && !out.some((y) => y.value === x.value)) : undefined;
    const value = o.value ?? known?.value ?? freeName(slug(o.label, 32), taken, 32);
    if (out.some((x) => x.value === value || x.label === o.label)) throw invalid(fault(`/options/${i}`, 'duplicate'));
    out.push({ value, label: o.label, enabled: true });
  }
  const gone = before.filter((x) => !out.some((o) => o.value === x.value)).map((x) => ({ ...x, enabled: false }));
  return out.length + gone.length === 0 ? null : [...out, ...gone];
}

export const viewOf = (f: CustomFieldRow): CustomFieldView => ({
  id: f.id, version: f.version, entity: f.entity, key: f.fieldKey, label: f.label, kind: f.kind, fieldKind: KIND_OF[f.kind], required: f.required, options: f.options ?? [], min: f.min, max: f.max,
  decimals: f.decimals, hint: f.hint, section: f.section, sort: f.sort, inForm: f.inForm, inList: f.inList, inFilter: f.inFilter, inImport: f.inImport, inExport: f.inExport, enabled: f.enabled,
});
