import type { Action } from "@/lib/platform/access/actions";

/**
 * The same action, which also tells of its success. The page that holds the form may be gone by then (the action
 * itself took its prospect off the list), so this cannot wait for an effect.
 */
export function reporting<Data>(action: Action, done: (data: Data) => void): Action {
  return async (previous, form) => {
    const state = await action(previous, form);
    // What an action answers is what its command's Result holds.
    if (state?.ok) done(state.data as Data);
    return state;
  };
}
