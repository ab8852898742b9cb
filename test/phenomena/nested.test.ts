import { testFinds } from '../helpers/finds.ts';
import { cases } from './nested.cases.ts';

testFinds('nested', cases);
