import type { VolunteerSettings } from '#shared/volunteers/index.ts';

/** A part of the training as typed; one without an id is new. */
export interface ModuleValues {
  readonly moduleId: string;
  readonly name: string;
  readonly required: boolean;
}

/** The city's decisions as typed. */
export interface SettingsValues {
  readonly modules: ModuleValues[];
  readonly supervisionDays: number | string | null;
  readonly hasBasis: boolean;
  readonly certificateBasis: string;
}

export const NEW_MODULE: ModuleValues = { moduleId: '', name: '', required: true };

export const valuesOf = ({ modules, supervisionDays, certificateBasis }: VolunteerSettings): SettingsValues => ({
  modules: modules.map(({ id, name, required }) => ({ moduleId: id, name, required })),
  supervisionDays,
  hasBasis: certificateBasis !== null,
  certificateBasis: certificateBasis ?? '',
});

/** What is sent of what is typed. */
export const decisionOf = ({ modules, supervisionDays, hasBasis, certificateBasis }: SettingsValues, version: number) => ({
  modules: modules.map(({ moduleId, name, required }) => ({ ...(moduleId && { id: moduleId }), name, required })),
  supervisionDays,
  certificateBasis: hasBasis ? certificateBasis : null,
  version,
});
