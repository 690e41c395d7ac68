import type { Action } from "@/lib/platform/access/actions";

/**
 * Wraps an action to call `done` after success. The page with the form may be gone by then (if the action removed its
 * prospect from the list), so an effect would be too late.
 */
export function reporting<Data>(action: Action, done: (data: Data) => void): Action {
  return async (previous, form) => {
    const state = await action(previous, form);
    // An action's data is that of its command's Result.
    if (state?.ok) done(state.data as Data);
    return state;
  };
}
