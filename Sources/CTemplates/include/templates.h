// The files that a new consultation starts from.
