import { testFinds } from '../helpers/finds.ts';
import { cases } from './place.cases.ts';

testFinds('place', cases);
