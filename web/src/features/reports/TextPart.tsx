import { useCallback, useState } from 'react';
import type { Report, Section } from '#shared/reports/index.ts';
import { TextForm } from './TextForm.tsx';

export interface TextPartProps {
  readonly report: Report;
  readonly section: Section;
  /** Told which part has something typed that is not saved, and when it has no more. */
  readonly onWriting: (sectionId: string, writing: boolean) => void;
}

/** A part's text: shown anew when somebody has written it, but never under the hands of whoever is writing. */
export function TextPart({ report, section, onWriting }: TextPartProps) {
  const version = report.texts[section.id]?.version ?? 0;
  const [shown, setShown] = useState(version);
  const [writing, setWriting] = useState(false);
  if (!writing && shown !== version) setShown(version);
  const tell = useCallback(
    (now: boolean) => {
      setWriting(now);
      onWriting(section.id, now);
    },
    [section.id, onWriting],
  );
  return <TextForm key={shown} report={report} section={section} onWriting={tell} />;
}
