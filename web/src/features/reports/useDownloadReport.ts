import { useState } from 'react';
import { downloadReport, type ReportFile } from '#shared/reports/index.ts';
import { useServices } from '#web/app/services.tsx';
import { downloadFile } from '#web/ui/download.ts';

const hexOf = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

interface Download {
  readonly start: (file: ReportFile) => void;
  /** Whether the last one did not come, or not as it was made. */
  readonly failed: boolean;
  readonly busy: boolean;
}

/** Saves a frozen version's files on the device, if they are to the byte what was made. */
export function useDownloadReport(reportId: string, versionId: string): Download {
  const { call } = useServices();
  const [state, setState] = useState<'still' | 'busy' | 'failed'>('still');
  const start = async ({ language, format, sha256 }: ReportFile): Promise<void> => {
    setState('busy');
    const { name, mediaType, base64 } = await call(downloadReport, { params: { reportId, versionId }, query: { language, format } });
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    if (hexOf(await crypto.subtle.digest('SHA-256', bytes)) !== sha256) throw new Error('The file did not come whole');
    downloadFile(name, new Blob([bytes], { type: mediaType }));
    setState('still');
  };
  return { start: (file) => void start(file).catch(() => setState('failed')), failed: state === 'failed', busy: state === 'busy' };
}
