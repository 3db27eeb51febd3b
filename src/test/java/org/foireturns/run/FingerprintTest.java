package org.foireturns.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.decisions.Decisions;
import org.foireturns.intake.Manifest;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Severity;
import org.foireturns.model.Sha256;
import org.foireturns.model.finding.FindingLine;
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

        assertThat(moreFiles.reading(KENT)).isEqualTo(FINGERPRINT.reading(KENT));
        assertThat(List.of(
                        of("other", "71/17", "1", ORDER).reading(KENT),
                        of("config", "88A", "1", ORDER).reading(KENT),
                        of("config", "71/17", "2", ORDER).reading(KENT),
                        of("config", "71/17", "1", order("in", "out", LocalDate.of(2026, 1, 1)))
                                .reading(KENT),
                        FINGERPRINT.reading(ESSEX),
                        FINGERPRINT.reading(file("2025/Kent.xlsx", "cc"))))
                .doesNotHaveDuplicates()
                .doesNotContain(FINGERPRINT.reading(KENT));
    }

    @Test
    void textsDoNotRunIntoEachOther() {
        assertThat(Sha256.of(List.of("ab", "c"))).isNotEqualTo(Sha256.of(List.of("a", "bc")));
    }

    private static Order order(String input, String output, @org.jspecify.annotations.Nullable LocalDate asOf) {
        return new Order(Path.of(input), Path.of(output), Path.of("data"), asOf, false);
    }

    private static Fingerprint of(String config, String offence, String version, Order order, ReturnFile... files) {
        return new Fingerprint(
                config, offence, version, order, manifest(List.of(), files), Decisions.NONE, DAY, List.of());
    }

    private static Manifest manifest(List<FindingLine> findings, ReturnFile... files) {
        return new Manifest(
                Stream.of(files)
                        .map(file -> new Manifest.Entry(file, Path.of("snapshot"), Set.of()))
                        .toList(),
                findings);
    }

    private static ReturnFile file(String name, String sha256) {
        return new ReturnFile("2025", name, sha256, 1, FileFormat.XLSX);
    }

    private static FindingLine link() {
        return new FindingLine("link", Severity.NOTE, Owner.OFFICER, Place.NOWHERE, "a link", "why", "fix");
    }
}
