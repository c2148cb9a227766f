import { parseReportTypes } from '../report/schema.ts';
import { filesOf } from './files.ts';

export const reportTypes = parseReportTypes(
  filesOf(import.meta.glob('../../assets/report-types/*.json', { eager: true, import: 'default' })),
);
