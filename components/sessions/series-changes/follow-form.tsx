import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import type { ButtonVariant } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";

type Props = {
  action: Action;
  /** Hidden fields: the sessions, as the page shows them, and their new time. */
  values: Readonly<Record<string, string | number>>;
  /** The label of the reason field, which is shown if a rule is broken. */
  reason?: string;
  variant: ButtonVariant;
  words: { submit: string; busy: string };
};

/** Submits a change to a session and those that follow it. */
export function FollowForm({ action, values, reason, variant, words }: Props) {
  return (
    <ActionForm action={action} className="stack">
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {reason && <TextField name="reason" label={reason} maxLength={300} autoComplete="off" wide />}
      <div className="acts">
        <SubmitButton variant={variant} busy={words.busy}>
          {words.submit}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
