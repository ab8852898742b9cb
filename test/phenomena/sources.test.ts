import { testFinds } from '../helpers/finds.ts';
import { cases } from './sources.cases.ts';

testFinds('sources', cases);
