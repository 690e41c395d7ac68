import type { Config } from "tailwindcss";

// Tailwind 4 reads its tokens from app/globals.css (@theme); only the sources are named here.
export default { content: ["./app/**/*.tsx", "./components/**/*.tsx"] } satisfies Config;
