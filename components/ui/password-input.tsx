"use client";

import { Eye, EyeOff } from "lucide-react";
import { useState, useSyncExternalStore, type ComponentProps } from "react";
import { buttonClass } from "./button";
import type { ControlProps } from "./field";
import { Icon } from "./icon";

const never = () => () => {};

type Props = Omit<ComponentProps<"input">, "type"> &
  ControlProps & {
    show: string;
    hide: string;
    /** Visible from the start: a password for another person. */
    open?: boolean;
  };

/** A password with a button to show it. Without a script it stays a plain password field. */
export function PasswordInput({ show, hide, open = false, ...input }: Props) {
  const [shown, setShown] = useState(open);
  // False on the server and while hydrating: a button that does nothing is not shown.
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <span className="input-wrap">
      {/* The blank placeholder lets CSS space the dots only if there are dots. */}
      <input
        className="input"
        placeholder=" "
        autoCapitalize="none"
        spellCheck={false}
        {...input}
        type={shown ? "text" : "password"}
      />
      {scripted && (
        <button
          type="button"
          className={buttonClass({ variant: "quiet", size: "sm" }, "input-btn")}
          aria-controls={input.id}
          onClick={() => setShown(!shown)}
        >
          <Icon icon={shown ? EyeOff : Eye} />
          {shown ? hide : show}
        </button>
      )}
    </span>
  );
}
