package hexagonia.ui.launch;

import java.util.List;

/// A shared library that JavaFX loads on Linux, and the packages that bring it.
enum Library {
    GTK("libgtk-3.so.0", "libgtk-3-0", "gtk3"),
    XTST("libXtst.so.6", "libxtst6", "libXtst"),
    X11("libX11.so.6", "libx11-6", "libX11"),
    PANGO("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "pango"),
    FREETYPE("libfreetype.so.6", "libfreetype6", "freetype"),
    FONTCONFIG("libfontconfig.so.1", "libfontconfig1", "fontconfig");

    /// What text needs, even where there is no screen.
    static final List<Library> OF_TEXT = List.of(PANGO, FREETYPE, FONTCONFIG);

    /// The name under which it is loaded.
    final String file;

    final String debian;
    final String fedora;

    Library(String file, String debian, String fedora) {
        this.file = file;
        this.debian = debian;
        this.fedora = fedora;
    }

    /// Whether installing this one installs the other too.
    boolean brings(Library other) {
        return switch (this) {
            case GTK -> other == X11 || OF_TEXT.contains(other);
            case PANGO -> other == FREETYPE || other == FONTCONFIG;
            case XTST -> other == X11;
            case X11, FREETYPE, FONTCONFIG -> false;
        };
    }
}
