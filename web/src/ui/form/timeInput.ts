const TYPED = /^(\d{1,2})(?:[.:, ]?(\d{2}))?$/;

/**
 * What a typed time means: `9`, `9.30` and `0930` are `09:00` and `09:30`; nothing is null; what is no time, such as 25.00,
 * stays as typed, so that the contract's schema says so.
 */
export function asTypedTime(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  const [whole, hour, minute = '00'] = TYPED.exec(text) ?? [];
  if (!whole || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return typed;
  return `${hour.padStart(2, '0')}:${minute}`;
}
