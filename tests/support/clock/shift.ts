import path from "node:path";

/** The variable that carries a shifted clock's milliseconds to every process of a run. */
export const SHIFT = "ANTEROOM_TEST_SHIFT";

/** The script that shifts the clock of a JavaScript runtime. */
export const SHIFT_SCRIPT = path.join(__dirname, "preload.cjs");

/** Returns by how many milliseconds this run's clock is shifted; 0 if it is not. */
export const shift = () => Number(process.env[SHIFT] ?? 0);
