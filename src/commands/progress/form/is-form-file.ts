/** Whether a file is a form, or rows with names of fields: told without reading it. */
import { isSpreadsheet, pdfStart, startsWith } from '../../../workspace/sheets/spreadsheet-file.js';

/** A spreadsheet, or CSV with the mark of a form. */
export function isFormFile(bytes: Uint8Array): boolean {
  // What a PDF is, is told where spreadsheets are read.
  return (
    startsWith(bytes, pdfStart) ||
    isSpreadsheet(bytes) ||
    new TextDecoder('latin1').decode(bytes).includes('collab:progress-form:')
  );
}
