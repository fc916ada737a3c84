import { BoolField, InstantField, IntField, LinesField, NestedField, RefField, TextField, TextsField } from '@steward/platform';

export class LoginBody {
  @TextField({ max: 64 }) username: string;
  @TextField({ max: 128, secret: true }) password: string;
}

export class ChangePasswordBody {
  @TextField({ max: 128, secret: true }) oldPassword: string;
  @TextField({ min: 8, max: 128, secret: true }) newPassword: string;
}

export class SessionUserView {
  @RefField('user') id: number;
  @TextField({ max: 64 }) username: string;
  @TextField({ max: 50 }) name: string;
  @RefField('department', { opt: true }) departmentId: number | null;
  @TextField({ max: 50, opt: true }) departmentName: string | null;
  @BoolField({ description: 'Only reading oneself, changing the password and signing out work until it is changed' }) mustChangePassword: boolean;
}

export class GrantView {
  @TextField({ max: 2000, description: 'For the header `Authorization: Bearer …`' }) accessToken: string;
  @IntField({ description: 'Seconds' }) expiresIn: number;
  @NestedField(() => SessionUserView) user: SessionUserView;
}

export class CompanyView {
  @TextField({ max: 100 }) name: string;
  @TextField({ max: 64 }) timezone: string;
}

export class MeView {
  @NestedField(() => SessionUserView) user: SessionUserView;
  @TextsField({ max: 10_000, description: 'Permission codes held' }) permissions: string[];
  @NestedField(() => CompanyView) company: CompanyView;
  @BoolField({ description: 'Shown to administrators while the browser reaches the server by plain http' }) plainHttpWarning: boolean;
  @TextField({ max: 32 }) version: string;
}

export class SessionView {
  @IntField() id: number;
  @InstantField() createdAt: string;
  @InstantField() lastUsedAt: string;
  @InstantField() expiresAt: string;
  @TextField({ max: 48 }) ip: string;
  @TextField({ max: 200 }) agent: string;
  @BoolField({ description: 'The session that asks' }) current: boolean;
}

export class SessionList {
  @LinesField(() => SessionView) items: SessionView[];
}
