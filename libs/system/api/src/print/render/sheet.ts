/** Papers by name: width, height and margins in mm; sizes of letters and of the heading against A4. `T241` is one half of continuous three-part paper (241 mm with its holes). */
export const PAPERS = {
  A4: { width: 210, height: 297, side: 12, top: 11, bottom: 10, scale: 1, head: 1 },
  A5: { width: 210, height: 148, side: 10, top: 7, bottom: 6, scale: 0.92, head: 0.85 },
  T241: { width: 241, height: 140, side: 15, top: 5, bottom: 5, scale: 0.95, head: 0.85 },
} as const;
export const PAPER_NAMES = ['A4', 'A5', 'T241'] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

/** `span`: how many of the three columns of the head it takes. */
export interface LabelledText { label: string; value: string; span?: number }

export interface SheetColumn {
  label: string;
  align: 'left' | 'center' | 'right';
  /** Least width in mm on A4; texts that need less take less, single words are not broken as far as possible. */
  width: number;
  /** Share of what is left over; 0 for figures, which are as wide as they need to be and never broken. */
  stretch: number;
  /** Digits after the point of a column that is added up. */
  sum?: number;
}

export interface SheetTable {
  title: string;
  columns: SheetColumn[];
  rows: string[][];
  /** For each row the scaled integers of the columns with `sum`, in their order. */
  figures: number[][];
}

/** A document as it is printed: texts only, in the reader's language, without anything the reader may not see. */
export interface Sheet {
  paper: PaperName;
  company: { name: string; line: string };
  title: string;
  /** What the heads of the pages after the first say. */
  running: string;
  stamp?: { text: string; tone: 'grey' | 'red' };
  head: LabelledText[];
  tables: SheetTable[];
  totals: LabelledText[];
  total?: { label: string; value: string; capitals: string; capitalsLabel: string };
  /** Paragraphs over the whole width: remark, terms, bank account. */
  notes: LabelledText[];
  signatures: LabelledText[];
  words: { sum: string; subtotal: string; printed: string; page: string };
  meta: { title: string; author: string; language: 'zh' | 'en'; at: string };
}
