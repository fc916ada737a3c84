import { ApiProblem, isProblem } from '@steward/ui';

/** A refusal that names its field by `pointer` (user name taken) becomes a fault of that field, so that the form shows it there. */
export async function atField<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const pointer = isProblem(error) && error.faults.length === 0 ? (error.body as { pointer?: unknown }).pointer : undefined;
    if (!isProblem(error) || typeof pointer !== 'string') throw error;
    throw new ApiProblem(error.status, { ...error.body, errors: [{ pointer, code: error.code, params: error.body.params }] }, error.retryAfter);
  }
}
