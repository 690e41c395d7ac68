import { initials } from "@/lib/platform/branding/initials";
import { tint } from "./tint";

type Props = { name: string; photo?: string | null; size?: "sm" | "lg" };

/** Shown next to the person's name, so hidden from assistive technology. */
export function Avatar({ name, photo, size }: Props) {
  const className = ["avatar", `avatar-${tint(name)}`, size && `avatar-${size}`].filter(Boolean).join(" ");
  return (
    <span className={className} aria-hidden>
      {photo ? <img src={photo} alt="" width={48} height={48} loading="lazy" /> : initials(name)}
    </span>
  );
}
