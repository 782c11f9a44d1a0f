#pragma once

// Its SHA-256 uses the instructions that processors have for it. The functions for pieces are called deprecated in favour of an
// interface that loads providers and a settings file of the system first: a hash needs neither.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
