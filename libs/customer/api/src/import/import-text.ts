/** Cells of files as people write them; the same for every kind of record. */
export { cellText, countryText, discountText, foreignAddress, instantText, numberText, paymentTermText, shortNameText, tagTexts, urlText } from '@steward/system-api';
