/** Minutes without a request after which a sign-in ends (security row 16). */
export const IDLE_MINUTES = { staff: 15, portal: 30 } as const;
