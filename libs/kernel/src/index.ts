export * from './calendar.js';
export * from './decimal.js';
export * from './filter.js';
export * from './messages.js';
export * from './permissions.js';
export * from './platform-messages.js';
export * from './problem.js';
export * from './text.js';
