export { OfficeModule } from './office.module.js';
export { officeSchema } from './office.schema.js';
