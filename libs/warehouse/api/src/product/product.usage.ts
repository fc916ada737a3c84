import { Injectable } from '@nestjs/common';
import { type MasterUser, Usage } from '../usage.js';

export type ProductUser = MasterUser;

/** Who uses products. */
@Injectable()
export class ProductUsage extends Usage {}
