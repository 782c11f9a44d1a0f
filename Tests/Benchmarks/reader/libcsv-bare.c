/* libcsv with its default settings on the bytes of a file, written back by libcsv's own writer. */
#include <csv.h>
#include <stdio.h>
#include <stdlib.h>

struct output { FILE *file; int fields; };

static void on_field(void *bytes, size_t size, void *context) {
  struct output *output = context;
  if (output->fields++) putc(',', output->file);
  csv_fwrite(output->file, bytes, size);
}

static void on_record(int last, void *context) {
  struct output *output = context;
  (void)last;
  putc('\n', output->file);
  output->fields = 0;
}

int main(int count, char **arguments) {
  static char buffer[65536];
  struct csv_parser parser;
  struct output output = {stdout, 0};
  size_t size;
  FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
  if (!file || csv_init(&parser, 0)) return EXIT_FAILURE;
  while ((size = fread(buffer, 1, sizeof buffer, file)) > 0)
    if (csv_parse(&parser, buffer, size, on_field, on_record, &output) != size) return EXIT_FAILURE;
  csv_fini(&parser, on_field, on_record, &output);
  csv_free(&parser);
  fclose(file);
  return EXIT_SUCCESS;
}
