import { rightsTable, ROLES } from './rightsTable';

process.stdout.write(JSON.stringify({ roles: ROLES, table: rightsTable() }));
