const hour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', hour: '2-digit' });

/** How one greets at this time of day in Norway. */
export function greetingAt(moment: Date): 'morning' | 'day' | 'evening' {
  const now = Number(hour.format(moment));
  if (now >= 4 && now < 10) return 'morning';
  return now >= 10 && now < 18 ? 'day' : 'evening';
}
