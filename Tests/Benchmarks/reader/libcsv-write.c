/* libcsv alone: writes a file anew with libcsv's own writer, told the delimiter, in one pass and with its default settings otherwise. */
#include <csv.h>
#include <stdio.h>
#include <stdlib.h>

static char *out;
static size_t used, room = 1 << 20;
static int begun;

static void hand(size_t wanted) {
  if (room - used >= wanted) return;
  fwrite(out, 1, used, stdout);
  used = 0;
  if (room < wanted) out = realloc(out, room = wanted);
  if (!out) exit(EXIT_FAILURE);
}

static void on_field(void *bytes, size_t size, void *context) {
  (void)context;
  hand(2 * size + 4);
  if (begun) out[used++] = ',';
  used += csv_write(out + used, room - used, bytes, size);
  begun = 1;
}

static void on_record(int last, void *context) {
  (void)last;
  (void)context;
  hand(1);
  out[used++] = '\n';
  begun = 0;
}

int main(int count, char **arguments) {
  static char buffer[65536];
  struct csv_parser parser;
  size_t size;
  FILE *file = count == 3 ? fopen(arguments[2], "rb") : NULL;
  if (!file || csv_init(&parser, 0) || !(out = malloc(room))) return EXIT_FAILURE;
  csv_set_delim(&parser, (unsigned char)arguments[1][0]);
  while ((size = fread(buffer, 1, sizeof buffer, file)) > 0)
    if (csv_parse(&parser, buffer, size, on_field, on_record, NULL) != size) return EXIT_FAILURE;
  csv_fini(&parser, on_field, on_record, NULL);
  csv_free(&parser);
  fwrite(out, 1, used, stdout);
  fclose(file);
  return EXIT_SUCCESS;
}
