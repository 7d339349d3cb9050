/** x */
export const VolunteerPage = () => null;
