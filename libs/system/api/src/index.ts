export * from './access/index.js';
export * from './data/index.js';
export * from './document/index.js';
export * from './exchange/index.js';
export * from './print/index.js';
export * from './system.module.js';
