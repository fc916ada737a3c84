export { officeFeature } from './feature';
