import { Module } from '@nestjs/common';
import type { Schema } from '@steward/platform';
import { AccessModule, accessSchema } from './access/index.js';
import { DataModule, dataSchema } from './data/index.js';
import { DocumentModule } from './document/document.module.js';
import { documentSchema } from './document/document.schema.js';
import { ExchangeModule, exchangeSchema } from './exchange/index.js';
import { PrintModule } from './print/print.module.js';

/** Auxiliary system 辅助系统: people and rights, reference data, imports and exports. */
@Module({ imports: [DataModule, AccessModule, ExchangeModule, DocumentModule, PrintModule] })
export class SystemModule {}

const parts = [dataSchema, accessSchema, exchangeSchema, documentSchema];
export const systemSchema: Schema = { entities: parts.flatMap((p) => p.entities), migrations: parts.flatMap((p) => p.migrations) };
