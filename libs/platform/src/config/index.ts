export * from './config.js';
export const CONFIG = Symbol('config');
