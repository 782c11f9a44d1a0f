#include <csv.h>

// Another csv.h on the include path would compile and then misbehave: this one is libcsv's.
#ifndef CSV_APPEND_NULL
#error "csv.h is not libcsv's: install libcsv-dev"
#endif
