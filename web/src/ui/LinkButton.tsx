import { Label } from '@navikt/ds-react';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
  readonly size?: 'medium' | 'small';
  readonly icon?: ReactNode;
  readonly ref?: Ref<HTMLAnchorElement>;
}

// Aksel's own button gives whatever is not a <button> the role of one; this goes somewhere, so it says that it is a link
/** A link that looks like a button, to be given to the router. */
export const ButtonAnchor = ({ variant = 'primary', size = 'medium', icon, children, className = '', ...anchor }: Props) => (
  <a {...anchor} className={`aksel-button aksel-button--${size} ${className}`} data-variant={variant}>
    {icon && <span className="aksel-button__icon">{icon}</span>}
    <Label as="span" size={size}>
      {children}
    </Label>
  </a>
);

/** A link that looks like a button, typed like any link of the router. */
export const LinkButton = createLink(ButtonAnchor);
