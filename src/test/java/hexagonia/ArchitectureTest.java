package hexagonia;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The rooms of the program and the arrows between them. A room that is still empty keeps every rule.
@WithoutWindow
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(Path.of("target/classes"));

    /// What a room may use of ours, and why it stops there.
    private record Room(String name, List<String> uses, String because) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<String> PICTURES = List.of("figure", "explore", "model", "geo", "text", "wording");
    private static final String PICTURES_BECAUSE =
            "our pictures are pure functions of findings and options: they paint, open and ask nothing";

    static final List<Room> ROOMS = List.of(
            new Room("model", List.of(), "the records of the strategy are what every other room speaks"),
            new Room("figure", List.of(), "the kernel draws anything: it knows nothing of the strategy"),
            new Room("sheet", List.of(), "the kernel sets any table: it knows nothing of the strategy"),
            new Room("text", List.of(), "words and formats serve every room and know none"),
            new Room("settings", List.of("text"), "preferences are a small file, whatever is shown"),
            new Room("geo", List.of("model"), "outlines and projections know places, nothing of money or windows"),
            new Room("source", List.of("model"), "reading the files ends in the model, checked elsewhere"),
            new Room("rules", List.of("model"), "a check holds for a model wherever it came from"),
            new Room("store", List.of("model", "explore", "text"), "the database is read into the model and searched"),
            new Room("explore", List.of("model", "text"), "findings follow from model and state alone, with no window"),
            new Room(
                    "wording",
                    List.of("explore", "model", "text"),
                    "screen, paper and commands say things alike because they all ask here"),
            new Room("chart", PICTURES, PICTURES_BECAUSE),
            new Room(
                    "map",
                    Stream.concat(Stream.of("chart"), PICTURES.stream()).toList(),
                    PICTURES_BECAUSE + ", and a map takes its hues from the charts"),
            new Room(
                    "exhibit",
                    List.of("chart", "map", "sheet", "figure", "geo", "wording", "explore", "model", "text"),
                    "what is seen is made once, of findings and words, for window, paper, commands and tests"),
            new Room(
                    "page",
                    List.of("exhibit", "figure", "sheet", "explore", "wording", "model", "text"),
                    "a leaf of paper is set from exhibits, with no screen and no file"),
            new Room(
                    "export",
                    List.of("page", "sheet", "figure", "text"),
                    "a file is painted from leaves, figures and sheets, and works without a screen"),
            new Room(
                    "cli",
                    List.of(
                            "model",
                            "text",
                            "settings",
                            "explore",
                            "figure",
                            "sheet",
                            "exhibit",
                            "page",
                            "export",
                            "wording"),
                    "a command works without a screen, and what opens a database is handed to it by Main"),
            new Room(
                    "ui",
                    List.of(
                            "model",
                            "figure",
                            "text",
                            "settings",
                            "geo",
                            "explore",
                            "chart",
                            "map",
                            "sheet",
                            "exhibit",
                            "page",
                            "export",
                            "wording"),
                    "what opens a database is handed to the window by Main"));

    /// Libraries that one room alone knows.
    private static final Map<String, List<String>> DOORS = Map.of(
            "store", List.of("java.sql..", "javax.sql..", "org.sqlite.."),
            "geo", List.of("org.locationtech.proj4j.."),
            "source", List.of("com.networknt.."),
            "cli", List.of("picocli.."),
            "export", List.of("org.apache.pdfbox..", "org.apache.fontbox..", "org.dhatim..", "de.siegmar.."));

    /// Classes of `ui` that cannot do without AWT, by their full name; say why beside each.
    private static final List<String> AWT_IN_UI = List.of();

    private static DescribedPredicate<JavaClass> in(String... rooms) {
        return resideInAnyPackage(
                Stream.of(rooms).map(room -> "hexagonia." + room + "..").toArray(String[]::new));
    }

    /// `Main` and what it wires with.
    private static DescribedPredicate<JavaClass> root() {
        return resideInAPackage("hexagonia");
    }

    @Test
    void everyClassStandsInAKnownRoom() {
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(
                                Stream.of("hexagonia"), ROOMS.stream().map(room -> "hexagonia." + room.name() + ".."))
                        .toArray(String[]::new))
                .because("a new room needs its arrows, here and in the design")
                .check(PROGRAM);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomUsesOnlyItsArrows(Room room) {
        DescribedPredicate<JavaClass> ours = resideInAPackage("hexagonia..");
        String[] used =
                Stream.concat(Stream.of(room.name()), room.uses().stream()).toArray(String[]::new);
        classes()
                .that(in(room.name()))
                .should()
                .onlyDependOnClassesThat(not(ours).or(in(used)))
                .because(room.because())
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void theStoreKnowsOfExploringOnlyThePortOfSearch() {
        DescribedPredicate<JavaClass> port = simpleName("Search")
                .or(DescribedPredicate.describe(
                        "within Search",
                        type -> type.getEnclosingClass()
                                .map(outer -> outer.getSimpleName().equals("Search"))
                                .orElse(false)));
        noClasses()
                .that(in("store"))
                .should()
                .dependOnClassesThat(in("explore").and(not(port)))
                .because("exploring asks through a port, and the store only answers")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void whatIsSearchedIsFoldedAndNothingIsSaidThere() {
        noClasses()
                .that(in("store", "explore"))
                .should()
                .dependOnClassesThat(in("text").and(not(simpleName("FoldedText").or(simpleName("Nearest")))))
                .because("all compare texts in the same way, and the words of the program belong to those who show"
                        + " them")
                .check(PROGRAM);
    }

    @Test
    void noRoomNeedsAnotherThatNeedsIt() {
        slices().matching("hexagonia.(*)..").should().beFreeOfCycles().check(PROGRAM);
        slices().matching("hexagonia.ui.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void workIsHandedToTheWindowInOnePlace() {
        noClasses()
                .that(not(in("ui.task", "ui.launch").or(root())))
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .because("what is done later, and on which thread, is looked up in one room")
                .check(PROGRAM);
    }

    @Test
    void javaFxIsKnownToTheWindowAlone() {
        noClasses()
                .that(not(in("ui").or(root())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun..", "atlantafx..", "org.controlsfx..", "org.kordamp..")
                .because("findings, figures, files and commands are made and tested without a toolkit")
                .check(PROGRAM);
    }

    @Test
    void awtIsKnownToExportAlone() {
        noClasses()
                .that(not(in("export")))
                .and(not(DescribedPredicate.describe("are excused", type -> AWT_IN_UI.contains(type.getName()))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..", "javax.print..", "javafx.embed..")
                .because("starting AWT costs the window its quick start; a class of ui that needs it is named here")
                .check(PROGRAM);
    }

    @Test
    void aLibraryHasOneDoor() {
        DOORS.forEach((room, libraries) -> noClasses()
                .that(not(in(room).or(root())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.toArray(String[]::new))
                .because("only " + room + " would change if the library did")
                .check(PROGRAM));
    }

    @Test
    void noSocketIsOpened() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..", "javax.naming..")
                                .or(belongToAnyOf(
                                        java.net.Socket.class,
                                        java.net.ServerSocket.class,
                                        java.net.DatagramSocket.class,
                                        java.net.InetAddress.class,
                                        URLConnection.class,
                                        java.nio.channels.SocketChannel.class,
                                        java.nio.channels.ServerSocketChannel.class,
                                        java.nio.channels.DatagramChannel.class,
                                        java.nio.channels.AsynchronousSocketChannel.class,
                                        java.nio.channels.AsynchronousServerSocketChannel.class)))
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .because("the program works on a train: nothing is fetched, nothing is sent")
                .check(PROGRAM);
    }

    @Test
    void standardStreamsBelongToCommandsAndTheDoor() {
        noClasses()
                .that(not(in("cli", "ui.launch").or(root())))
                .should(ACCESS_STANDARD_STREAMS)
                .because("what goes wrong is said where it is shown, or by the command that was asked")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void noFieldOfAllIsEverReplaced() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("what a class needs stands in its constructor")
                .check(PROGRAM);
    }

    @Test
    void whatRunsBesideTheWindowOpensNone() {
        noClasses()
                .that(DescribedPredicate.describe("run beside those that have a window", ArchitectureTest::runsBeside))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.testfx..", "hexagonia.ui..")
                .because("two tests that use one window hear each other's keys")
                .check(new ClassFileImporter().importPath(Path.of("target/test-classes")));
    }

    private static boolean runsBeside(JavaClass type) {
        return type.isAnnotatedWith(WithoutWindow.class)
                || type.getEnclosingClass().map(ArchitectureTest::runsBeside).orElse(false);
    }
}
