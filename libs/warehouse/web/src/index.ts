export { warehouseFeature } from './feature';
