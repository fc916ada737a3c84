import { InstantField, IntField, LinesField, RefField, TextField, TextsField } from '@steward/platform';

export class CreateApiToken {
  @TextField({ max: 50 }) name: string;
  @TextsField({ min: 1, max: 200, description: 'Permission codes or their beginnings, e.g. `customer` or `customer.customer.view`' }) scopes: string[];
  @InstantField({ description: 'At most one year from now' }) expiresAt: string;
  @TextsField({ opt: true, max: 50, description: 'Addresses or networks (CIDR) it may be used from; empty = any' }) ipList?: string[];
}

export class ApiTokenView {
  @IntField() id: number;
  @IntField() version: number;
  @TextField({ max: 50 }) name: string;
  @RefField('user') userId: number;
  @TextField({ max: 50, opt: true }) userName: string | null;
  @TextsField({ max: 200 }) scopes: string[];
  @TextsField({ max: 50 }) ipList: string[];
  @InstantField() expiresAt: string;
  @InstantField({ opt: true }) lastUsedAt: string | null;
  @InstantField({ opt: true }) revokedAt: string | null;
  @InstantField() createdAt: string;
}

export class CreatedApiTokenView extends ApiTokenView {
  @TextField({ max: 80, description: 'Told this once' }) token: string;
}

export class ApiTokenList {
  @LinesField(() => ApiTokenView) items: ApiTokenView[];
}
