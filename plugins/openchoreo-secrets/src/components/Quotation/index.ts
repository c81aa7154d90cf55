export * from './Quotation';
