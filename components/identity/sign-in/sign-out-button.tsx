import { LogOut } from "lucide-react";
import { ActionForm } from "@/components/form/action-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Action } from "@/lib/platform/access/actions";

/** A label, or an icon with the same name on narrow screens. `practice`: the portal's slug; unset for staff. */
export function SignOutButton({ action, practice, label }: { action: Action; practice?: string; label: string }) {
  return (
    <ActionForm action={action} className="sign-out">
      {practice && <input type="hidden" name="practice" value={practice} />}
      <Button type="submit" variant="quiet" aria-label={label}>
        <span>{label}</span>
        <Icon icon={LogOut} size={20} />
      </Button>
    </ActionForm>
  );
}
