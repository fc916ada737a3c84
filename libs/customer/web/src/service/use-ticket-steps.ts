import { newKey, t, toast, touchList, useCan, type FormField, type FormValues, type SaveContext } from '@steward/ui';
import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { stepTicket, type Ticket } from './ticket.api';

/** A step that asks for something first. */
export interface StepForm { key: string; path: string; schema: string; fields: readonly FormField[]; preset?: FormValues }

const text = (name: string, title: string, required = false): FormField => ({ name, title, control: 'textarea', wide: true, required });
const RATING: FormField = { name: 'satisfaction', control: 'enum', options: 'customer.service.score' };
const COMMENT = text('comment', 'field.service_ticket.satisfactionComment');
const REASON: readonly FormField[] = [text('reason', 'customer.service.reason', true)];

const FORMS: Readonly<Record<string, Omit<StepForm, 'key' | 'path'>>> = {
  assign: { schema: 'AssignTicket', fields: [{ name: 'assigneeId', control: 'user', required: true }, text('text', 'customer.service.text')] },
  wait: { schema: 'StepTicket', fields: [text('text', 'customer.service.waitsFor')] },
  resolve: { schema: 'ResolveTicket', fields: [text('solution', 'field.service_ticket.solution', true)] },
  close: { schema: 'CloseTicket', fields: [RATING, COMMENT] },
  reopen: { schema: 'ReasonOfTicket', fields: REASON },
  cancel: { schema: 'ReasonOfTicket', fields: REASON },
  satisfaction: { schema: 'RateTicket', fields: [{ ...RATING, required: true }, COMMENT] },
  fee: { schema: 'ChargeTicket', fields: [{ name: 'amount', title: 'field.service_ticket.fee', control: 'money', required: true, hint: 'customer.service.hint.fee' }, { name: 'remark', title: 'field.service_ticket.feeRemark', control: 'text', wide: true }] },
};
const NEEDS: Readonly<Record<string, string>> = { assign: 'customer.service.assign', cancel: 'customer.service.update', fee: 'customer.service.charge' };
const needs = (key: string): string => NEEDS[key] ?? 'customer.service.process';

export interface TicketSteps {
  /** Steps possible now that the user has the right to, the usual next one first. */
  possible: ComputedRef<string[]>;
  /** The step whose form is open. */
  form: ShallowRef<StepForm | undefined>;
  open: Ref<boolean>;
  busy: Ref<boolean>;
  begin: (key: string) => Promise<void>;
  save: (body: FormValues, context: SaveContext) => Promise<Ticket>;
}

/** What may be done with a ticket now: at once, or with a form. `changed` gets the ticket as it is afterwards. */
export function useTicketSteps(ticket: () => Ticket | undefined, changed: (ticket: Ticket) => void): TicketSteps {
  const can = useCan();
  const form = shallowRef<StepForm>();
  const open = ref(false);
  const busy = ref(false);
  const possible = computed(() => {
    const now = ticket();
    if (!now) return [];
    const more = [...(now.state === 'resolved' || now.state === 'closed' ? ['satisfaction'] : []), ...(now.state === 'cancelled' ? [] : ['fee'])];
    return [...now.actions, ...more].filter((key) => can(needs(key)));
  });

  function done(after: Ticket): void {
    touchList('service-tickets', 'service-visits');
    changed(after);
  }
  async function begin(key: string): Promise<void> {
    const now = ticket();
    if (!now || busy.value) return;
    const asked = FORMS[key];
    if (asked) {
      form.value = { key, path: key, ...asked, ...(key === 'fee' ? { preset: { amount: now.fee, remark: now.feeRemark } } : key === 'assign' ? { preset: { assigneeId: now.assigneeId } } : {}) };
      open.value = true;
      return;
    }
    busy.value = true;
    try {
      done(await stepTicket(now.id, key, {}, { idempotencyKey: newKey(), ifMatch: now.version }));
      toast.success(t(`customer.service.done.${key}`));
    } catch (error) {
      toast.problem(error);
    } finally {
      busy.value = false;
    }
  }
  async function save(body: FormValues, context: SaveContext): Promise<Ticket> {
    const now = ticket();
    const step = form.value;
    if (!now || !step) throw new Error('no step is open');
    const values = typeof body['satisfaction'] === 'string' ? { ...body, satisfaction: Number(body['satisfaction']) } : body;
    const after = await stepTicket(now.id, step.path, values, { ...context, ifMatch: now.version });
    done(after);
    return after;
  }
  return { possible, form, open, busy, begin, save };
}
