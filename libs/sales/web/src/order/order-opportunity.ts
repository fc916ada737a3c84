import type { DocumentChain } from '@steward/ui';

/** The opportunity an order came from, by way of its quotation; others of the chain (another order settled by the same receipt) do not count. */
export function opportunityOfOrder(chain: DocumentChain | undefined, orderId: number): number | undefined {
  const sources = (key: string, type: string): string[] => (chain?.edges ?? []).filter((edge) => edge.to === key && edge.from.startsWith(`${type}:`)).map((edge) => edge.from);
  const [found] = sources(`sales_order:${orderId}`, 'quotation').flatMap((quotation) => sources(quotation, 'opportunity'));
  return found === undefined ? undefined : Number(found.split(':')[1]);
}
