/** What letters use of pdfkit 0.20, whose published types know neither its structure nor its tables. */
declare module 'pdfkit' {
  import type { EventEmitter } from 'node:events';

  /** An element that is read aloud: `P`, `H1`, `Table`. */
  export interface Structure {
    add(child: Structure): void;
    end(): void;
  }

  interface TextOptions {
    readonly continued?: boolean;
    readonly lineGap?: number;
    readonly width?: number;
    readonly align?: 'left' | 'right';
    readonly lineBreak?: boolean;
  }

  /** What an element says of itself: what a drawing shows, and where it stands. */
  interface StructureOptions {
    readonly alt: string;
    /** Left, top, right and bottom. Points from the top left of the page. */
    readonly bbox: readonly [number, number, number, number];
  }

  export interface TableCell {
    readonly text: string;
    readonly type?: 'TH';
    readonly scope?: 'Column' | 'Row';
    readonly font?: { readonly src: string; readonly size: number };
    readonly backgroundColor?: string;
    readonly padding?: object;
    readonly align?: { readonly x: 'left' | 'right'; readonly y: 'bottom' };
  }

  interface TableOptions {
    /** None where it is only seen. */
    readonly structParent?: Structure;
    readonly columnStyles: readonly ('*' | number)[];
    readonly defaultStyle: object;
  }

  /** A table that rows are put into one by one. */
  interface Table {
    row(cells: readonly TableCell[]): Table;
    end(): void;
  }

  interface DocumentOptions {
    readonly size: 'A4';
    readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
    readonly pdfVersion: '1.7';
    readonly subset: 'PDF/UA';
    readonly tagged: true;
    readonly lang: string;
    readonly displayTitle: true;
    readonly bufferPages: true;
    /** Empty for none: otherwise it is Helvetica, which no file may hold without its letters. */
    readonly font: '';
    readonly info: { readonly Title: string; readonly Author: string; readonly CreationDate: Date };
  }

  export default class PDFDocument extends EventEmitter {
    constructor(options: DocumentOptions);
    x: number;
    y: number;
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly margins: { top: number; bottom: number; readonly left: number };
    };
    registerFont(name: string, bytes: Buffer): this;
    font(name: string): this;
    fontSize(points: number): this;
    fillColor(colour: string): this;
    text(text: string, options?: TextOptions): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    moveDown(lines: number): this;
    addPage(): this;
    table(options: TableOptions): Table;
    heightOfString(text: string, options: TextOptions): number;
    rect(x: number, y: number, width: number, height: number): this;
    fill(colour: string): this;
    /** An element whose content is what is drawn when it is added to one that is on the page. */
    struct(type: string, content?: () => void): Structure;
    struct(type: string, options: StructureOptions, content: () => void): Structure;
    addStructure(structure: Structure): this;
    markContent(tag: 'Artifact', options: { readonly type: 'Pagination' | 'Layout' }): this;
    endMarkedContent(): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(at: number): void;
    end(): void;
  }
}
