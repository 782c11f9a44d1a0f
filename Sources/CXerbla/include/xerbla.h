// What LAPACK calls when a number that it was given makes no sense: a mistake in the library that called it.
//
// LAPACK's own prints a line by way of the runtime of Fortran, the one thing that needs it. With this one in its place that runtime stays out
// of the program: it would take time whenever the program starts, and it makes every `printf` in the process slower.
#pragma once
#include <stddef.h>

/// Says which argument of which routine it is, on standard error, and ends the process.
_Noreturn void xerbla_(const char *routine, const int *argument, size_t length);
