/** x */
export const VolunteersPage = () => null;
