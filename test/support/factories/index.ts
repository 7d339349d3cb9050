export * from './application.ts';
export * from './appointment.ts';
export * from './matching.ts';
export * from './participant.ts';
export * from './partner.ts';
export * from './plan.ts';
export * from './volunteer.ts';
