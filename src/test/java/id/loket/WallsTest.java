package id.loket;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house's table of rooms: who may import whom and which library lives where. There is no list of exceptions. */
class WallsTest {
    private static final String HOUSE = "id.loket";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    /** A room and the rooms it may import. */
    record Room(String name, String... mayImport) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Room> ROOMS = List.of(
            new Room("text"),
            new Room("sop", "text"),
            new Room("flow", "sop", "text"),
            new Room("paper", "text"),
            new Room("printing", "text"),
            new Room("office", "sop", "text"),
            new Room("casework", "sop", "text"),
            new Room("pdf", "paper", "text"),
            new Room("kit", "text"),
            new Room("register", "casework", "office", "sop", "text"),
            new Room("report", "casework", "office", "sop", "text"),
            new Room("sheet", "text"),
            new Room(
                    "desk",
                    "text",
                    "sop",
                    "flow",
                    "paper",
                    "printing",
                    "office",
                    "casework",
                    "pdf",
                    "register",
                    "report",
                    "sheet"),
            new Room("screens", "desk", "casework", "sop", "office", "register", "report", "kit", "text"),
            new Room("cli", "desk", "casework", "sop", "office", "register", "report", "text"));

    /** Packages that are not everyone's, and the rooms that alone may touch them; "" is the root. */
    record Library(List<String> packages, String... rooms) {
        @Override
        public String toString() {
            return String.join(", ", packages);
        }
    }

    private static final List<Library> LIBRARIES = List.of(
            new Library(List.of("javafx..", "org.controlsfx..", "impl.org.controlsfx.."), "kit", "screens", ""),
            new Library(List.of("org.jooq..", "org.sqlite..", "java.sql..", "javax.sql.."), "register"),
            new Library(
                    List.of("com.openhtmltopdf..", "org.apache.[pdfbox|fontbox|xmpbox|batik]..", "com.google.zxing.."),
                    "pdf"),
            new Library(List.of("com.samskivert.."), "paper"),
            new Library(List.of("java.awt.print..", "javax.print.."), "printing"),
            // desk hands the pages of pdf to printing, and a page is drawn on a Graphics2D
            new Library(List.of("java.awt", "java.awt.[color|font|geom|image].."), "printing", "pdf", "desk"),
            new Library(List.of("org.dhatim.."), "sheet"),
            new Library(List.of("picocli.."), "cli", ""),
            new Library(List.of("javax.xml.."), "sop", "office", "paper"),
            new Library(List.of("tools.jackson.."), "cli"),
            new Library(List.of("ch.qos.logback.."), ""));

    static List<Room> rooms() {
        return ROOMS;
    }

    static List<Library> libraries() {
        return LIBRARIES;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyTheRoomsOfItsRow(Room room) {
        importsOnlyItsRow(HOUSE, room).check(OURS);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsTouchedOnlyInItsRooms(Library library) {
        livesInItsRooms(HOUSE, library).check(OURS);
    }

    @Test
    void aLibraryOfNoRoomIsTouchedByNobody() {
        onlyKnownLibraries(HOUSE).check(OURS);
    }

    @Test
    void everyRoomStandsInTheTable() {
        everyRoomIsKnown(HOUSE).check(OURS);
    }

    @Test
    void noTwoRoomsImportEachOther() {
        noCircle(HOUSE).check(OURS);
    }

    @Test
    void theTimeIsAskedOnlyInTheRoot() {
        noClockOfItsOwn(HOUSE).check(OURS);
    }

    @Test
    void onlyTheCommandLineSpeaksToTheConsole() {
        noConsole(HOUSE).check(OURS);
    }

    @Test
    void theLauncherTouchesNoOtherClassOfOurs() {
        noClasses()
                .that(equivalentTo(Launcher.class))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(HOUSE + "..").and(DescribedPredicate.not(equivalentTo(Launcher.class))))
                .check(OURS);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct();
            assertThat(packages)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .startsWith("/**"));
        }
    }

    @Test
    void eachRuleFailsOnAHouseThatBreaksIt() {
        var house = HOUSE + ".walls";
        var broken = new ClassFileImporter().importPackages(house);
        var jdbc = LIBRARIES.get(1);
        assertThat(List.of(
                        importsOnlyItsRow(house, ROOMS.get(0)),
                        livesInItsRooms(house, jdbc),
                        onlyKnownLibraries(house),
                        everyRoomIsKnown(house),
                        noCircle(house),
                        noClockOfItsOwn(house),
                        noConsole(house)))
                .allSatisfy(rule -> assertThat(rule.evaluate(broken).hasViolation())
                        .as(rule.getDescription())
                        .isTrue());
    }

    private static ArchRule importsOnlyItsRow(String house, Room room) {
        var own = Stream.of(room.name() + "..");
        var allowed = Stream.of(room.mayImport()).map(name -> name + "..");
        return classes()
                .that(resideInAPackage(house + "." + room.name() + ".."))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(house + "..")
                        .or(resideInAnyPackage(packages(house, Stream.concat(own, allowed)))))
                .allowEmptyShould(true);
    }

    private static ArchRule livesInItsRooms(String house, Library library) {
        return noClasses()
                .that(resideInAPackage(house + "..").and(outside(house, library.rooms())))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library.packages().toArray(String[]::new)))
                .allowEmptyShould(true);
    }

    private static ArchRule onlyKnownLibraries(String house) {
        var jdkAndLog = Stream.of(house + "..", "java..", "javax..", "org.w3c.dom..", "org.xml.sax..", "org.slf4j..");
        var owned = LIBRARIES.stream().map(Library::packages).flatMap(Collection::stream);
        return classes()
                .that(resideInAPackage(house + ".."))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(Stream.concat(jdkAndLog, owned).toArray(String[]::new))
                                .or(describe(
                                        "are primitive",
                                        type -> type.getBaseComponentType().isPrimitive())));
    }

    private static ArchRule everyRoomIsKnown(String house) {
        var known = packages(house, Stream.concat(Stream.of(""), ROOMS.stream().map(room -> room.name() + "..")));
        return classes().that(resideInAPackage(house + "..")).should().resideInAnyPackage(known);
    }

    private static ArchRule noCircle(String house) {
        return slices().matching(house + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private static ArchRule noClockOfItsOwn(String house) {
        return noClasses()
                .that(resideInAPackage(house + "..").and(outside(house, "")))
                .should()
                .callCodeUnitWhere(describe("the PC is asked for the time", WallsTest::asksForTheTime))
                .allowEmptyShould(true);
    }

    private static boolean asksForTheTime(JavaCall<?> call) {
        var target = call.getTarget();
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.isEquivalentTo(Clock.class);
            case String name ->
                name.equals("<init>")
                        && owner.isEquivalentTo(java.util.Date.class)
                        && target.getRawParameterTypes().isEmpty();
        };
    }

    private static ArchRule noConsole(String house) {
        return noClasses()
                .that(resideInAPackage(house + "..").and(outside(house, "cli", "")))
                .should(ACCESS_STANDARD_STREAMS)
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> outside(String house, String... rooms) {
        return resideOutsideOfPackages(
                packages(house, Stream.of(rooms).map(room -> room.isEmpty() ? "" : room + "..")));
    }

    private static String[] packages(String house, Stream<String> rooms) {
        return rooms.map(room -> room.isEmpty() ? house : house + "." + room).toArray(String[]::new);
    }
}
