#pragma once

#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

/// What is said when a page is lost, and the status with which the process ends then.
struct inbreng_last_words {
  char text[2000];
  size_t length;
  int status;
};

static inline struct inbreng_last_words *inbreng_last_words(void) {
  static struct inbreng_last_words words;
  return &words;
}

/// Only calls that a handler of signals may make.
static inline void inbreng_on_lost_page(int signal) {
  (void)signal;
  ssize_t written = write(STDERR_FILENO, inbreng_last_words()->text, inbreng_last_words()->length);
  (void)written;
  _exit(inbreng_last_words()->status);
}

/// From here on a page of a mapped file that is no longer there writes the text to standard error and ends the process with the status.
static inline void inbreng_end_on_lost_page(const uint8_t *text, size_t length, int status) {
  struct inbreng_last_words *words = inbreng_last_words();
  words->length = length < sizeof words->text ? length : sizeof words->text;
  memcpy(words->text, text, words->length);
  words->status = status;
  struct sigaction action = {.sa_handler = inbreng_on_lost_page};
  sigaction(SIGBUS, &action, NULL);
}
