import { Injectable } from '@nestjs/common';
import { Usage } from '../usage.js';

/** Who uses warehouses. */
@Injectable()
export class WarehouseUsage extends Usage {}
