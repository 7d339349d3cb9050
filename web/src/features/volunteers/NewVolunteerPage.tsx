/** x */
export const NewVolunteerPage = () => null;
