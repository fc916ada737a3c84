import { get, request, type FormValues, type SaveContext } from '@steward/ui';

export interface LogEntry { id: number; at: string; userId: number; userName: string | null; kind: string; state: string; text: string | null; files: number }
export interface PartLine { productId: number; productCode: string; productName: string; spec: string | null; unit: string; quantity: string }
export interface TicketParts { id: number; no: string | null; docDate: string; state: string; warehouseName: string | null; cost?: string; lines: PartLine[] }

/** A service ticket as `GET /service-tickets/{id}` answers it. */
export interface Ticket extends FormValues {
  id: number; version: number; no: string; state: string; customerId: number; customerName: string; contactId: number | null; contactName: string | null; contactPhone: string | null; productId: number | null; productName: string | null; serialNo: string | null;
  orderId: number | null; orderNo: string | null; type: string; channel: string | null; priority: string; description: string; ownerName: string | null; assigneeId: number | null; assigneeName: string | null; acceptedOn: string; requiredBy: string;
  warranty: string; warrantyUntil: string | null; fee: string; feeRemark: string | null; solution: string | null; satisfaction: number | null; satisfactionComment: string | null; responseMinutes: number | null; solveMinutes: number | null; repeatOfId: number | null;
  actions: string[]; log: LogEntry[]; parts: TicketParts[];
}

export const readTicket = (id: number, signal?: AbortSignal): Promise<Ticket> => get<Ticket>(`/service-tickets/${id}`, undefined, signal);
export const createTicket = async (body: FormValues, context: SaveContext): Promise<Ticket> => (await request<Ticket>('POST', '/service-tickets', { body, ...context })).data;
export const updateTicket = async (id: number, body: FormValues, context: Partial<SaveContext>): Promise<Ticket> => (await request<Ticket>('PATCH', `/service-tickets/${id}`, { body, ...context })).data;
/** One step: assign, start, wait, resolve, close, reopen, cancel, notes, satisfaction, fee, parts. */
export const stepTicket = async (id: number, step: string, body: FormValues, context: Partial<SaveContext> = {}, query = ''): Promise<Ticket> => (await request<Ticket>('POST', `/service-tickets/${id}/${step}${query}`, { body, ...context })).data;

export interface TicketRow { id: number; no: string; state: string; type: string; description: string; productName: string | null; acceptedOn: string; requiredBy: string; assigneeName: string | null; fee: string }
/** The newest tickets of a customer, and how many there are. */
export const ticketsOf = (customerId: number, pageSize: number): Promise<{ items: TicketRow[]; total?: number }> => get('/service-tickets', { 'filter[customerId]': customerId, pageSize, count: 'true', sort: '-id' });

/** Tone of a state's tag. */
export const TONES: Readonly<Record<string, string>> = { new: 'danger', assigned: 'warning', processing: 'primary', waiting: 'info', resolved: 'success', closed: 'success', cancelled: 'info' };
export const OPEN = ['new', 'assigned', 'processing', 'waiting'];
/** Somebody still has to do it, and the time is over. */
export const isLate = (row: { state?: unknown; requiredBy?: unknown }): boolean => OPEN.includes(String(row.state)) && typeof row.requiredBy === 'string' && Date.parse(row.requiredBy) < Date.now();
