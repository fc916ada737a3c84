export * from './list-query.js';
export * from './list-runner.js';
export * from './list-spec.js';
export * from './ports.js';
export * from './totals.js';
