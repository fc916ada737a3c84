import { DomainEvent } from '@steward/platform';

/** The company has its administrator; domains put in what they start with, in the same unit of work. */
export class CompanySetUp extends DomainEvent {
  constructor(readonly administratorId: number, readonly departmentId: number, readonly companyName: string, readonly demoData: boolean) { super(); }
}
