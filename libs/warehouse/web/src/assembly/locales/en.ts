import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of bills of material and assemblies, English. */
const en: Translated<typeof zh> = {
  warehouse: {
    assemblyKeywords: { bom: 'bill of material bom recipe', assembly: 'assembly disassembly' },
    bom: {
      one: 'Bill of material', title: 'Bills of material', create: 'New bill of material', new: 'New bill of material', edit: 'Change a bill of material', search: 'No./name/product', empty: 'No bills of material yet', emptyText: 'A bill says which components a product is made of; approved, goods are put together or taken apart by it.',
      assemble: 'Put together', disassemble: 'Take apart', close: 'Disable', closeAsk: 'Disable {name}? Nothing can be made by it any more.', reopen: 'Enable', reopenAsk: 'Enable {name} again?',
    },
    assembly: {
      one: 'Assembly', title: 'Assemblies', create: 'New assembly', new: 'New assembly', edit: 'Change an assembly', search: 'No./product', empty: 'No assemblies yet', emptyText: 'Put together: components leave, the product comes in. Taken apart: the other way round. A bill of material begins one with one click.',
      byBill: 'Components of the bill', productFirst: 'Choose the product first', noBom: 'The product has no bill of material in force', inUnit: 'Unit: {unit}',
    },
  },
};
export default en;
