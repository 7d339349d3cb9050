import { GROUND, SECOND } from './series.ts';

/** The filling of the second figure's bars. */
export const Stripes = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill={GROUND} />
      <rect width="2.5" height="6" fill={SECOND} />
    </pattern>
  </defs>
);
