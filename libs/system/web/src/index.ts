export { systemFeature } from './feature';
