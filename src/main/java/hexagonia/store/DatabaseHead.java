package hexagonia.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What the head of a database says of the file: how long it is. SQLite itself forgives a last page that is cut.
record DatabaseHead(byte[] bytes) {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int PAGE_SIZE = 16;
    private static final int LARGEST_PAGE = 1 << 16;
    private static final int CHANGES = 24;
    private static final int PAGES = 28;
    private static final int PAGES_VALID_FOR = 92;

    /// How many bytes the file should have; as many as it has where the head does not say.
    long length() {
        if (bytes.length < LENGTH || !Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, MAGIC.length)) {
            return bytes.length;
        }
        ByteBuffer head = ByteBuffer.wrap(bytes);
        int page = Short.toUnsignedInt(head.getShort(PAGE_SIZE));
        boolean said = head.getInt(CHANGES) == head.getInt(PAGES_VALID_FOR);
        return said ? Integer.toUnsignedLong(head.getInt(PAGES)) * (page == 1 ? LARGEST_PAGE : page) : bytes.length;
    }

    boolean isCutShort() {
        return bytes.length < length();
    }
}
