import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type CheckedRow, type ImportField, type ImportOptions, type ImportRowContext, type ImportTarget, ImportTargets, type UndoRow, type UndoneRow, UserFacade, type WrittenRow } from '@steward/system-api';
import { ENTITY } from '../customer/customer.input.js';
import { type KeyKind, keyValue } from '../customer/customer.rules.js';
import { CustomerImportChecker } from './customer-import.checker.js';
import { CustomerImportFields } from './customer-import.fields.js';
import { IMPORT } from './customer-import.types.js';
import { CustomerImportUndo } from './customer-import.undo.js';
import { CustomerImportUpdater } from './customer-import.updater.js';
import { CustomerImportWriter } from './customer-import.writer.js';
import { cellText } from './import-text.js';

const KINDS: Record<string, KeyKind> = { code: 'code', name: 'name', creditCode: 'credit_code', mobile: 'mobile' };

/** Customers from Excel (S-43): dry run, writing and taking back. */
@Injectable()
export class CustomerImportTarget implements ImportTarget, OnModuleInit {
  readonly entity = ENTITY;
  readonly permission = IMPORT;
  readonly matchKeys = ['code', 'creditCode', 'name', 'mobile'];
  readonly uniqueKeys = ['code', 'externalId'];

  constructor(
    @Inject(ImportTargets) private readonly targets: ImportTargets, @Inject(CustomerImportFields) private readonly fieldList: CustomerImportFields, @Inject(CustomerImportChecker) private readonly checker: CustomerImportChecker,
    @Inject(CustomerImportWriter) private readonly writer: CustomerImportWriter, @Inject(CustomerImportUpdater) private readonly updater: CustomerImportUpdater, @Inject(CustomerImportUndo) private readonly undoer: CustomerImportUndo, @Inject(UserFacade) private readonly users: UserFacade,
  ) {}

  onModuleInit(): void {
    this.targets.register(this);
  }

  fields(): Promise<ImportField[]> {
    return this.fieldList.all();
  }
  matchValue(key: string, value: string): string | null {
    const text = cellText(value);
    return keyValue(KINDS[key] ?? 'code', text);
  }
  async ensureOptions(o: ImportOptions): Promise<void> {
    if (o.ownerId !== undefined) await this.users.ensureAssignable(o.ownerId, IMPORT, '/ownerId');
  }
  check(rows: ImportRowContext[], o: ImportOptions): Promise<CheckedRow[]> {
    return this.checker.check(rows, o);
  }
  async write(rows: CheckedRow[], o: ImportOptions): Promise<WrittenRow[]> {
    const created = await this.writer.create(rows.filter((r) => r.action === 'create'), o);
    return [...created, ...(await this.updater.update(rows.filter((r) => r.action === 'update')))];
  }
  undo(rows: UndoRow[]): Promise<UndoneRow[]> {
    return this.undoer.undo(rows);
  }
}
