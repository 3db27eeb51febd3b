package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.ReturnSummary;
import org.junit.jupiter.api.Test;

class DecidedFilesTest {
    private static final String A = "aaaaaaaaaaaa";
    private static final String B = "bbbbbbbbbbbb";
    private static final String C = "cccccccccccc";

    private final Map<Observation, Integer> sizes = new HashMap<>();
    private final DecidedFiles files = new DecidedFiles(evidence(), cell -> 3, sizes);

    private static Evidence evidence() {
        Evidence given = new org.foireturns.reconcile.Given()
                .force("kent")
                .file("a.xlsx")
                .sheet("Q1")
                .detail("B2", "female", "all", "all", "5")
                .detail("C9", "male", "all", "all", "7")
                .sheet("Q2")
                .detail("B2", "all", "12", "all", "9")
                .refused("platform", "12")
                .file("b.xlsx")
                .detail("B2", "female", "all", "all", "6")
                .force("essex")
                .file("c.xlsx")
                .detail("B2", "female", "all", "all", "8")
                .evidence();
        return new Evidence(
                given.returns().stream()
                        .filter(each -> !each.file().name().contains("/"))
                        .map(DecidedFilesTest::hashed)
                        .toList(),
                given.observations(),
                given.answers(),
                given.refusals(),
                given.rejected(),
                given.setAside(),
                given.accounts(),
                given.findings());
    }

    private static ReturnSummary hashed(ReturnSummary each) {
        ReturnFile file = each.file();
        String hash = file.name().substring(0, 1).repeat(64);
        return new ReturnSummary(
                new ReturnFile(file.request(), file.name(), hash, 1, file.format()), each.force(), each.readable());
    }

    private String judged(DecisionType type, String file, String where, String expects, String becomes) {
        files.judge(Given.decision("d1", type, "2025", "", file, where, expects, becomes, "", null));
        return files.told().get(files.told().size() - 1).state() + " "
                + files.told().get(files.told().size() - 1).effect();
    }

    private String counted() {
        return files.evidence().observations().stream()
                .map(cell -> cell.provenance().file().charAt(0) + " "
                        + cell.provenance().sheet() + " " + cell.provenance().cells() + " "
                        + cell.unit().id())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void aFileThatIsLeftOutCountsNowhere() {
        assertThat(judged(DecisionType.EXCLUDE, "a.xlsx", "", A, "")).isEqualTo("APPLIED a.xlsx counts nowhere.");
        assertThat(counted()).isEqualTo("b Q2 B2 offences, c Q2 B2 offences");
        assertThat(files.evidence().rejected()).hasSize(3);
        assertThat(files.evidence().refusals()).isEmpty();
    }

    @Test
    void aFileIsFoundByWhatItHolds() {
        assertThat(judged(DecisionType.EXCLUDE, "other.xlsx", "", A, "")).startsWith("APPLIED a.xlsx counts");
        assertThat(judged(DecisionType.EXCLUDE, "b.xlsx", "", C + "0", "")).startsWith("STALE b.xlsx has changed");
        assertThat(judged(DecisionType.EXCLUDE, "d.xlsx", "", C + "0", "")).startsWith("UNUSED This run has no");
    }

    @Test
    void whatIsLeftOutAlreadyIsNotLeftOutAgain() {
        judged(DecisionType.EXCLUDE, "a.xlsx", "", A, "");
        assertThat(judged(DecisionType.EXCLUDE, "a.xlsx", "", A, ""))
                .isEqualTo("UNUSED Nothing of it is counted or asked about in any case.");
    }

    @Test
    void aPartOfASheetIsLeftOut() {
        assertThat(judged(DecisionType.IGNORE_RANGE, "a.xlsx", "Q1!A1:B9", A, ""))
                .isEqualTo("APPLIED a.xlsx, Q1!A1:B9 counts nowhere.");
        assertThat(counted()).isEqualTo("a Q1 C9 offences, a Q2 B2 offences, b Q2 B2 offences, c Q2 B2 offences");
        assertThat(files.evidence().refusals()).hasSize(1);
    }

    @Test
    void aFileGivesWayToAnotherOfTheSameForce() {
        assertThat(judged(DecisionType.SUPERSEDE_FILE, "a.xlsx", "", A + " and " + C, "c.xlsx"))
                .isEqualTo("UNUSED The two files are not of one force and one request.");
        assertThat(judged(DecisionType.SUPERSEDE_FILE, "a.xlsx", "", A + " and " + A, "a.xlsx"))
                .isEqualTo("UNUSED The two files are not of one force and one request.");
        assertThat(judged(DecisionType.SUPERSEDE_FILE, "a.xlsx", "", A + " and " + B + "0", "b.xlsx"))
                .startsWith("STALE b.xlsx has changed");
        assertThat(judged(DecisionType.SUPERSEDE_FILE, "a.xlsx", "", A, "z.xlsx"))
                .startsWith("UNUSED This run has no");
        assertThat(judged(DecisionType.SUPERSEDE_FILE, "a.xlsx", "", A + " and " + B, "b.xlsx"))
                .isEqualTo("APPLIED a.xlsx counts nowhere.");
        assertThat(counted()).isEqualTo("b Q2 B2 offences, c Q2 B2 offences");
    }

    @Test
    void theNumbersOfASheetCountSomethingElse() {
        assertThat(judged(DecisionType.UNIT, "a.xlsx", "Q1", A, "Victims"))
                .isEqualTo("APPLIED a.xlsx, Q1 counts Victims.");
        assertThat(counted()).startsWith("a Q1 B2 victims, a Q1 C9 victims, a Q2 B2 offences, b Q2 B2 offences");
        assertThat(sizes.values()).containsExactly(3, 3);
        assertThat(files.evidence().findings()).extracting(line -> line.code()).containsExactly("unit-decided");
        assertThat(judged(DecisionType.UNIT, "a.xlsx", "Q1", A, "victims"))
                .isEqualTo("UNUSED No number there counts anything else in any case.");
        assertThat(judged(DecisionType.UNIT, "a.xlsx", "", A, "victims")).isEqualTo("APPLIED a.xlsx counts victims.");
    }

    @Test
    void aFileThatWasAssignedWhenItWasReadIsToldByItsFinding() {
        Decision decision =
                Given.decision("d1", DecisionType.ASSIGN_FORCE, "2025", "", "a.xlsx", "", A, "kent", "", null);
        files.assigned(decision);
        files.assigned(
                Given.decision("d1", DecisionType.ASSIGN_FORCE, "2025", "", "z.xlsx", "", C + "0", "kent", "", null));
        assertThat(files.told())
                .extracting(told -> told.state() + " " + told.effect())
                .containsExactly("UNUSED The file is taken as such in any case.", "UNUSED This run has no such file.");
    }
}
