export { customerFeature } from './feature';
export { default as CustomerPicker } from './customer/customer-picker.vue';
export { type Customer, type CustomerOverview } from './customer/customer.api';
export { default as WonPrompt } from './opportunity/won-prompt.vue';
export { default as CustomerForm } from './customer/customer-form.vue';
export { PaymentTermInput, termLabel } from '@steward/ui';
export { readCustomer, readOverview, searchCustomers } from './customer/customer.api';
