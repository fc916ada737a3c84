/** The parts of vxe-table the list uses; the package itself ships types only together with vxe-pc-ui. */
declare module 'vxe-table/es/table/index.js' {
  import type { DefineComponent } from 'vue';

  export const VxeTable: DefineComponent<Record<string, unknown>>;
}
declare module 'vxe-table/es/column/index.js' {
  import type { DefineComponent } from 'vue';

  export const VxeColumn: DefineComponent<Record<string, unknown>>;
}
