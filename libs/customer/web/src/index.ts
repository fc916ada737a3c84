export { customerFeature } from './feature';
export { default as CustomerPicker } from './customer/customer-picker.vue';
export { type Customer, type CustomerOverview } from './customer/customer.api';
