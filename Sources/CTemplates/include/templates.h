// The files that a new consultation starts from, carried inside the program so that it works from any place.
// They are the codebook of input/ itself and the files beside this header: nothing stands twice.
#pragma once
#include <stddef.h>

/// How many files there are.
int inbreng_template_count(void);

/// The path of a file below the folder of the new consultation.
const char *inbreng_template_path(int number);

/// The bytes of a file and how many there are.
const unsigned char *inbreng_template_bytes(int number, size_t *size);
