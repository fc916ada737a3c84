import { defineErrors } from '@steward/platform';

/** Expected failures of opportunities and pipelines; texts below `error.opportunity`. */
export const OpportunityErrors = defineErrors('opportunity', {
  /** A pipeline of that name exists. */
  pipelineExists: 409,
  /** Opportunities lie in the stage: move them first; facts `stageId`, `count`. */
  stageInUse: 409,
  /** Opportunities went through the pipeline: it is disabled, not deleted. */
  pipelineInUse: 409,
  /** The last enabled pipeline stays. */
  lastPipeline: 409,
  /** It has ended: reopen it first. */
  ended: 409,
  /** It is open: there is nothing to reopen. */
  notEnded: 409,
  /** Quotations came of it. */
  inUse: 409,
  /** Too many at once. */
  tooMany: 409,
});
