package hexagonia.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hexagonia.Looking;
import hexagonia.WithoutWindow;
import hexagonia.figure.Box;
import hexagonia.figure.Datum;
import hexagonia.figure.Figure;
import hexagonia.figure.Palette;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Areas that touch are told apart by whoever sees no colour, or other colours: they differ in lightness, or each is
/// named on it or beside it.
@WithoutWindow
class WithoutColourTest {
    private static final double APART = 15;
    private static final double TOUCH = 1.5;
    /// What is not as wide is a line, not an area.
    private static final double SLIVER = 3.5;
    private static final double[] WIDTHS = {420, 480, 768, 1100, 1500};
    private static final int EXPLORATIONS = Integer.getInteger("figures", 6);

    /// What an eye sees of linear red, green and blue.
    private record Eye(String name, UnaryOperator<double[]> sees) {
        @Override
        public String toString() {
            return name;
        }
    }

    /// Machado, Oliveira and Fernandes 2009, full severity; paper without colour.
    static final List<Eye> EYES = List.of(
            new Eye("all colours", c -> c),
            new Eye(
                    "no red",
                    c -> times(
                            c, 0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
                            1.051998)),
            new Eye(
                    "no green",
                    c -> times(
                            c, 0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
                            0.968881)),
            new Eye(
                    "no blue",
                    c -> times(
                            c, 1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
                            0.303900)),
            new Eye("greyscale", c -> {
                double y = luminance(c);
                return new double[] {y, y, y};
            }));

    private static double[] times(double[] c, double... m) {
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.clamp(m[3 * i] * c[0] + m[3 * i + 1] * c[1] + m[3 * i + 2] * c[2], 0.0, 1.0);
        }
        return seen;
    }

    private static double luminance(double[] c) {
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /// The lightness L* that an eye sees of an ink.
    private static double lightness(int rgb, Eye eye) {
        double y = luminance(eye.sees()
                .apply(new double[] {linear(rgb >> 16 & 0xFF), linear(rgb >> 8 & 0xFF), linear(rgb & 0xFF)}));
        return y <= 0.008856 ? 903.3 * y : 116 * Math.cbrt(y) - 16;
    }

    @ParameterizedTest
    @FieldSource("EYES")
    void areasThatTouchDifferOrAreNamed(Eye eye) {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.PAPER)) {
            for (Looking looking : List.of(Looking.atBundled(Locale.FRENCH), Looking.atOther(Locale.FRENCH))) {
                for (Exhibit exhibit : Exhibits.figures()) {
                    Content content = exhibit.of(looking.findings(), looking.labels());
                    Look look = new Look(palette, Look.Medium.PAPER, 1, Map.of());
                    Figure figure = ((Body.Drawn) content.body())
                            .plate()
                            .at(900, 700, look)
                            .figure();
                    check(new Seen(figure), eye, exhibit.id());
                }
            }
        }
    }

    private static void check(Seen seen, Eye eye, String where) {
        List<Seen.Filled> areas =
                seen.filled().stream().filter(f -> f.datum().isPresent()).toList();
        for (int i = 0; i < areas.size(); i++) {
            for (Seen.Filled other : areas.subList(0, i)) {
                Seen.Filled area = areas.get(i);
                if (touch(area.box(), other.box()) && !id(area).equals(id(other))) {
                    double apart = Math.abs(lightness(area.ink(), eye) - lightness(other.ink(), eye));
                    boolean named = isNamed(seen, area.datum()) && isNamed(seen, other.datum());
                    assertTrue(apart >= APART || named, () -> where + ": " + area + " beside " + other);
                }
            }
        }
    }

    /// At every size, in every theme, whatever is filtered.
    @Test
    void areasThatTouchAreToldApartAtEverySize() {
        List<Exhibit> pictures = FiguresTest.drawn().toList();
        Random random = new Random(Long.getLong("figures.seed", 632));
        for (Looking start : List.of(Looking.atBundled(Locale.FRENCH), Looking.atOther(Locale.ENGLISH))) {
            for (int i = 0; i < EXPLORATIONS; i++) {
                Looking looking = i == 0 ? start : TitlesTest.random(start, random);
                for (Exhibit exhibit : pictures) {
                    Content content = exhibit.of(looking.findings(), looking.labels());
                    if (content.body() instanceof Body.Drawn(Plate plate)) {
                        for (double width : WIDTHS) {
                            Look look = looks().get(random.nextInt(3));
                            Seen seen =
                                    new Seen(plate.at(width, width * 0.62, look).figure());
                            String where = exhibit.id() + " at " + width + " under " + looking.state();
                            faults(seen).findFirst().ifPresent(what -> assertEquals("", what, where));
                        }
                    }
                }
            }
        }
    }

    static List<Look> looks() {
        return List.of(Look.screen(Palette.LIGHT), Look.screen(Palette.DARK), Look.paper(Map.of()));
    }

    /// Areas that touch, of unlike colours that some eye sees alike, one of which no pattern parts from the other and
    /// no name beside it tells; of one colour, one without any name. Slivers are no areas.
    static Stream<String> faults(Seen seen) {
        List<Seen.Filled> areas = seen.filled().stream()
                .filter(f -> f.datum().isPresent())
                .filter(f -> Math.min(f.box().width(), f.box().height()) >= SLIVER)
                .toList();
        return IntStream.range(0, areas.size())
                .boxed()
                .flatMap(i -> areas.subList(0, i).stream()
                        .filter(other -> isFault(seen, areas.get(i), other))
                        .map(other -> areas.get(i) + " beside " + other));
    }

    private static boolean isFault(Seen seen, Seen.Filled area, Seen.Filled other) {
        if (!touch(area.box(), other.box())
                || id(area).equals(id(other))
                || !seen.pattern(area).equals(seen.pattern(other))) {
            return false;
        }
        if (area.ink() == other.ink()) {
            return !isNamed(seen, area.datum()) || !isNamed(seen, other.datum());
        }
        return EYES.stream().anyMatch(eye -> Math.abs(lightness(area.ink(), eye) - lightness(other.ink(), eye)) < APART)
                && !(seen.isNamedBeside(area) && seen.isNamedBeside(other));
    }

    private static String id(Seen.Filled area) {
        return area.datum().orElseThrow().id();
    }

    private static boolean isNamed(Seen seen, Optional<Datum> datum) {
        return seen.names(datum.orElseThrow().id())
                || seen.says(datum.orElseThrow().label());
    }

    private static boolean touch(Box a, Box b) {
        return a.grown(TOUCH).overlaps(b) && !a.grown(-0.1).overlaps(b.grown(-0.1));
    }

    @Test
    void thePiecesOfABarDifferInLightness() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.PAPER)) {
            var ramp = palette.series().getFirst().ramp();
            for (Eye eye : EYES) {
                double apart = Math.abs(lightness(ramp.get(0).rgb(), eye)
                        - lightness(ramp.get(2).rgb(), eye));
                assertTrue(apart >= APART, eye + " sees " + apart);
            }
        }
    }
}
