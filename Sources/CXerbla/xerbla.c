#include "xerbla.h"

#include <stdio.h>
#include <stdlib.h>

void xerbla_(const char *routine, const int *argument, size_t length) {
  fprintf(stderr, "LAPACK: argument %d of %.*s\n", *argument, (int)length, routine);
  abort();
}
