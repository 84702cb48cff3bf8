package hexagonia.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Starts the program and an empty window of JavaFX by turns, and prints when their first frames stood, ours with map,
/// chart and table, when the whole window did, and the memory they then held: medians, and ours as so many times the
/// empty window's. The program is started by the command given, else by the launcher of this checkout; on the screen of
/// the session where there is one, else on none.
public final class StartBenchmark {
    private static final int PAIRS = 10;
    private static final String FIRST = "first frame";

    private record Start(double first, double whole, double megabytes) {}

    private StartBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<String> program =
                new ArrayList<>(arguments.length > 0 ? List.of(arguments) : List.of("packaging/hexagonia"));
        program.add("--trace-start");
        List<String> empty = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                "target/javafx",
                "--add-modules",
                "javafx.controls",
                "-cp",
                "target/test-classes:target/classes",
                EmptyWindow.class.getName());
        Path home = Files.createTempDirectory("hexagonia");
        Map<String, List<Start>> starts = new TreeMap<>();
        for (int pair = -1; pair < PAIRS; pair++) {
            Start nothing = start(empty, home, FIRST);
            Start ours = start(program, home, "whole");
            if (pair >= 0) { // the first pair warms the disk
                starts.computeIfAbsent("empty window", _ -> new ArrayList<>()).add(nothing);
                starts.computeIfAbsent("hexagonia", _ -> new ArrayList<>()).add(ours);
            }
        }
        starts.forEach((name, of) -> System.out.println(String.format(
                Locale.ROOT,
                "  %-14s first frame %6.0f ms   whole %6.0f ms   resident %4.0f MB",
                name,
                median(of, Start::first),
                median(of, Start::whole),
                median(of, Start::megabytes))));
        System.out.println(String.format(
                Locale.ROOT,
                "  first frame %.2f ×, whole %.2f × the empty window's time, %.2f × its memory",
                ratio(starts, Start::first),
                ratio(starts, Start::whole),
                ratio(starts, Start::megabytes)));
    }

    private static double ratio(Map<String, List<Start>> starts, ToDoubleFunction<Start> what) {
        return median(starts.get("hexagonia"), what) / median(starts.get("empty window"), what);
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> what) {
        return starts.stream().mapToDouble(what).sorted().toArray()[starts.size() / 2];
    }

    /// Starts a process, reads its marks until the last that is waited for, and ends it.
    private static Start start(List<String> command, Path home, String last) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        String headless = System.getenv("DISPLAY") == null ? "-Dglass.platform=Headless -Dprism.order=sw " : "";
        builder.environment().put("JDK_JAVA_OPTIONS", headless + "-Dhexagonia.home=" + home);
        Process process = builder.start();
        StringBuilder read = new StringBuilder();
        try (InputStream out = process.getInputStream()) {
            for (int letter = out.read(); letter >= 0; letter = out.read()) {
                read.append((char) letter);
                if (letter == '\n' && read.indexOf(last) >= 0) {
                    break;
                }
            }
        }
        double megabytes = resident(process);
        process.destroy();
        return new Start(mark(FIRST, read), mark(last, read), megabytes);
    }

    private static double mark(String step, CharSequence read) {
        Matcher line = Pattern.compile(step + " +(\\d+) ms").matcher(read);
        return line.find() ? Double.parseDouble(line.group(1)) : Double.NaN;
    }

    /// What the process holds of memory by itself or with others, shared out (Linux; elsewhere not known).
    private static double resident(Process process) throws IOException {
        Path told = Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup");
        return Files.exists(told)
                ? Files.readString(told, StandardCharsets.US_ASCII)
                        .lines()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                        .sum()
                : Double.NaN;
    }
}
