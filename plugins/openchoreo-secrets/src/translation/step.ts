/** The pages of the portal where a step is taken. */
export const stepMessages = {
  workload: 'Edit the workload',
  deploy: 'Deploy',
  secrets: 'Secrets in the settings',
} as const;
