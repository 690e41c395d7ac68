import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";

type Props = {
  action: Action;
  account: string;
  words: { submit: string; label?: string; busy: string };
  variant?: "line" | "save";
};

/** Lets staff verify an address on behalf of its owner (behaviour A6). */
export function VerifyAccountForm({ action, account, words, variant = "line" }: Props) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="accounts" value={account} />
      <SubmitButton
        size={variant === "line" ? "sm" : undefined}
        variant={variant}
        busy={words.busy}
        aria-label={words.label}
      >
        {words.submit}
      </SubmitButton>
    </ActionForm>
  );
}
