import { ActionForm } from "@/components/form/action-form";
import { Button } from "@/components/ui/button";
import type { Action } from "@/lib/access/actions";

/** `practice`: the slug of the portal that is left; the staff's own sign-out has none. */
export function SignOutButton({ action, practice, label }: { action: Action; practice?: string; label: string }) {
  return (
    <ActionForm action={action}>
      {practice && <input type="hidden" name="practice" value={practice} />}
      <Button type="submit" variant="quiet">{label}</Button>
    </ActionForm>
  );
}
