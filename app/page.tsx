import { redirect } from "next/navigation";

/** The site's bare address is for the staff; a practice's clients are given its own. */
export default function HomePage() {
  redirect("/sign-in");
}
