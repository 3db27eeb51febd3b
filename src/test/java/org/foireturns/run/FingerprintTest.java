package org.foireturns.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.DecisionType;
import org.foireturns.decisions.Decisions;
import org.foireturns.intake.Manifest;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Forces;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Severity;
import org.foireturns.model.Sha256;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.normalise.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Order ORDER = order("in", "out", null);
    private static final ReturnFile KENT = file("2025/Kent.xlsx", "aa");
    private static final ReturnFile ESSEX = file("2025/Essex.xlsx", "bb");
    private static final Fingerprint FINGERPRINT = of("config", "71/17", "1", ORDER, KENT, ESSEX);

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("a book", of("other", "71/17", "1", ORDER, KENT, ESSEX)),
                Arguments.of("the offence", of("config", "88A", "1", ORDER, KENT, ESSEX)),
                Arguments.of("the software", of("config", "71/17", "2", ORDER, KENT, ESSEX)),
                Arguments.of("the input folder", of("config", "71/17", "1", order("in2", "out", null), KENT, ESSEX)),
                Arguments.of("the output folder", of("config", "71/17", "1", order("in", "out2", null), KENT, ESSEX)),
                Arguments.of(
                        "the day",
                        of("config", "71/17", "1", order("in", "out", LocalDate.of(2026, 1, 1)), KENT, ESSEX)),
                Arguments.of("a file less", of("config", "71/17", "1", ORDER, KENT)),
                Arguments.of("a file's bytes", of("config", "71/17", "1", ORDER, KENT, file("2025/Essex.xlsx", "cc"))),
                Arguments.of("a file's name", of("config", "71/17", "1", ORDER, KENT, file("2025/Sussex.xlsx", "bb"))),
                Arguments.of(
                        "how the requests stand today",
                        new Fingerprint(
                                "config",
                                meaning("config", "71/17"),
                                "71/17",
                                "1",
                                ORDER,
                                manifest(List.of(), KENT, ESSEX),
                                Decisions.NONE,
                                DAY,
                                List.of("2025 FIRST"))),
                Arguments.of(
                        "what lies beside the returns",
                        new Fingerprint(
                                "config",
                                meaning("config", "71/17"),
                                "71/17",
                                "1",
                                ORDER,
                                manifest(List.of(link()), KENT, ESSEX),
                                Decisions.NONE,
                                DAY,
                                List.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangeMakesAnotherRun(String what, Fingerprint changed) {
        assertThat(changed.run()).as(what).isNotEqualTo(FINGERPRINT.run()).hasSize(12);
    }

    @Test
    void whatIsPublishedDoesNotTellWhereTheFoldersLie() {
        Fingerprint elsewhere = of("config", "71/17", "1", order("in2", "out2", null), KENT, ESSEX);

        assertThat(elsewhere.name()).isEqualTo(FINGERPRINT.name()).hasSize(12);
        assertThat(of("config", "71/17", "1", ORDER, KENT).name()).isNotEqualTo(FINGERPRINT.name());
    }

    @Test
    void theOrderOfFilesAndForceMakeNone() {
        Order forced = new Order(Path.of("in"), Path.of("out"), Path.of("elsewhere"), null, true);

        assertThat(of("config", "71/17", "1", forced, ESSEX, KENT).sha256()).isEqualTo(FINGERPRINT.sha256());
    }

    @Test
    void aFileIsReadAgainOnlyWhenItsMeaningMayChange() {
        Fingerprint moreFiles = of("config", "71/17", "1", order("in2", "out2", null), KENT);

        assertThat(moreFiles.reading(entry(KENT))).isEqualTo(FINGERPRINT.reading(entry(KENT)));
        assertThat(List.of(
                        of("other", "71/17", "1", ORDER).reading(entry(KENT)),
                        of("config", "88A", "1", ORDER).reading(entry(KENT)),
                        of("config", "71/17", "2", ORDER).reading(entry(KENT)),
                        of("config", "71/17", "1", order("in", "out", LocalDate.of(2026, 1, 1)))
                                .reading(entry(KENT)),
                        FINGERPRINT.reading(entry(ESSEX)),
                        FINGERPRINT.reading(entry(file("2025/Kent.xlsx", "cc")))))
                .doesNotHaveDuplicates()
                .doesNotContain(FINGERPRINT.reading(entry(KENT)));
    }

    @Test
    void aDecisionAboutOneSheetHasNoOtherFileReadAgain() {
        Decision heads = new Decision(
                "d1",
                DecisionType.HEADER_ROW,
                "2025",
                "kent",
                "2025/Kent.xlsx",
                "Q1!3",
                "Year | Girls",
                "",
                "It is so",
                "Ann",
                DAY,
                "",
                null,
                "");
        Fingerprint decided = of(new Decisions(List.of(heads)), "config", "71/17", "1", ORDER, KENT, ESSEX);
        ReturnFile renamed = file("2025/answer.xlsx", "aa");

        assertThat(decided.reading(entry(ESSEX, "essex"))).isEqualTo(FINGERPRINT.reading(entry(ESSEX, "essex")));
        assertThat(decided.reading(entry(KENT))).isNotEqualTo(FINGERPRINT.reading(entry(KENT)));
        assertThat(decided.reading(entry(renamed, "kent"))).isNotEqualTo(FINGERPRINT.reading(entry(renamed, "kent")));
    }

    @Test
    void textsDoNotRunIntoEachOther() {
        assertThat(Sha256.of(List.of("ab", "c"))).isNotEqualTo(Sha256.of(List.of("a", "bc")));
    }

    private static Order order(String input, String output, @org.jspecify.annotations.Nullable LocalDate asOf) {
        return new Order(Path.of(input), Path.of(output), Path.of("data"), asOf, false);
    }

    private static Fingerprint of(String config, String offence, String version, Order order, ReturnFile... files) {
        return of(Decisions.NONE, config, offence, version, order, files);
    }

    private static Fingerprint of(
            Decisions decisions, String config, String offence, String version, Order order, ReturnFile... files) {
        return new Fingerprint(
                config,
                meaning(config, offence),
                offence,
                version,
                order,
                manifest(List.of(), files),
                decisions,
                DAY,
                List.of());
    }

    private static Meaning meaning(String names, String offence) {
        Books books = new Books(
                Map.of(),
                new Forces(List.of()),
                new Platforms(List.of()),
                new Words(Map.of()),
                List.of(),
                Decisions.NONE,
                "");
        return new Meaning(List.of(), names, books, MeaningTest.settings(offence));
    }

    private static Manifest.Entry entry(ReturnFile file, String... forces) {
        return new Manifest.Entry(file, Path.of("snapshot"), Set.of(forces));
    }

    private static Manifest manifest(List<FindingLine> findings, ReturnFile... files) {
        return new Manifest(Stream.of(files).map(FingerprintTest::entry).toList(), findings);
    }

    private static ReturnFile file(String name, String sha256) {
        return new ReturnFile("2025", name, sha256, 1, FileFormat.XLSX);
    }

    private static FindingLine link() {
        return new FindingLine("link", Severity.NOTE, Owner.OFFICER, Place.NOWHERE, "a link", "why", "fix");
    }
}
