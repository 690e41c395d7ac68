// Lints the samples of imports.test.ts, which cannot load the ESLint settings itself: jest does not support import() of
// a module.
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";

const eslint = new ESLint();
/** @type {{ file: string, text: string }[]} */
const samples = JSON.parse(await text(process.stdin));
const said = [];
for (const sample of samples) {
  const [result] = await eslint.lintText(sample.text, { filePath: sample.file });
  said.push(result.messages.filter(({ ruleId }) => ruleId?.startsWith("architecture/")).map(({ message }) => message));
}
process.stdout.write(JSON.stringify(said));
