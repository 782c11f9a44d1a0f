#include "templates.h"

static const unsigned char settings[] = {
#embed "inbreng.yaml"
};
static const unsigned char questions[] = {
#embed "../../input/codeboek/vragen.csv"
};
static const unsigned char choices[] = {
#embed "../../input/codeboek/keuzes.csv"
};
static const unsigned char themes[] = {
#embed "../../input/codeboek/themas.csv"
};
static const unsigned char terms[] = {
#embed "../../input/codeboek/termen.csv"
};
static const unsigned char organisations[] = {
#embed "../../input/codeboek/organisaties.csv"
};
static const unsigned char meetings[] = {
#embed "../../input/codeboek/overleggen.csv"
};
static const unsigned char form[] = {
#embed "voorbeeldformulier.md"
};
static const unsigned char guide[] = {
#embed "leesmij.md"
};
static const unsigned char processing_register[] = {
#embed "verwerkingsregister.md"
};
static const unsigned char impact_assessment[] = {
#embed "dpia.md"
};
static const unsigned char algorithm_register[] = {
#embed "algoritmeregister.md"
};
static const unsigned char ignored[] = {
#embed "gitignore"
};

static const struct {
  const char *path;
  const unsigned char *bytes;
  size_t size;
} templates[] = {
    {"input/inbreng.yaml", settings, sizeof settings},
    {"input/codeboek/vragen.csv", questions, sizeof questions},
    {"input/codeboek/keuzes.csv", choices, sizeof choices},
    {"input/codeboek/themas.csv", themes, sizeof themes},
    {"input/codeboek/termen.csv", terms, sizeof terms},
    {"input/codeboek/organisaties.csv", organisations, sizeof organisations},
    {"input/codeboek/overleggen.csv", meetings, sizeof meetings},
    {"input/voorbeeldformulier.md", form, sizeof form},
    {"input/LEESMIJ.md", guide, sizeof guide},
    {"verantwoording/verwerkingsregister.md", processing_register, sizeof processing_register},
    {"verantwoording/dpia.md", impact_assessment, sizeof impact_assessment},
    {"verantwoording/algoritmeregister.md", algorithm_register, sizeof algorithm_register},
    {".gitignore", ignored, sizeof ignored},
};

int inbreng_template_count(void) { return sizeof templates / sizeof templates[0]; }

const char *inbreng_template_path(int number) { return templates[number].path; }

const unsigned char *inbreng_template_bytes(int number, size_t *size) {
  *size = templates[number].size;
  return templates[number].bytes;
}
