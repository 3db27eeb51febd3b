package org.foireturns.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Given;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.RaisedFinding.State;
import org.foireturns.report.SmallEdition;
import org.foireturns.report.sheet.DrawnSheets;
import org.junit.jupiter.api.Test;

class FindingGroupTest {
    private static final DrawnSheets SHEETS = DrawnSheets.of(SmallEdition.of(new Given().evidence(), List.of()));

    private final List<RaisedFinding> findings = new ArrayList<>();

    private FindingGroupTest add(String code, String file, String sheet, String cell, String message, State state) {
        return add(
                new FindingLine(
                        code,
                        Severity.QUESTION,
                        Owner.OFFICER,
                        Place.parse("2025", "kent", file, sheet, cell, ""),
                        message,
                        "why",
                        "fix"),
                state);
    }

    private FindingGroupTest add(FindingLine line, State state) {
        findings.add(new RaisedFinding("f" + findings.size(), line, state));
        return this;
    }

    private List<FindingGroup> groups() {
        return FindingGroup.of(findings, SHEETS);
    }

    @Test
    void findingsOfOneKindInOneFileStandTogether() {
        add("unknown-marker", "a.xlsx", "Q1", "B2", "x", State.NEW);
        add("unknown-marker", "b.xlsx", "Q1", "B2", "x", State.NEW);
        add("unknown-marker", "a.xlsx", "Q2", "B3", "y", State.OPEN);
        add("label-unknown", "a.xlsx", "Q1", "B2", "x", State.OPEN);
        assertThat(groups())
                .extracting(group -> group.source() + " " + group.size())
                .containsExactly("a.xlsx 2", "b.xlsx 1", "a.xlsx 1");
        assertThat(groups().get(0).places())
                .extracting(FindingGroup.OfSheet::sheet)
                .containsExactly("Q1", "Q2");
    }

    @Test
    void whatIsNewInItIsCounted() {
        add("unknown-marker", "a.xlsx", "Q1", "B2", "x", State.NEW);
        assertThat(groups().get(0).news()).isEqualTo("new");
        assertThat(groups().get(0).single()).isTrue();
        add("unknown-marker", "a.xlsx", "Q1", "B3", "x", State.OPEN);
        assertThat(groups().get(0).news()).isEqualTo("1 new");
        findings.remove(0);
        assertThat(groups().get(0).news()).isEmpty();
    }

    @Test
    void oneSentenceIsSaidOnceAndSeveralAreNot() {
        add("unknown-marker", "a.xlsx", "Q1", "B2", "x", State.NEW)
                .add("unknown-marker", "a.xlsx", "Q1", "B3", "x", State.NEW);
        assertThat(groups().get(0).message()).isEqualTo("x");
        add("unknown-marker", "a.xlsx", "Q1", "B4", "y", State.NEW);
        assertThat(groups().get(0).message()).isEmpty();
        assertThat(groups().get(0).brief()).isEqualTo("x");
    }

    @Test
    void manySentencesSayWhatTheyShareOnce() {
        IntStream.range(0, 6)
                .forEach(i -> add(
                        "unknown-marker",
                        "a.xlsx",
                        "Q1",
                        "B" + (i + 2),
                        "\"" + i + "\" was read as a sign of the file.",
                        State.NEW));
        assertThat(groups().get(0).few()).isTrue();
        assertThat(groups().get(0).pattern()).isEmpty();
        add("unknown-marker", "a.xlsx", "Q1", "B9", "\"x\" was read as a sign of the file.", State.NEW);
        assertThat(groups().get(0).few()).isFalse();
        assertThat(groups().get(0).pattern()).contains("was read as a sign of the file.");
    }

    @Test
    void itSaysWhoMustActAndWhatItIsAbout() {
        FindingLine note = new FindingLine(
                "reader-remark", Severity.NOTE, Owner.FORCE, Place.ofRequest("2025"), "m", "why", "fix");
        FindingLine error = new FindingLine(
                "reader-remark", Severity.ERROR, Owner.TOOL, Place.ofRequest("2025"), "m", "why", "fix");
        add(note, State.NEW).add(error, State.NEW);
        assertThat(groups()).extracting(FindingGroup::owner).containsExactly("the force", "us, the software");
        assertThat(groups()).extracting(FindingGroup::source).containsExactly("2025", "2025");
        assertThat(groups()).extracting(FindingGroup::note).containsExactly(true, false);
        assertThat(groups()).extracting(FindingGroup::blocks).containsExactly(false, true);
        assertThat(groups().get(0).anchor()).isNotEqualTo(groups().get(1).anchor());
    }
}
