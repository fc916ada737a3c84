import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of the pages of products, suppliers and warehouses, English. */
export const en = {
  warehouse: {
    show: 'Show', import: 'Import', importFile: 'Import from Excel', disabled: 'Disabled', disable: 'Disable', enable: 'Enable', attachments: 'Attachments', log: 'Log', removeAsk: 'Delete “{name}”?', removed: 'Deleted “{name}”', restored: 'Restored “{name}”', undo: 'Undo',
    hint: { code: 'Given by the numbering rule when empty', externalId: 'Number in another system' },
    product: {
      one: 'Product', title: 'Products', create: 'New product', edit: 'Edit product', copy: 'Copy as new', saved: 'Saved product “{name}”', search: 'Code, name, pinyin, barcode, specification', keywords: 'product goods item service material barcode', prices: 'Prices by unit', noLevels: 'There are no price levels yet',
      empty: 'No products yet', emptyText: 'Create the first product, or import your list from Excel at once.', remove: 'Delete product?', removeText: 'Only a product that was never used can be deleted; disable others. It goes to the recycle bin and can be restored.', removeMany: 'Delete the {n} selected products? Those in use stay.',
      view: { enabled: 'In use', stock: 'Stock items', service: 'Services', disabled: 'Disabled', all: 'All' },
      group: { basic: 'Basics', units: 'More units and barcodes', prices: 'Prices and tax', stock: 'Stock and purchasing', custom: 'Custom fields', other: 'Other' },
      hint: {
        shortName: 'Found by it too, e.g. a nickname', unit: 'Stock counts in it; fixed once there are documents', barcode: 'For scanning into documents', warranty: 'From the day of shipment; tells service whether a product is under warranty', barcodes: 'Further codes of the same goods, Enter after each', minSalePrice: 'Selling below it is refused or warned of, by setting', taxRate: 'The company’s rate when empty',
        warehouse: 'The default warehouse when empty',
      },
      unit: { add: 'Add a unit', remove: 'Remove unit “{name}”', ratio: 'In base units', example: 'e.g. box', byRatio: 'by ratio', base: 'base units' },
      picture: { none: 'No picture yet; add one under attachments', open: 'Open picture “{name}”', all: 'All pictures', choose: 'Make “{name}” the main picture' },
      tab: { prices: 'Prices and units' },
    },
    supplier: {
      one: 'Supplier', title: 'Suppliers', create: 'New supplier', edit: 'Edit supplier', saved: 'Saved supplier “{name}”', search: 'Name, pinyin, code, phone, contact', keywords: 'supplier vendor purchasing', ownedBy: 'Owner: {name}',
      empty: 'No suppliers yet', emptyText: 'Create the first supplier, or import your list from Excel at once.', remove: 'Delete supplier?', removeText: 'A supplier with documents, products or money cannot be deleted; disable it. It goes to the recycle bin and can be restored.', removeMany: 'Delete the {n} selected suppliers? Those in use stay.',
      view: { enabled: 'In use', mine: 'Mine', owed: 'We owe', disabled: 'Disabled', all: 'All' },
      group: { basic: 'Basics', contact: 'How to reach it', money: 'Payment and tax', other: 'Other' },
      hint: { owner: 'Yourself when empty', bankAccountName: 'Whom payments are made out to' },
      figure: { payable: 'Payable', advance: 'Prepaid' },
      contact: { title: 'Contacts', add: 'New contact', edit: 'Edit contact', none: 'No contacts yet', removeAsk: 'Delete contact “{name}”?', primary: 'Primary' },
    },
    warehouse: {
      title: 'Warehouses', create: 'New warehouse', edit: 'Edit warehouse', search: 'Name, code, pinyin', default: 'Default', makeDefault: 'Make default', remove: 'Delete warehouse?', keywords: 'warehouse store keeper',
      view: { enabled: 'In use', all: 'All' },
      hint: { keepers: 'People without the right to every warehouse see and work in those they keep only', isDefault: 'Goods without a warehouse of their own lie here' },
    },
  },
} satisfies Translated<typeof zh>;
