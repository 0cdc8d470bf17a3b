import { fileURLToPath } from "node:url";

export const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));
/** The compiled dataset, which the extension's build copies into each package. */
export const datasetFile = fileURLToPath(new URL("../../.output/dataset.bin", import.meta.url));
