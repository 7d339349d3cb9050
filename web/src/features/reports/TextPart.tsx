import { useState } from 'react';
import type { Report, Section } from '#shared/reports/index.ts';
import { TextForm } from './TextForm.tsx';

interface Props {
  readonly report: Report;
  readonly section: Section;
}

/** A part's text: shown anew when somebody has written it, but never under the hands of whoever is writing. */
export function TextPart({ report, section }: Props) {
  const version = report.texts[section.id]?.version ?? 0;
  const [shown, setShown] = useState(version);
  const [writing, setWriting] = useState(false);
  if (!writing && shown !== version) setShown(version);
  return <TextForm key={shown} report={report} section={section} onWriting={setWriting} />;
}
