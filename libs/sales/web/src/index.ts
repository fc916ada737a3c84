export { salesFeature } from './feature';
