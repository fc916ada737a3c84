import type { DocumentState } from '@steward/kernel';

/** What a chain shows of a document: fen, null where the document has no amount. */
export interface DocumentBrief { id: number; no: string | null; docDate: string; state: DocumentState; total: number | null; party: string | null }

export interface DocumentType {
  /** Singular resource name, e.g. `sales_order`; also the entity of labels, audit and links. */
  readonly type: string;
  /** Path of the resource in the API and on the screens, e.g. `sales-orders`. */
  readonly path: string;
  /** Right to look at one. */
  readonly view: string;
  /** A lesser right that shows part of them, for whom it is all they have: chains look under it (orders in force for keepers). */
  readonly viewPart?: string;
  /** Right to see its amount; without it the total is left out. */
  readonly amountNeeds?: string;
  /** Table of its rows; the type when absent. */
  readonly table?: string;
  /** False: it books nothing, and an unfinished one keeps no month from being closed (quotations, requests). */
  readonly books?: boolean;
  /** Briefs of those the caller sees under `view` (all of them within asSystem). */
  readonly briefs: (ids: readonly number[]) => Promise<DocumentBrief[]>;
}

const types = new Map<string, DocumentType>();

/** Makes a kind of document known to chains and refusals; called in `onModuleInit` of its domain. */
export function registerDocument(type: DocumentType): void {
  types.set(type.type, type);
}

export const documentTypes = (): DocumentType[] => [...types.values()];
export const documentType = (type: string): DocumentType | undefined => types.get(type);
