import { testFinds } from '../helpers/finds.ts';
import { cases } from './speakers.cases.ts';

testFinds('speakers', cases);
