import { testFinds } from '../helpers/finds.ts';
import { cases } from './denied.cases.ts';

testFinds('denied sayings', cases);
