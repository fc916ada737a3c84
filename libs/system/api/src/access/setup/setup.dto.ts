import { BoolField, TextField } from '@steward/platform';

export class SetupBody {
  @TextField({ max: 100, secret: true, description: 'The one-time code printed when the server started' }) code: string;
  @TextField({ max: 32, min: 2, format: 'username', description: 'Of the administrator' }) username: string;
  @TextField({ min: 8, max: 128, secret: true }) password: string;
  @TextField({ max: 50 }) companyName: string;
  @BoolField({ opt: true, description: 'Fills the new company with sample data' }) demoData?: boolean;
}

export class SetupState {
  @BoolField({ description: 'There is no user yet: `POST /setup` makes the administrator' }) open: boolean;
}
