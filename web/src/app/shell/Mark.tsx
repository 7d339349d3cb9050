/** Three steps upwards: the sign of Steg for Steg. */
export const Mark = ({ className }: { readonly className?: string | undefined }) => (
  <svg className={className} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path
      d="M5 25.5h7.5V18H20v-7.5h7"
      fill="none"
      stroke="var(--steg-light)"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
