/** Entities of records, labels, attachments and chains. */
export const OPPORTUNITY = 'opportunity';
export const PIPELINE = 'opportunity_pipeline';

export const VIEW = 'customer.opportunity.view';
export const CREATE = 'customer.opportunity.create';
export const UPDATE = 'customer.opportunity.update';
export const DELETE = 'customer.opportunity.delete';
export const TRANSFER = 'customer.opportunity.transfer';
export const EXPORT = 'customer.opportunity.export';
/** Pipelines and their stages. */
export const PIPELINE_UPDATE = 'customer.opportunity_pipeline.update';

/** Right without which amounts are neither seen nor written. */
export const PRICE = 'price.view';
