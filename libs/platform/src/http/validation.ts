import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldFault } from '@steward/kernel';
import { invalid } from '../problem/problem.js';
import type { Fault } from './fields.js';

/** The pipe of architecture.md 7: unknown members are refused, every fault has a JSON pointer. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, transform: true, stopAtFirstError: false, validationError: { target: false, value: false }, exceptionFactory: (errors) => invalid(...faultsOf(errors)) });

/** class-validator's tree of errors as a flat list of faults. */
export function faultsOf(errors: readonly ValidationError[], at = ''): FieldFault[] {
  return errors.flatMap((e) => {
    const pointer = `${at}/${e.property}`;
    const own = Object.entries(e.constraints ?? {}).map(([name, message]) => ({ pointer, ...faultOf(name, message) }));
    return [...own.slice(0, 1), ...faultsOf(e.children ?? [], pointer)];
  });
}

function faultOf(name: string, message: string): Fault {
  if (name === 'whitelistValidation') return { code: 'unknown' };
  if (name !== 'steward') return { code: 'object' };
  try {
    return JSON.parse(message) as Fault;
  } catch {
    return { code: 'pattern' };
  }
}
