import { Injectable } from '@nestjs/common';
import { Usage } from '../usage.js';

/** Who uses suppliers. */
@Injectable()
export class SupplierUsage extends Usage {}
