/** Diseases whose cases are counted people. */
export const DISEASES: readonly string[] =
  'cholera measles malaria ebola dengue mpox polio covid covid-19 coronavirus meningitis diphtheria typhoid hepatitis dysentery zika marburg plague tuberculosis influenza flu anthrax typhus rabies'.split(
    ' ',
  );
