"use client";

import ErrorPage from "./error";
import { fonts } from "./fonts";
import "./globals.css";

/** For what fails in the layout itself. A page that fails as a whole is answered by lib/platform/boot/failures.ts. */
export default function GlobalError(props: { error: Error; retry?: () => void }) {
  return (
    <html lang="en" className={fonts}>
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
