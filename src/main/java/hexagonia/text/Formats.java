package hexagonia.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Numbers, money and dates as one language writes them. Thread-safe.
///
/// French puts U+202F in thousands and before a unit and a comma before decimals; English a comma and a point, and
/// the currency first. The minus sign is U+2212 in both.
public final class Formats {
    private static final char THIN = '\u202F';
    private static final char MINUS = '\u2212';
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Locale locale;
    private final boolean english;

    private Formats(Locale locale) {
        this.locale = locale;
        this.english = locale.getLanguage().equals("en");
    }

    public static Formats in(Locale locale) {
        return new Formats(Languages.nearest(locale));
    }

    /// A whole number: `13 600`, `13,600`.
    public String number(long value) {
        return number(BigDecimal.valueOf(value), 0, 0);
    }

    /// A number with as many decimals as it has, three at most: `36,85`.
    public String number(double value) {
        return number(BigDecimal.valueOf(value), 0, 3);
    }

    /// A number with exactly `decimals` decimals, rounded half up.
    public String number(double value, int decimals) {
        return number(BigDecimal.valueOf(value), decimals, decimals);
    }

    /// Millions of euros without the unit, one decimal unless it is zero: `76,4`, `360`. An amount too small for that
    /// has as many as it takes not to look like nothing: `0,049`.
    public String millions(long euros) {
        long size = Math.abs(euros);
        int decimals = size >= 50_000 || size == 0 ? 1 : size >= 500 ? 3 : 6;
        return number(inMillions(euros), 0, decimals);
    }

    /// Millions of euros without the unit, with exactly `decimals` decimals: `70,0`.
    public String millions(long euros, int decimals) {
        return number(inMillions(euros), decimals, decimals);
    }

    /// Millions of euros with their unit: `76,4 M€`, `€76.4M`.
    public String inMillionsOfEuros(long euros) {
        return english ? sign(euros) + "€" + millions(Math.abs(euros)) + "M" : millions(euros) + THIN + "M€";
    }

    /// The same in a phrase that says the unit with another amount: `20` of « de 20 à 70 M€ »; each has it in English.
    public String besideUnit(long euros) {
        return english ? inMillionsOfEuros(euros) : millions(euros);
    }

    /// Money in the unit a reader would use: `2,5 Md€` from one billion on, else millions.
    public String money(long euros) {
        if (Math.abs(euros) < 1_000_000_000L) {
            return inMillionsOfEuros(euros);
        }
        String billions = number(BigDecimal.valueOf(Math.abs(euros)).divide(BigDecimal.valueOf(1_000_000_000)), 0, 2);
        return sign(euros) + (english ? "€" + billions + "bn" : billions + THIN + "Md€");
    }

    private static String sign(long euros) {
        return euros < 0 ? Character.toString(MINUS) : "";
    }

    /// A share as a percentage with one decimal: `19,4 %`, `19.4%`.
    public String percent(double share) {
        String number = number(BigDecimal.valueOf(share * 100), 0, 1);
        return english ? number + "%" : number + THIN + "%";
    }

    /// The same with exactly `decimals` decimals, so that those of a row stand alike.
    public String percent(double share, int decimals) {
        String number = number(share * 100, decimals);
        return english ? number + "%" : number + THIN + "%";
    }

    /// What stands before decimals.
    public char decimal() {
        return english ? '.' : ',';
    }

    /// An ISO date of any precision in words: `22 mai 2024`, `juin 2023`, `2018`.
    public String date(String iso) {
        return switch (iso.length()) {
            case 4 -> iso;
            case 7 -> YearMonth.parse(iso).format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
            default -> {
                LocalDate day = LocalDate.parse(iso);
                boolean first = day.getDayOfMonth() == 1 && !english;
                yield (first ? "1er" : Integer.toString(day.getDayOfMonth()))
                        + '\u00A0'
                        + day.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
            }
        };
    }

    private static BigDecimal inMillions(long euros) {
        return BigDecimal.valueOf(euros).divide(MILLION);
    }

    private String number(BigDecimal value, int least, int most) {
        BigDecimal rounded = value.setScale(most, RoundingMode.HALF_UP);
        if (rounded.scale() > least) {
            rounded = rounded.stripTrailingZeros();
            if (rounded.scale() < least) {
                rounded = rounded.setScale(least);
            }
        }
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder();
        if (rounded.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(english ? ',' : THIN);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(decimal()).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }
}
