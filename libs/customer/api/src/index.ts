export { CustomerFacade, type CustomerRef } from './customer/customer.facade.js';
export { CustomerModule } from './customer.module.js';
export { customerPermissions } from './customer.permissions.js';
export { customerSchema } from './customer.schema.js';
