package hexagonia.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The colours of one medium by their role: what stands behind, lines, text, what is interactive, areas, the unknown,
/// and the series of data by position.
///
/// `area` fills a shape that data stands on and `aside` what lies around it; `line` parts areas and ties names to what
/// they name. `neutral` is the colour of data that belongs to no series.
public record Palette(
        Ink ground,
        Ink band,
        Ink border,
        Ink hair,
        Ink text,
        Ink second,
        Ink mention,
        Ink accent,
        Ink selectedRow,
        Ink track,
        Ink reservation,
        Ink area,
        Ink aside,
        Ink line,
        Ink hatch,
        Ink hatchGround,
        Ink onDark,
        Ink onLight,
        Ink neutral,
        List<Series> series) {
    public Palette {
        series = List.copyOf(series);
    }

    /// The colours of one series: those of its parts, the largest part first, and the same while something else is
    /// selected. A series with one colour gives it to all of its parts.
    public record Series(List<Ink> ramp, List<Ink> faded) {
        public Series {
            ramp = List.copyOf(ramp);
            faded = List.copyOf(faded);
        }

        Ink part(int part) {
            return at(ramp, part);
        }

        Ink faded(int part) {
            return at(faded, part);
        }

        private static Ink at(List<Ink> inks, int part) {
            return inks.get(Math.min(part, inks.size() - 1));
        }
    }

    /// The ink that fades every colour of data but that of a ramp.
    public Ink faded() {
        return series.getFirst().faded(0);
    }

    /// The ink for text on a data colour: that of the two which reads better.
    public Ink on(Ink ground) {
        return ground.contrast(onDark) >= ground.contrast(onLight) ? onDark : onLight;
    }

    /// Each role in the light window, in the dark one and on paper; `=` stands for the light one.
    private static final String ROLES = """
        ground       #FFFFFF                         #0D1117                         =
        band         #F6F8FA                         #151B23                         #FFFFFF
        border       #D0D7DE                         #30363D                         =
        hair         #E4E8EC                         #21262D                         =
        text         #1F2328                         #E6EDF3                         =
        second       #57606A                         #9DA7B1                         =
        mention      #656E77                         #8B949E                         #57606A
        accent       #0969DA                         #58A6FF                         #1F2328
        selectedRow  #E7F2FD                         #12233A                         #F0F2F5
        track        #DFE6EF                         #1B2A3F                         =
        reservation  #9A6700                         #D29922                         =
        area         #E7EBEF                         #252C36                         #ECEFF2
        aside        #F4F6F8                         #141A21                         #FFFFFF
        line         #BFC7D0                         #4A535E                         #AEB6BF
        hatch        #8C959F                         #6E7781                         =
        hatchGround  #F6F8FA                         #151B23                         =
        onDark       #FFFFFF                         #E6EDF3                         =
        onLight      #1F2328                         #0D1117                         =
        neutral      #3A3D46                         #D3DADF                         =
        series       #1F4A7F,#BE6A0A,#5F7031,#9247B8,#E04FA4,#3C8877 \
        #8EC3F7,#F1A650,#6F8544,#B466CC,#EC3C8A,#5EA0AC =
        ramp         #1F4A7F,#55789F,#8AA4C1,#BBCADB #8EC3F7,#6C98C4,#4D7099,#35506F =
        faded        #A9B5C5,#C0C9D5,#D3D9E2,#E2E6EC #4A586C,#3E4A5B,#323C4A,#28303C =
        """;

    public static final Palette LIGHT = of(1, UnaryOperator.identity());
    public static final Palette DARK = of(2, UnaryOperator.identity());
    public static final Palette PAPER = of(3, UnaryOperator.identity());
    /// Paper without colours.
    public static final Palette GREY = of(3, Ink::grey);

    private static Palette of(int medium, UnaryOperator<Ink> as) {
        Map<String, List<Ink>> roles = ROLES.lines()
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> inks(cells, medium, as)));
        return new Palette(
                roles.get("ground").getFirst(),
                roles.get("band").getFirst(),
                roles.get("border").getFirst(),
                roles.get("hair").getFirst(),
                roles.get("text").getFirst(),
                roles.get("second").getFirst(),
                roles.get("mention").getFirst(),
                roles.get("accent").getFirst(),
                roles.get("selectedRow").getFirst(),
                roles.get("track").getFirst(),
                roles.get("reservation").getFirst(),
                roles.get("area").getFirst(),
                roles.get("aside").getFirst(),
                roles.get("line").getFirst(),
                roles.get("hatch").getFirst(),
                roles.get("hatchGround").getFirst(),
                roles.get("onDark").getFirst(),
                roles.get("onLight").getFirst(),
                roles.get("neutral").getFirst(),
                series(roles.get("series"), new Series(roles.get("ramp"), roles.get("faded"))));
    }

    private static List<Ink> inks(String[] cells, int medium, UnaryOperator<Ink> as) {
        String cell = cells[medium].equals("=") ? cells[1] : cells[medium];
        return Arrays.stream(cell.split(",")).map(Ink::of).map(as).toList();
    }

    /// The first series has a ramp; the others fade as its first part does.
    private static List<Series> series(List<Ink> colours, Series first) {
        List<Ink> faded = first.faded().subList(0, 1);
        return colours.stream()
                .map(colour -> colour.equals(first.part(0)) ? first : new Series(List.of(colour), faded))
                .toList();
    }
}
