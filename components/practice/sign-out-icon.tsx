import { LogOut } from "lucide-react";
import { ActionForm } from "@/components/form/action-form";
import { Icon } from "@/components/ui/icon";
import type { Action } from "@/lib/access/actions";

/** On a phone, where the navigation with one's name is not shown. */
export function SignOutIcon({ action, label }: { action: Action; label: string }) {
  return (
    <ActionForm action={action}>
      <button type="submit" className="icon-btn" aria-label={label} title={label}><Icon icon={LogOut} /></button>
    </ActionForm>
  );
}
