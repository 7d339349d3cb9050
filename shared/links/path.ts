/** Where a link leads in the city's page; its token stands behind it, in the fragment. */
export const LINK_PATH = '/lenke';
