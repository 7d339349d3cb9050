/** Where people apply to give time, without signing in. */
export const PUBLIC_PATH = '/bli-tidgiver';

/** Where they come when the application is sent. */
export const THANKS_PATH = '/bli-tidgiver/takk';

/** Whether an address is for visitors. */
export const isPublicPath = (path: string): boolean => path === PUBLIC_PATH || path.startsWith(`${PUBLIC_PATH}/`);
