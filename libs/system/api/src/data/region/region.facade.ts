import { Injectable } from '@nestjs/common';
import { findRegion, parseRegion, pathOf, regionOf } from './region.rules.js';

/** Regions of China (GB/T 2260, 2024): names for exports, codes for imports. No table: the data is part of the program. */
@Injectable()
export class RegionFacade {
  /** `广东省深圳市南山区`, or undefined for an unknown code. */
  name(code: string | null | undefined): string | undefined {
    const r = code ? regionOf(code) : undefined;
    return r && pathOf(r).join('');
  }

  /** Province, city and district apart, as far down as the code goes. */
  parts(code: string | null | undefined): string[] {
    const r = code ? regionOf(code) : undefined;
    return r ? pathOf(r) : [];
  }

  has(code: string): boolean {
    return regionOf(code) !== undefined;
  }

  /** Code by the columns of a file, tolerant (广东 or 广东省, 深圳 or 深圳市, 内蒙古, 市辖区); undefined when a given part is unknown or means several places. */
  find(province?: string | null, city?: string | null, district?: string | null): string | undefined {
    return findRegion(province, city, district)?.code;
  }

  /** Code of one text: `广东省深圳市南山区`, `广东/深圳`, `440305`. */
  parse(text: string): string | undefined {
    return parseRegion(text)?.code;
  }
}
