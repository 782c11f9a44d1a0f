// The room's first file; replaced by what lives here.
