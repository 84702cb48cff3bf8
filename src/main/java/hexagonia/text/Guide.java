package hexagonia.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The guide that comes with the program, in one language, block by block. Its files are written in the few forms of
/// Markdown that stand here.
public record Guide(List<Block> blocks) {
    private static final Pattern PICTURE = Pattern.compile("!\\[(.*)]\\((.*)\\)");
    private static final Pattern HEADING = Pattern.compile("(#+) (.*)");
    private static final Pattern STEP = Pattern.compile("(\\d+\\.|-) (.*)");
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    public Guide {
        blocks = List.copyOf(blocks);
    }

    /// A piece of the guide.
    public sealed interface Block {}

    /// A heading: of the guide (1), of a chapter (2), of a part (3).
    public record Heading(int level, String text) implements Block {}

    /// A line of its own.
    public record Line(List<Piece> pieces) implements Block {}

    /// A line of a list, with its number or a dash.
    public record Step(String mark, List<Piece> pieces) implements Block {}

    /// A picture, by the name of its file, and what it shows.
    public record Picture(String file, String alternative) implements Block {}

    /// A stretch of a line, which is typed as it stands where it is code.
    public record Piece(String text, boolean code) {}

    /// The guide in the language nearest to `locale`.
    public static Guide in(Locale locale) {
        String name = "/hexagonia/guide/guide_" + Languages.nearest(locale).getLanguage() + ".md";
        try (InputStream in = Guide.class.getResourceAsStream(name)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Guide of(String text) {
        return new Guide(
                text.lines().filter(line -> !line.isBlank()).map(Guide::block).toList());
    }

    private static Block block(String line) {
        Matcher picture = PICTURE.matcher(line);
        if (picture.matches()) {
            return new Picture(picture.group(2), picture.group(1));
        }
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return new Heading(heading.group(1).length(), heading.group(2));
        }
        Matcher step = STEP.matcher(line);
        return step.matches() ? new Step(step.group(1), pieces(step.group(2))) : new Line(pieces(line));
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher code = CODE.matcher(line);
        int from = 0;
        while (code.find()) {
            pieces.add(new Piece(line.substring(from, code.start()), false));
            pieces.add(new Piece(code.group(1), true));
            from = code.end();
        }
        pieces.add(new Piece(line.substring(from), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /// All that is read in a block, without its form.
    public static String words(Block block) {
        return switch (block) {
            case Heading h -> h.text();
            case Line l -> words(l.pieces());
            case Step s -> words(s.pieces());
            case Picture p -> p.alternative();
        };
    }

    private static String words(List<Piece> pieces) {
        return String.join("", pieces.stream().map(Piece::text).toList());
    }

    /// The names of its chapters.
    public Stream<String> chapters() {
        return blocks.stream()
                .flatMap(b ->
                        b instanceof Heading(int level, String text) && level == 2 ? Stream.of(text) : Stream.of());
    }
}
