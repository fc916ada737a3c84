import type { Provider, Type } from '@nestjs/common';
import { CategoryLines } from '../income-expense/category-lines.js';
import { IncomeExpenseLineController } from '../income-expense/income-expense-line.controller.js';
import { IncomeExpenseController } from '../income-expense/income-expense.controller.js';
import { IncomeExpenseService } from '../income-expense/income-expense.service.js';
import { PeriodChecks } from '../period/period.checks.js';
import { PeriodController } from '../period/period.controller.js';
import { PeriodService } from '../period/period.service.js';
import { PeriodStore } from '../period/period.store.js';
import { TransferController } from '../transfer/transfer.controller.js';
import { TransferService } from '../transfer/transfer.service.js';
import { PaperBodies } from './paper.input.js';
import { PaperPrints } from './paper.prints.js';
import { PaperWiring } from './paper.wiring.js';

/** The accountant's papers and the month close, for the module of the domain. */
export const paperControllers: Type[] = [TransferController, IncomeExpenseController, IncomeExpenseLineController, PeriodController];
export const paperProviders: Provider[] = [PaperBodies, TransferService, CategoryLines, IncomeExpenseService, PeriodStore, PeriodChecks, PeriodService, PaperPrints, PaperWiring];
