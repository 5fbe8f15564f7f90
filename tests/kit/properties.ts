/**
 * fast-check as every test takes it: properties run with one seed, so that a red run means a change and not bad luck.
 * PROPERTY_SEED=random, or a number, looks elsewhere.
 */
import fc from "fast-check";

const wish = process.env["PROPERTY_SEED"];
if (wish !== "random") fc.configureGlobal({ seed: Number(wish ?? 20_261_128) });

export { fc };
