/** placeholder */
export const TodayPage = () => null;
