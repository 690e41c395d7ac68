import { Search } from "lucide-react";
import type { ComponentProps } from "react";
import { Icon } from "./icon";

type Props = Omit<ComponentProps<"input">, "type" | "aria-label" | "placeholder"> & {
  label: string;
  /** What can be typed, where the label does not say it. */
  hint?: string;
  /** Of the box around it. */
  box?: string;
};

/** A field to search by. `children` stand behind what is typed. */
export function SearchInput({ label, hint = label, box, children, ...input }: Props) {
  return (
    <span className={box ? `input-wrap ${box}` : "input-wrap"}>
      <Icon icon={Search} />
      <input
        className="input"
        type="search"
        aria-label={label}
        placeholder={hint}
        maxLength={100}
        autoComplete="off"
        {...input}
      />
      {children}
    </span>
  );
}
