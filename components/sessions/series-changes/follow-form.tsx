import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import type { ButtonVariant } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";

type Props = {
  action: Action;
  /** Which sessions, as the page shows them, and where they go. */
  values: Readonly<Record<string, string | number>>;
  /** Asked for where a rule is broken. */
  reason?: string;
  variant: ButtonVariant;
  words: { submit: string; busy: string };
};

/** One press for this session and those that follow. */
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
