import type { Provider, Type } from '@nestjs/common';
import type { Schema } from '@steward/platform';
import { Transfer1700002210000 } from '../migrations/1700002210000-transfer.js';
import { TransferController } from './transfer.controller.js';
import { Transfer, TransferLine, TransferReceipt, TransferReceiptLine } from './transfer.entity.js';
import { TransferMoves } from './transfer.moves.js';
import { TransferPrints } from './transfer.prints.js';
import { TransferLineController, TransferReceiptController } from './transfer-receipt.controller.js';
import { TransferReceiving } from './transfer.receiving.js';
import { TransferService } from './transfer.service.js';
import { TransferStore } from './transfer.store.js';
import { TransferViews } from './transfer.view.js';
import { TransferWiring } from './transfer.wiring.js';

/** Transfers, for the module and the schema of the domain. */
export const transferControllers: Type[] = [TransferController, TransferReceiptController, TransferLineController];
export const transferProviders: Provider[] = [TransferStore, TransferMoves, TransferService, TransferReceiving, TransferViews, TransferPrints, TransferWiring];
export const transferSchema: Schema = { entities: [Transfer, TransferLine, TransferReceipt, TransferReceiptLine], migrations: [Transfer1700002210000] };
