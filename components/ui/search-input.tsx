import { Search } from "lucide-react";
import type { ComponentProps } from "react";
import { Icon } from "./icon";

type Props = Omit<ComponentProps<"input">, "type" | "aria-label" | "placeholder"> & {
  label: string;
  /** An example, if the label does not say what can be typed. */
  hint?: string;
  /** The class name of the box around it. */
  box?: string;
};

/** A search field. `children` follow the input. */
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
