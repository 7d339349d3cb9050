import css from './Pills.module.css';

/** Some words side by side. */
export const Pills = ({ labels }: { readonly labels: readonly string[] }) => (
  <ul className={css.pills}>
    {labels.map((label) => (
      <li key={label} className={css.pill}>
        {label}
      </li>
    ))}
  </ul>
);
