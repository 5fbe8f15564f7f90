/** npm run ducha: the command line out of the sources as they are now. */
import { createRequire } from "node:module";
import { bundleCli, DUCHA } from "./bundle-cli.mjs";

await bundleCli();
createRequire(import.meta.url)(DUCHA);
