export { CustomerFacade, type CustomerRef, type CustomerTerms, type InvoiceTitleRef } from './customer/customer.facade.js';
export type { FigureChanges } from './customer/customer.figures.js';
export { besideCustomer, followersMay, viaCustomer } from './customer/customer.scope.js';
export { CustomerModule } from './customer.module.js';
export { customerPermissions } from './customer.permissions.js';
export { CustomerService } from './customer/customer.service.js';
export { customerSchema } from './customer.schema.js';
export { type HandOverMove, type HandOverPart, handOverParts, registerHandOver } from './ownership/hand-over.js';
export { type CustomerChild, type CustomerRecount, type CustomerSeam, type TornApart, customerChildren, keyOf as customerChildKey, registerCustomerChild, registerCustomerRecount, registerCustomerSeam } from './merge/customer-children.js';
