import { BoolField, Changes, IntField, RefField, RegionField, TextField } from '@steward/platform';

export class CreateAddress {
  @TextField({ max: 255 }) address: string;
  @TextField({ opt: true, max: 100 }) receiver?: string | null;
  @TextField({ opt: true, max: 60, format: 'phone' }) phone?: string | null;
  @TextField({ opt: true, max: 2, pattern: /^[A-Z]{2}$/ }) country?: string | null;
  @RegionField({ opt: true }) region?: string | null;
  @TextField({ opt: true, max: 16 }) postcode?: string | null;
  @BoolField({ opt: true }) isDefault?: boolean | null;
  @TextField({ opt: true, max: 200 }) remark?: string | null;
}
export class UpdateAddress extends Changes(CreateAddress) {}

export class AddressView extends CreateAddress {
  @IntField() id: number;
  @IntField() version: number;
  @RefField('customer') customerId: number;
}
