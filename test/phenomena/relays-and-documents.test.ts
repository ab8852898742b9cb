import { testFinds } from '../helpers/finds.ts';
import { cases } from './relays-and-documents.cases.ts';

testFinds('relays and documents', cases);
