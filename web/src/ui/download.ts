/** Saves a file on the device. */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Saves a text as a file on the device. `type` is the file's media type. */
export const download = (name: string, text: string, type: 'text/csv' | 'application/json' = 'text/csv'): void =>
  downloadFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
