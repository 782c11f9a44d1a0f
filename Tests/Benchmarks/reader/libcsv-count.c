/* libcsv alone: counts the fields and records of a file in one pass, with its default settings. */
#include <csv.h>
#include <stdio.h>
#include <stdlib.h>

struct counts { size_t fields, records; };

static void on_field(void *bytes, size_t size, void *context) {
  (void)bytes;
  (void)size;
  ((struct counts *)context)->fields++;
}

static void on_record(int last, void *context) {
  (void)last;
  ((struct counts *)context)->records++;
}

int main(int count, char **arguments) {
  static char buffer[65536];
  struct csv_parser parser;
  struct counts counts = {0, 0};
  size_t size;
  FILE *file = count == 3 ? fopen(arguments[2], "rb") : NULL;
  if (!file || csv_init(&parser, 0)) return EXIT_FAILURE;
  csv_set_delim(&parser, (unsigned char)arguments[1][0]);
  while ((size = fread(buffer, 1, sizeof buffer, file)) > 0)
    if (csv_parse(&parser, buffer, size, on_field, on_record, &counts) != size) return EXIT_FAILURE;
  csv_fini(&parser, on_field, on_record, &counts);
  csv_free(&parser);
  fclose(file);
  printf("%zu %zu\n", counts.records, counts.fields);
  return EXIT_SUCCESS;
}
