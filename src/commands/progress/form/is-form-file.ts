/** Whether a file is a form, or rows with names of fields: told without reading it. */
import { isSpreadsheet } from '../../../workspace/sheets/spreadsheet-file.js';

/** A spreadsheet, or CSV with the mark of a form. */
export function isFormFile(bytes: Uint8Array): boolean {
  return isSpreadsheet(bytes) || new TextDecoder('latin1').decode(bytes).includes('collab:progress-form:');
}
