package hexagonia.wording;

import hexagonia.text.Messages;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What documents write, set as type asks.
record Quotes(Messages messages) {
    /// Words between quotation marks within what is quoted.
    private static final Pattern INNER = Pattern.compile("«[\\s\\u00A0\\u202F]*(.*?)[\\s\\u00A0\\u202F]*»");

    /// « 1^{er} » as the texts of documents raise letters.
    private static final Pattern RAISED = Pattern.compile("\\^\\{?([\\p{L}\\p{N}]+)}?");

    /// Spaces that part no words: before a mark that has one in French, between a number and its unit.
    private static final Pattern BEFORE_MARK = Pattern.compile("(?<=\\S) (?=[?!;](?!\\S))");

    private static final Pattern BEFORE_COLON = Pattern.compile("(?<=\\S) (?=:(?!\\S))");
    private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=\\d) (?=(?:%|[kM]?€|Mds?€)(?![\\p{L}\\p{N}]))");

    /// What is written, between quotation marks.
    String quoted(String written) {
        return messages.get("claims.quote", typeset(written));
    }

    /// What is written, letter for letter, with apostrophes, spaces that end no line, marks within and raised letters
    /// as type has them.
    String typeset(String written) {
        String curled = written.replace('\'', '’');
        String raised =
                curled.indexOf('^') < 0 ? curled : RAISED.matcher(curled).replaceAll("$1");
        String bound = BEFORE_UNIT
                .matcher(BEFORE_MARK.matcher(raised).replaceAll("\u202F"))
                .replaceAll("\u202F");
        String spaced = BEFORE_COLON.matcher(bound).replaceAll("\u00A0");
        return spaced.indexOf('«') < 0
                ? spaced
                : INNER.matcher(spaced)
                        .replaceAll(
                                quoted -> Matcher.quoteReplacement(messages.get("paper.quote.inner", quoted.group(1))));
    }
}
