import type { Feature } from 'write-excel-file/universal';

/** A4, by its number in a workbook. */
const A4 = 9;

/** A workbook that is printed comes on A4, whatever the paper of the country its program is from. */
export const onPaper: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes) => (tag === 'pageSetup' ? { ...attributes, paperSize: A4 } : attributes),
      },
    },
  },
};
