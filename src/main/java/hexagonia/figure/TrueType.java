package hexagonia.figure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What a TrueType file says about the width and height of its letters, in font units. Immutable.
///
/// Only the advances of `hmtx` count: neither JavaFX (for Latin) nor Java2D nor the PDF writer kerns the bundled
/// fonts, as a test of [TextMeasure] holds, so kerning them here would part the measure from the picture.
final class TrueType {
    private static final int PAGE = 256;

    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int capHeight;
    private final int xHeight;
    private final int missing;
    /// Advances by code point, in pages of 256; 0 stands for a code point that the font lacks, else advance + 1.
    private final char[][] advances = new char[0x110000 / PAGE][];

    TrueType(byte[] file) {
        var data = ByteBuffer.wrap(file);
        unitsPerEm = unsigned(data, table(data, "head") + 18);
        int hhea = table(data, "hhea");
        ascent = data.getShort(hhea + 4);
        descent = -data.getShort(hhea + 6);
        int os2 = table(data, "OS/2");
        xHeight = data.getShort(os2 + 86);
        capHeight = data.getShort(os2 + 88);
        int[] widths = widths(data, unsigned(data, hhea + 34));
        missing = widths[0];
        readCharacters(data, widths);
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int ascent() {
        return ascent;
    }

    int descent() {
        return descent;
    }

    int capHeight() {
        return capHeight;
    }

    int xHeight() {
        return xHeight;
    }

    /// The advance of a code point; that of the empty box where the font lacks it.
    int advance(int codePoint) {
        char[] page = advances[codePoint / PAGE];
        int known = page == null ? 0 : page[codePoint % PAGE];
        return known == 0 ? missing : known - 1;
    }

    boolean has(int codePoint) {
        char[] page = advances[codePoint / PAGE];
        return page != null && page[codePoint % PAGE] != 0;
    }

    private static int table(ByteBuffer data, String tag) {
        byte[] wanted = tag.getBytes(StandardCharsets.US_ASCII);
        int count = unsigned(data, 4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            if (data.get(entry) == wanted[0]
                    && data.get(entry + 1) == wanted[1]
                    && data.get(entry + 2) == wanted[2]
                    && data.get(entry + 3) == wanted[3]) {
                return data.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("not a TrueType font: no table " + tag);
    }

    /// Advances by glyph; glyphs beyond the table repeat its last one.
    private static int[] widths(ByteBuffer data, int metrics) {
        int glyphs = unsigned(data, table(data, "maxp") + 4);
        int hmtx = table(data, "hmtx");
        int[] widths = new int[glyphs];
        for (int glyph = 0; glyph < glyphs; glyph++) {
            widths[glyph] = unsigned(data, hmtx + 4 * Math.min(glyph, metrics - 1));
        }
        return widths;
    }

    private void readCharacters(ByteBuffer data, int[] widths) {
        int cmap = table(data, "cmap");
        int count = unsigned(data, cmap + 2);
        for (int i = 0; i < count; i++) {
            int subtable = cmap + data.getInt(cmap + 4 + 8 * i + 4);
            switch (unsigned(data, subtable)) {
                case 4 -> readSegments(data, subtable, widths);
                case 12 -> readGroups(data, subtable, widths);
                default -> {} // Macintosh and variation tables repeat what the two Unicode formats say
            }
        }
    }

    /// Format 4: segments of the basic plane.
    private void readSegments(ByteBuffer data, int at, int[] widths) {
        int twice = unsigned(data, at + 6);
        int ends = at + 14;
        int starts = ends + twice + 2;
        for (int i = 0; i < twice; i += 2) {
            int end = unsigned(data, ends + i);
            int start = unsigned(data, starts + i);
            int delta = unsigned(data, starts + twice + i);
            int offsetAt = starts + 2 * twice + i;
            int offset = unsigned(data, offsetAt);
            for (int code = start; code <= end && code < 0xFFFF; code++) {
                int glyph = offset == 0
                        ? code + delta & 0xFFFF
                        : shifted(unsigned(data, offsetAt + offset + 2 * (code - start)), delta);
                put(code, glyph, widths);
            }
        }
    }

    private static int shifted(int glyph, int delta) {
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }

    /// Format 12: groups of any plane.
    private void readGroups(ByteBuffer data, int at, int[] widths) {
        int groups = data.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int group = at + 16 + 12 * i;
            int start = data.getInt(group);
            int end = data.getInt(group + 4);
            for (int code = start; code <= end; code++) {
                put(code, data.getInt(group + 8) + code - start, widths);
            }
        }
    }

    private void put(int code, int glyph, int[] widths) {
        if (glyph == 0) {
            return;
        }
        int page = code / PAGE;
        if (advances[page] == null) {
            advances[page] = new char[PAGE];
        }
        advances[page][code % PAGE] = (char) (widths[glyph] + 1);
    }

    private static int unsigned(ByteBuffer data, int at) {
        return Short.toUnsignedInt(data.getShort(at));
    }
}
