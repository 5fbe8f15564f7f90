/** The worker: serves the page that started it. */
import { jobs } from "./jobs";
import { serve, type Port } from "./serve";

serve(self as unknown as Port, jobs);
