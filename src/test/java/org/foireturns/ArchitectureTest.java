package org.foireturns;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Proposed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** The arrows between the packages, as README draws them. */
class ArchitectureTest {
    private static final String ROOT = "org.foireturns";

    /** Which packages a package may use, besides itself. */
    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("model", List.of());
        MAY_USE.put("words", List.of("model"));
        MAY_USE.put("grammar", List.of("model", "words"));
        MAY_USE.put("intake", List.of("model"));
        MAY_USE.put("read", List.of("model"));
        MAY_USE.put("explain", List.of("model"));
        MAY_USE.put("describe", List.of("model", "explain"));
        MAY_USE.put("normalise", List.of("model"));
        MAY_USE.put("meaning", List.of("model", "words", "grammar", "explain", "normalise"));
        MAY_USE.put("validate", List.of("model"));
        MAY_USE.put("sight", List.of("model", "words", "grammar"));
        MAY_USE.put("lists", List.of("model", "words", "grammar"));
        MAY_USE.put("legend", List.of("model", "words", "grammar", "read"));
        MAY_USE.put("sentences", List.of("model", "words", "grammar", "read", "normalise"));
        MAY_USE.put(
                "pipeline",
                List.of(
                        "model",
                        "read",
                        "normalise",
                        "sentences",
                        "validate",
                        "words",
                        "grammar",
                        "legend",
                        "lists",
                        "meaning",
                        "sight"));
        MAY_USE.put("store", List.of("model"));
        MAY_USE.put("reconcile", List.of("model"));
        MAY_USE.put("figures", List.of("model", "reconcile"));
        MAY_USE.put("decisions", List.of("model", "reconcile"));
        MAY_USE.put("report", List.of("model", "reconcile", "figures", "decisions"));
        MAY_USE.put("config", List.of("model", "words", "normalise", "figures", "decisions"));
        MAY_USE.put("run", List.of("model", "words", "intake", "read", "config", "decisions", "report", "store"));
        MAY_USE.put(
                "publish",
                List.of("model", "intake", "config", "decisions", "reconcile", "figures", "report", "store", "run"));
        MAY_USE.put("upkeep", List.of("model", "intake", "read", "report", "store", "run", "publish"));
        MAY_USE.put(
                "flow",
                List.of(
                        "model",
                        "intake",
                        "read",
                        "normalise",
                        "pipeline",
                        "config",
                        "decisions",
                        "report",
                        "store",
                        "run",
                        "upkeep"));
        MAY_USE.put("forms", List.of("model", "intake", "read", "config", "decisions", "run", "publish"));
        List<String> everything = List.copyOf(MAY_USE.keySet());
        MAY_USE.put("job", everything);
        MAY_USE.put("verify", List.of("model", "intake", "read", "normalise", "config"));
        MAY_USE.put(
                "cli",
                Stream.concat(everything.stream(), Stream.of("job", "verify")).toList());
    }

    /**
     * Which rooms of the report a room may use, besides itself and {@code report}. That one is for all of them, so it
     * uses none.
     */
    private static final Map<String, List<String>> ROOMS_OF_THE_REPORT = new LinkedHashMap<>();

    static {
        ROOMS_OF_THE_REPORT.put("csv", List.of());
        ROOMS_OF_THE_REPORT.put("json", List.of());
        ROOMS_OF_THE_REPORT.put("xlsx", List.of());
        ROOMS_OF_THE_REPORT.put("letter", List.of("csv"));
        ROOMS_OF_THE_REPORT.put("workbook", List.of("xlsx", "letter"));
        ROOMS_OF_THE_REPORT.put("markup", List.of("xlsx"));
        ROOMS_OF_THE_REPORT.put("sheet", List.of());
        ROOMS_OF_THE_REPORT.put("chart", List.of("sheet"));
        ROOMS_OF_THE_REPORT.put("page", List.of("sheet", "chart", "letter"));
        ROOMS_OF_THE_REPORT.put("edition", List.of("csv", "json", "page", "letter", "workbook"));
    }

    /** Which packages may use a library; all others must not know that it is there. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.apache.poi", List.of("read.excel", "read.archive", "read.word")),
            Map.entry("org.apache.pdfbox", List.of("read.pdf")),
            Map.entry("org.jsoup", List.of("read.web")),
            Map.entry("org.apache.commons.compress", List.of("read.archive")),
            Map.entry("org.springframework", List.of("job", "run", "publish", "upkeep", "store", "cli")),
            Map.entry("org.springframework.batch", List.of("job")),
            Map.entry("org.hibernate.validator", List.of("validate")),
            Map.entry("org.yaml.snakeyaml", List.of("config")),
            Map.entry("com.fasterxml.jackson", List.of("verify")),
            Map.entry("gg.jte", List.of("report.page")),
            Map.entry("picocli", List.of("cli")));

    private static final Set<String> BANNED_WORDS = Set.of(
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Handler",
            "Processor",
            "Impl",
            "Abstract",
            "Base",
            "Data",
            "Info",
            "Common",
            "Dto",
            "DTO",
            "Context");

    @ParameterizedTest(name = "{0} may use {1}")
    @MethodSource
    void packagesUseOnlyWhatTheirRowAllows(String name, List<String> allowed) {
        String[] known = Stream.concat(Stream.of(name), allowed.stream())
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
        classes()
                .that(resideInAPackage(inside(name)))
                .should(onlyDependOnClassesThat(
                        resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(known))))
                .because("the arrows point one way: move the class to the package whose word it is, or pass what it"
                        + " needs as a type of model; change the row of " + name + " only when the design changes")
                .check(Program.CLASSES);
    }

    static Stream<Arguments> packagesUseOnlyWhatTheirRowAllows() {
        return MAY_USE.entrySet().stream().map(row -> arguments(row.getKey(), row.getValue()));
    }

    @Test
    void whatHangsOnAQuestionIsSeenByNothingThatCounts() {
        noClasses()
                .that(resideInAnyPackage(inside("reconcile"), inside("figures"), inside("decisions"), inside("verify")))
                .should()
                .dependOnClassesThat(type(Proposed.class))
                .because("a proposal is in no figure before its question is answered; show it from the edition")
                .check(Program.CLASSES);
    }

    @Test
    void whoCanBeAWitnessIsDecidedByStructureAlone() {
        noClasses()
                .that(resideInAPackage(ROOT + ".sight"))
                .and()
                .haveNameMatching(".*[.](Governing|LabelRows)([$].*)?")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(inside("words"), inside("grammar"), inside("explain"), inside("meaning")))
                .because("the rule that refuses a witness must not fall for the words that misled the reader")
                .check(Program.CLASSES);
    }

    @Test
    void everyPackageHasARow() {
        assertThat(subpackages(ROOT))
                .as("a new package needs a row in MAY_USE and a line in README's table of packages")
                .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }

    @ParameterizedTest(name = "report.{0} may use report and {1}")
    @MethodSource
    void roomsOfTheReportUseOnlyWhatTheirRowAllows(String room, List<String> allowed) {
        String[] known = Stream.concat(Stream.of(room), allowed.stream())
                .map(each -> inside("report." + each))
                .toArray(String[]::new);
        classes()
                .that(resideInAPackage(inside("report." + room)))
                .should(onlyDependOnClassesThat(resideOutsideOfPackage(inside("report"))
                        .or(resideInAPackage(ROOT + ".report"))
                        .or(resideInAnyPackage(known))))
                .because("each room makes one thing; what several of them need is said in report itself")
                .check(Program.CLASSES);
    }

    static Stream<Arguments> roomsOfTheReportUseOnlyWhatTheirRowAllows() {
        return ROOMS_OF_THE_REPORT.entrySet().stream().map(row -> arguments(row.getKey(), row.getValue()));
    }

    @Test
    void theReportItselfUsesNoneOfItsRooms() {
        classes()
                .that(resideInAPackage(ROOT + ".report"))
                .should(onlyDependOnClassesThat(
                        resideOutsideOfPackage(inside("report")).or(resideInAPackage(ROOT + ".report"))))
                .because("all rooms stand on it: move the class into the room that it is for")
                .check(Program.CLASSES);
    }

    @Test
    void everyRoomOfTheReportHasARow() {
        assertThat(subpackages(ROOT + ".report"))
                .as("a new room of the report needs a row in ROOMS_OF_THE_REPORT and a line in README's table of rooms")
                .containsExactlyInAnyOrderElementsOf(ROOMS_OF_THE_REPORT.keySet());
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a return flows one way; pass what the later package knows into the earlier one as a value")
                .check(Program.CLASSES);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @MethodSource
    void librariesStayInTheirRooms(String library, List<String> rooms) {
        String[] allowed = rooms.stream().map(ArchitectureTest::inside).toArray(String[]::new);
        noClasses()
                .that(not(resideInAnyPackage(allowed)))
                .should()
                .dependOnClassesThat(resideInAPackage(library + ".."))
                .because("only " + String.join(", ", rooms) + " may know " + library
                        + "; elsewhere use the JDK and the types of model")
                .check(Program.CLASSES);
    }

    static Stream<Arguments> librariesStayInTheirRooms() {
        return LIBRARIES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> arguments(row.getKey(), row.getValue()));
    }

    @Test
    void theModelIsPlainJava() {
        classes()
                .that(resideInAPackage(inside("model")))
                .should(onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", "jakarta.validation..", inside("model"))))
                .because("the words of the project must be usable by every package and outlive every library")
                .check(Program.CLASSES);
    }

    @Test
    void namesSayWhatAClassIs() {
        classes().should(bearNoBannedWord()).check(Program.CLASSES);
    }

    private static ArchCondition<JavaClass> bearNoBannedWord() {
        return new ArchCondition<>(
                "be named with a word of the project rather than one of " + new TreeSet<>(BANNED_WORDS)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Arrays.stream(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])"))
                        .filter(BANNED_WORDS::contains)
                        .filter(word -> !word.equals("Processor") || !type.isAssignableTo(ItemProcessor.class))
                        .forEach(word -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " is named with \"" + word + "\"; say what it is or does")));
            }
        };
    }

    private static Set<String> subpackages(String name) {
        return Program.CLASSES.getPackage(name).getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String inside(String name) {
        return ROOT + "." + name + "..";
    }
}
