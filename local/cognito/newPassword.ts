import { escaped, loginPage } from './page.ts';

/** The page that asks for a password of one's own, after signing in with one that was sent. `fields` are sent along as they were. */
export const newPasswordPage = (fields: URLSearchParams, isRefused: boolean): string => {
  const hidden = [...fields]
    .filter(([name]) => name !== 'new_password')
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`);
  return loginPage(
    'Choose a password of your own',
    `${isRefused ? '<p role="alert">Use at least 14 characters: small and capital letters, digits and signs.</p>' : ''}
<form method="POST" action="/oauth2/authorize">${hidden.join('')}
<label>New password: <input type="password" name="new_password" autocomplete="new-password"></label>
<button type="submit">Continue</button></form>`,
  );
};
