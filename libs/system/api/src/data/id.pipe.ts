import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '@steward/platform';

/** Ids in paths: whatever is no id looks like an absent record. */
@Injectable()
export class IdPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    const id = typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : NaN;
    if (!Number.isSafeInteger(id) || id <= 0 || id > 2_147_483_647) throw notFound();
    return id;
  }
}
