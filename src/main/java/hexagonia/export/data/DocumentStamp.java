package hexagonia.export.data;

import hexagonia.export.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.CRC32;

/// What a workbook says of itself: title and date. The library that writes workbooks stamps them with the moment of
/// writing; this puts the properties anew, stored as they are, and moves what follows, so that the same tables and date
/// give the same bytes. All other parts of the file stay as they were written.
record DocumentStamp(byte[] properties) {
    private static final String ENTRY = "docProps/core.xml";
    private static final String PROPERTIES = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%1$s</dc:title><dc:creator>Hexagonia</dc:creator>\
        <dcterms:created xsi:type="dcterms:W3CDTF">%2$sT00:00:00Z</dcterms:created>\
        <dcterms:modified xsi:type="dcterms:W3CDTF">%2$sT00:00:00Z</dcterms:modified></cp:coreProperties>\
        """;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;

    static DocumentStamp of(String title, LocalDate date) {
        return new DocumentStamp(PROPERTIES.formatted(Xml.escaped(title), date).getBytes(StandardCharsets.UTF_8));
    }

    /// Writes a workbook with these properties in the place of its own.
    void put(byte[] workbook, OutputStream out) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        int end = workbook.length - END_SIZE;
        if (zip.getInt(end) != END) {
            throw new IOException("a workbook without its end");
        }
        int count = zip.getShort(end + 10);
        int directory = zip.getInt(end + 16);
        int own = find(zip, directory, count);
        int from = zip.getInt(own + 42);
        int to = next(zip, directory, count, from);
        byte[] entry = entry(zip, from);
        int moved = entry.length - (to - from);

        out.write(workbook, 0, from);
        out.write(entry);
        out.write(workbook, to, directory - to);
        int at = directory;
        for (int i = 0; i < count; i++) {
            int length = length(zip, at);
            if (zip.getInt(at + 42) > from) {
                zip.putInt(at + 42, zip.getInt(at + 42) + moved);
            } else if (at == own) {
                describe(zip, at + 8, at + 10, at + 16);
            }
            at += length;
        }
        zip.putInt(end + 16, directory + moved);
        out.write(workbook, directory, workbook.length - directory);
    }

    private static int length(ByteBuffer zip, int at) {
        return CENTRAL_SIZE + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
    }

    private static int find(ByteBuffer zip, int directory, int count) throws IOException {
        int at = directory;
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[zip.getShort(at + 28)];
            zip.get(at + CENTRAL_SIZE, name);
            if (zip.getInt(at) == CENTRAL && new String(name, StandardCharsets.UTF_8).equals(ENTRY)) {
                return at;
            }
            at += length(zip, at);
        }
        throw new IOException("a workbook without " + ENTRY);
    }

    /// Where what follows an entry begins.
    private static int next(ByteBuffer zip, int directory, int count, int from) {
        int next = directory;
        int at = directory;
        for (int i = 0; i < count; i++) {
            int begins = zip.getInt(at + 42);
            next = begins > from ? Math.min(next, begins) : next;
            at += length(zip, at);
        }
        return next;
    }

    private byte[] entry(ByteBuffer zip, int from) {
        byte[] name = ENTRY.getBytes(StandardCharsets.UTF_8);
        ByteBuffer entry = ByteBuffer.allocate(LOCAL_SIZE + name.length + properties.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        entry.putInt(0, LOCAL).putShort(4, (short) 20).putInt(10, zip.getInt(from + 10));
        describe(entry, 6, 8, 14);
        entry.putShort(26, (short) name.length);
        entry.put(LOCAL_SIZE, name).put(LOCAL_SIZE + name.length, properties);
        return entry.array();
    }

    /// Says that the properties are stored as they are, how long they are and what they add up to.
    private void describe(ByteBuffer header, int flags, int method, int sums) {
        CRC32 sum = new CRC32();
        sum.update(properties);
        header.putShort(flags, (short) 0).putShort(method, (short) 0);
        header.putInt(sums, (int) sum.getValue());
        header.putInt(sums + 4, properties.length).putInt(sums + 8, properties.length);
    }
}
