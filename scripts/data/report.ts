/** How a check says what is wrong: in which file, at which field, and what to write. */
import { fieldName, type DataError, type DataPath, type YamlFile } from "./yaml-file.ts";

export type Report = (file: YamlFile<unknown>, path: DataPath, message: string) => void;

/** Lines are looked up for errors only: finding them reads the file again. */
export const reportTo =
  (errors: DataError[]): Report =>
  (file, path, message) =>
    errors.push({ file: file.file, line: file.lineOf(path), message: `${fieldName(path)}: ${message}` });
