import { IntField, LinesField, TextField } from '@steward/platform';

export class WorklistView {
  @TextField({ max: 48 }) key: string;
  @TextField({ max: 32, description: 'Module whose work it is' }) group: string;
  @TextField({ max: 100, description: 'In the language of the request' }) label: string;
  @IntField({ description: 'How much waits for the caller' }) count: number;
  @TextField({ max: 255, description: 'Screen the work is done from' }) path: string;
}
export class Worklists {
  @LinesField(() => WorklistView) items: WorklistView[];
}
