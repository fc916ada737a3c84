/** Cells of files as people write them; the same for every kind of record. */
export { cellText, discountText, instantText, numberText, paymentTermText, shortNameText, tagTexts } from '@steward/system-api';
