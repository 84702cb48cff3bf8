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

    /// What is written, between quotation marks.
    String quoted(String written) {
        return messages.get("claims.quote", typeset(written));
    }

    /// What is written, letter for letter, with apostrophes, marks within and raised letters as type has them.
    String typeset(String written) {
        String curled = written.replace('\'', '’');
        String raised =
                curled.indexOf('^') < 0 ? curled : RAISED.matcher(curled).replaceAll("$1");
        return raised.indexOf('«') < 0
                ? raised
                : INNER.matcher(raised)
                        .replaceAll(
                                quoted -> Matcher.quoteReplacement(messages.get("paper.quote.inner", quoted.group(1))));
    }
}
