import { Inject, Injectable } from '@nestjs/common';
import type { FieldFault, FieldKind } from '@steward/kernel';
import { type FieldSpec, fault, invalid } from '@steward/platform';
import { NameStore } from '../list-support/name.store.js';
import type { CustomFieldRow, CustomKind } from './custom-field.entity.js';
import { KIND_OF, decodeValue, encodeValue, specOf } from './custom-field.rules.js';
import { CustomFieldStore } from './custom-field.store.js';

/** An enabled custom field as other domains see it. */
export interface CustomFieldDefinition {
  key: string;
  label: string;
  /** What the administrator chose. */
  customKind: CustomKind;
  /** The kind for lists, filters, imports and exports. */
  kind: FieldKind;
  required: boolean;
  options: { value: string; label: string }[];
  spec: FieldSpec;
  hint: string | null;
  inForm: boolean;
  inList: boolean;
  inFilter: boolean;
  inImport: boolean;
  inExport: boolean;
}

type Values = Record<string, unknown>;

/** Values of custom fields for the domains that keep them in a JSON column `custom`. */
@Injectable()
export class CustomFieldFacade {
  constructor(@Inject(CustomFieldStore) private readonly store: CustomFieldStore, @Inject(NameStore) private readonly names: NameStore) {}

  /** Enabled fields in their order. */
  async fields(entity: string): Promise<CustomFieldDefinition[]> {
    return (await this.enabled(entity)).map((f) => ({
      key: f.fieldKey, label: f.label, customKind: f.kind, kind: KIND_OF[f.kind], required: f.required, spec: specOf(f), hint: f.hint,
      options: (f.options ?? []).filter((o) => o.enabled).map(({ value, label }) => ({ value, label })),
      inForm: f.inForm, inList: f.inList, inFilter: f.inFilter, inImport: f.inImport, inExport: f.inExport,
    }));
  }

  /**
   * Checks values of the wire and gives the JSON to store. With `before` (what is stored now) it is a merge patch: absent = unchanged,
   * null = empty; without, a new record, where required fields must be there. Values of disabled fields stay. Throws 422 with pointers `/custom/<key>`.
   */
  async encode(entity: string, input: Values | null | undefined, before?: Values | null): Promise<Values> {
    const { stored, faults } = await this.check(entity, input, before);
    if (faults.length > 0) throw invalid(...faults);
    return stored;
  }

  /** As {@link encode}, but gives the faults back: imports show them cell by cell. */
  async check(entity: string, input: Values | null | undefined, before?: Values | null): Promise<{ stored: Values; faults: FieldFault[] }> {
    const fields = new Map((await this.enabled(entity)).map((f) => [f.fieldKey, f]));
    const faults: FieldFault[] = [];
    const stored: Values = { ...before };
    for (const [key, value] of Object.entries(input ?? {})) {
      const f = fields.get(key);
      const done = f ? await this.encodeOne(f, value, before?.[key]) : { fault: { code: 'unknown' } };
      if ('fault' in done) faults.push(fault(`/custom/${pointerOf(key)}`, done.fault.code, done.fault.params));
      else if (done.stored === undefined) delete stored[key];
      else stored[key] = done.stored;
    }
    if (!before) for (const f of fields.values()) if (f.required && !Object.hasOwn(input ?? {}, f.fieldKey)) faults.push(fault(`/custom/${f.fieldKey}`, 'required'));
    return { stored, faults };
  }

  /** Stored JSON as it travels: every enabled field has its key, empty ones null. */
  async decode(entity: string, stored: Values | null | undefined): Promise<Values> {
    return Object.fromEntries((await this.enabled(entity)).map((f) => [f.fieldKey, decodeValue(f, stored && Object.hasOwn(stored, f.fieldKey) ? stored[f.fieldKey] : null)]));
  }

  private async enabled(entity: string): Promise<CustomFieldRow[]> {
    return (await this.store.of(entity)).filter((f) => f.enabled);
  }

  private async encodeOne(f: CustomFieldRow, value: unknown, before: unknown): Promise<ReturnType<typeof encodeValue>> {
    const done = encodeValue(f, value, before);
    if (f.kind !== 'user' || 'fault' in done || done.stored === undefined || done.stored === before) return done;
    return (await this.names.isEnabledUser(done.stored as number)) ? done : { fault: { code: 'not_found' } };
  }
}

/** RFC 6901. */
const pointerOf = (key: string): string => key.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1');
