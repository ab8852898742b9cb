import { testFinds } from '../helpers/finds.ts';
import { cases } from './kinds.cases.ts';

testFinds('kinds', cases);
