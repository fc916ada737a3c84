import type { Schema } from '@steward/platform';
import { Document1700000400000 } from '../migrations/1700000400000-document.js';
import { DocumentLink } from './document-link.entity.js';

/** Entities and migrations of the document engine. */
export const documentSchema: Schema = { entities: [DocumentLink], migrations: [Document1700000400000] };
