import { BookmarkIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button, TextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useServices } from '#web/app/services.tsx';
import { useTexts } from '#web/i18n/language.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { useToast } from '#web/ui/Toasts.tsx';
import css from './SavedViews.module.css';
import { keepViews, MOST_VIEWS, readViews, type View, type ViewSearch, withView } from './shelf.ts';
import { texts } from './texts.ts';

interface Props {
  /** Which list it is, by its place in addresses. */
  readonly list: string;
  /** What the address asks of the list now. */
  readonly search: ViewSearch;
  /** Shows the list as a view has it. */
  readonly onChoose: (search: View['search']) => void;
}

const MOST_LETTERS = 60;

/** The views of a list that somebody keeps: to go to one, to keep what stands on the screen, to take one away. */
export function SavedViews({ list, search, onChoose }: Props) {
  const t = useTexts(texts);
  const toast = useToast();
  const { id } = useServices().person;
  const [open, setOpen] = useState(false);
  const [views, setViews] = useState(() => readViews(list, id));
  const [name, setName] = useState('');
  const keep = (next: readonly View[]): void => {
    keepViews(list, id, next);
    setViews(next);
  };
  return (
    <>
      <Button
        type="button"
        variant="tertiary"
        data-color="neutral"
        size="small"
        icon={<BookmarkIcon aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('views')}
      </Button>
      <Dialog open={open} title={t('views')} onClose={() => setOpen(false)}>
        <div className={css.parts}>
          <p>{views.length > 0 ? t('lead') : `${t('none')} ${t('lead')}`}</p>
          {views.length > 0 && (
            <ul className={css.views}>
              {views.map((view) => (
                <li key={view.name}>
                  <Button
                    type="button"
                    variant="secondary"
                    className={css.view ?? ''}
                    onClick={() => {
                      onChoose(view.search);
                      setOpen(false);
                    }}
                  >
                    {view.name}
                  </Button>
                  <Button
                    type="button"
                    variant="tertiary"
                    data-color="neutral"
                    icon={<TrashIcon title={t('remove', { name: view.name })} />}
                    onClick={() => keep(views.filter((one) => one !== view))}
                  />
                </li>
              ))}
            </ul>
          )}
          {views.length < MOST_VIEWS ? (
            <form
              className={css.parts}
              aria-label={t('saveNow')}
              onSubmit={(event) => {
                event.preventDefault();
                const called = name.trim();
                if (called === '') return;
                keep(withView(views, called, search));
                setName('');
                setOpen(false);
                toast({ text: t('saved', { name: called }) });
              }}
            >
              <TextField
                label={t('name')}
                description={t('nameHelp')}
                value={name}
                maxLength={MOST_LETTERS}
                onChange={({ target }) => setName(target.value)}
              />
              <div>
                <Button type="submit" disabled={name.trim() === ''}>
                  {t('save')}
                </Button>
              </div>
            </form>
          ) : (
            <p>{t('full', { n: MOST_VIEWS })}</p>
          )}
        </div>
      </Dialog>
    </>
  );
}
