import { testFinds } from '../helpers/finds.ts';
import { cases } from './words-and-names.cases.ts';

testFinds('words and names', cases);
