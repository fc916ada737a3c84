export { financeFeature } from './feature';
