import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type CheckedRow, type ImportField, type ImportOptions, type ImportRowContext, type ImportTarget, ImportTargets, type UndoRow, type UndoneRow, UserFacade, type WrittenRow, cellText } from '@steward/system-api';
import { masterKeyValue } from '../master-keys.js';
import { MasterImportChecker } from './master-import.checker.js';
import type { MasterProfile, MasterRow } from './master-import.types.js';
import { MasterImportUndo } from './master-import.undo.js';
import { MasterImportWriter } from './master-import.writer.js';
import { ProductImportProfile } from './product-import.profile.js';
import { IMPORT_SUPPLIERS, SupplierImportProfile } from './supplier-import.profile.js';

interface Keys { match: readonly string[]; unique: readonly string[] }

/** One kind of master data as a target of the import centre. */
class MasterImportTarget<E extends MasterRow> implements ImportTarget {
  readonly entity: string;
  readonly permission: string;
  readonly matchKeys: readonly string[];
  readonly uniqueKeys: readonly string[];

  constructor(private readonly profile: MasterProfile<E>, keys: Keys, private readonly steps: { checker: MasterImportChecker; writer: MasterImportWriter; undo: MasterImportUndo }, private readonly users: UserFacade) {
    this.entity = profile.entity;
    this.permission = profile.permission;
    this.matchKeys = keys.match;
    this.uniqueKeys = keys.unique;
  }

  fields(): Promise<ImportField[]> {
    return this.profile.fields();
  }
  /** Names of products may occur twice in a file: they differ in their specs. */
  matchValue(key: string, value: string): string | null {
    const kind = this.profile.keyKinds[key];
    const text = cellText(value);
    return kind && text !== null ? masterKeyValue(kind, text) : null;
  }
  async ensureOptions(o: ImportOptions): Promise<void> {
    if (o.ownerId !== undefined && this.entity === 'supplier') await this.users.ensureAssignable(o.ownerId, IMPORT_SUPPLIERS, '/ownerId');
  }
  check(rows: ImportRowContext[], o: ImportOptions): Promise<CheckedRow[]> {
    return this.steps.checker.check(this.profile, rows, o);
  }
  async write(rows: CheckedRow[], o: ImportOptions): Promise<WrittenRow[]> {
    const created = await this.steps.writer.create(this.profile, rows.filter((r) => r.action === 'create'), o);
    return [...created, ...(await this.steps.writer.update(this.profile, rows.filter((r) => r.action === 'update')))];
  }
  undo(rows: UndoRow[]): Promise<UndoneRow[]> {
    return this.steps.undo.undo(this.profile, rows);
  }
}

/** Registers products and suppliers with the import centre. */
@Injectable()
export class MasterImports implements OnModuleInit {
  constructor(
    @Inject(ImportTargets) private readonly targets: ImportTargets, @Inject(UserFacade) private readonly users: UserFacade, @Inject(ProductImportProfile) private readonly products: ProductImportProfile, @Inject(SupplierImportProfile) private readonly suppliers: SupplierImportProfile,
    @Inject(MasterImportChecker) private readonly checker: MasterImportChecker, @Inject(MasterImportWriter) private readonly writer: MasterImportWriter, @Inject(MasterImportUndo) private readonly undo: MasterImportUndo,
  ) {}

  onModuleInit(): void {
    const steps = { checker: this.checker, writer: this.writer, undo: this.undo };
    this.targets.register(new MasterImportTarget(this.products, { match: ['code', 'barcode', 'externalId', 'name'], unique: ['code', 'barcode', 'externalId'] }, steps, this.users));
    this.targets.register(new MasterImportTarget(this.suppliers, { match: ['code', 'creditCode', 'externalId', 'name'], unique: ['code', 'creditCode', 'name', 'externalId'] }, steps, this.users));
  }
}
