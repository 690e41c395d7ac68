import { redirect } from "next/navigation";
import { requirePractice } from "@/lib/access/viewer";

/** The first of the settings. */
export default async function SettingsPage() {
  await requirePractice("availability.edit");
  redirect("/settings/availability");
}
