import { causesPage } from './causesPage';

process.stdout.write(causesPage());
