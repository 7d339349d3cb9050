export { LINK_PATH } from '#shared/links/path.ts';
