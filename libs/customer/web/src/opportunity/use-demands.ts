import { newKey, t, useCan, useForm, type Form, type FormValues } from '@steward/ui';
import { computed, type ComputedRef } from 'vue';
import { updateOpportunity, type Opportunity, type Stage } from './opportunity.api';
import { blankLine, demandFields, demandsOf, draftOf, inputOf, type Demand, type LineDraft } from './stage-demands';

export interface Demands {
  form: Form<Opportunity>;
  demands: ComputedRef<Demand[]>;
  /** Checks and sends what was asked; undefined when something stands in the way, which the form shows. */
  submit: () => Promise<Opportunity | undefined>;
}

/** Asks for what a stage demands and lets `go` take it along. Product lines are written first: no step takes them along. */
export function useDemands(opportunity: () => Opportunity, stage: () => Stage | undefined, schema: string, go: (one: Opportunity, values: FormValues) => Promise<Opportunity>): Demands {
  const can = useCan();
  const demands = computed(() => demandsOf(stage(), opportunity()));
  let written: Opportunity | undefined;
  const form = useForm<Opportunity>({
    entity: 'opportunity', schema, fields: computed(() => demandFields(demands.value, t)),
    save: async ({ lines, ...values }) => {
      let one = written ?? opportunity();
      if (lines !== undefined) one = written = await updateOpportunity(one.id, { lines: inputOf(lines as LineDraft[], can('price.view')) }, { ifMatch: one.version, idempotencyKey: newKey() });
      return go(one, values);
    },
  });
  const { lines } = opportunity();
  form.start(undefined, demands.value.includes('lines') ? { lines: lines.length > 0 ? lines.map(draftOf) : [blankLine()] } : {});
  return { form, demands, submit: async () => (await form.submit())?.result };
}
