/** npm run rules: writes the user's page of rules into assets/. */
import { writeFileSync } from "node:fs";
import { rulesPage } from "./rules-page";

writeFileSync("assets/rules.html", rulesPage());
