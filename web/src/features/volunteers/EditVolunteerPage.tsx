/** x */
export const EditVolunteerPage = () => null;
