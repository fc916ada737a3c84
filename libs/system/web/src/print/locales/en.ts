import type { Translated } from '@steward/kernel';
import type { zh } from './zh-CN';

/** Texts of the print preview, English. */
export const en = {
  print: {
    preview: {
      title: 'Print preview', of: 'Print preview · {name}', variant: 'Layout', paper: 'Paper', making: 'Making the file to print…', noViewer: 'This browser does not show PDF files. Download the file and print it from there.', blocked: 'The browser stopped the new window. Allow pop-ups, or download the file and print it from there.',
    },
  },
} satisfies Translated<typeof zh>;
