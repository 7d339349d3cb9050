import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { common } from '#web/i18n/common.ts';
import { useTexts } from '#web/i18n/language.tsx';
import { ButtonAnchor } from './LinkButton.tsx';

type Props = Omit<ComponentProps<typeof ButtonAnchor>, 'variant' | 'children'>;

const Anchor = (anchor: Props) => {
  const word = useTexts(common);
  return (
    <ButtonAnchor {...anchor} variant="tertiary">
      {word('cancel')}
    </ButtonAnchor>
  );
};

/** Out of a form without saving; what was typed stays as a draft. */
export const CancelLink = createLink(Anchor);
