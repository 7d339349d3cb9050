export { readRecruitment } from './setting.ts';
export { addApplication } from './store.ts';
