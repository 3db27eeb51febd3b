package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.CellRange;
import org.foireturns.model.Count;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.Severity;
import org.foireturns.model.SheetAccount;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;

class DecidedCellsTest {
    private static final String FILE = "a.xlsx";

    private final DecidedCells cells = new DecidedCells(evidence(), request -> "71/17");

    /** Numbers of Kent in the column B; the cells at B4 and B5 hold a star, and B6 was rejected. */
    private static Evidence evidence() {
        Evidence given = new org.foireturns.reconcile.Given()
                .force("kent")
                .file(FILE)
                .sheet("Q1")
                .detail("B2", "female", "12", "all", "5")
                .detail("B3", "female", "13", "all", "5")
                .detail("B4", "male", "12", "all", "*")
                .detail("B5", "male", "13", "all", "*")
                .rejected("B6", "other", "12", "all")
                .rejected("B9")
                .evidence();
        FindingLine asked = Given.finding(Severity.QUESTION, "unknown-marker", FILE, "B4", "\"*\" is not explained.");
        return new Evidence(
                given.returns(),
                given.observations().stream().map(DecidedCellsTest::typed).toList(),
                given.answers(),
                given.refusals(),
                given.rejected().stream()
                        .map(cell -> cell.place().cell().equals("B6") ? typed(cell) : cell)
                        .toList(),
                given.setAside(),
                List.of(new SheetAccount(
                        FILE, "Q1", 9, Map.of(CellOutcome.ACCEPTED, 4, CellOutcome.REJECTED, 2, CellOutcome.LABEL, 3))),
                List.of(asked));
    }

    private static Observation typed(Observation cell) {
        Provenance at = cell.provenance();
        String text =
                cell.count().value() == null ? "*" : String.valueOf(cell.count().value());
        return cell.with(cell.count(), new Provenance(at.file(), at.sha256(), at.sheet(), at.cells(), text));
    }

    private static Outcome.Rejected typed(Outcome.Rejected cell) {
        Place at = cell.place();
        Place place = new Place(at.request(), at.force(), at.file(), at.sheet(), at.cells(), "*");
        return new Outcome.Rejected(place, cell.reasons(), 1, cell.gap());
    }

    private String judged(DecisionType type, String file, String where, String expects, String becomes) {
        cells.judge(Given.decision("d1", type, "2025", "kent", file, where, expects, becomes, "", null));
        DecidedEvidence.Told told = cells.told().get(cells.told().size() - 1);
        return told.state() + " " + told.effect()
                + (told.settled().isEmpty() ? "" : " settled " + told.settled().size());
    }

    private String set(String where, String expects, String becomes) {
        return judged(DecisionType.SET_VALUE, "", where, expects, becomes);
    }

    private Count at(String cell) {
        return cells.evidence().observations().stream()
                .filter(each -> each.provenance().cells().equals(CellRange.parse(cell)))
                .map(Observation::count)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCellIsFoundByWhatItsLabelsSay() {
        assertThat(set("Q9!Z1", "2024/25, female, 12: 5", "7")).isEqualTo("APPLIED 1 cell taken as 7.");
        assertThat(at("B2")).isEqualTo(Count.of(7));
        assertThat(cells.evidence().findings()).extracting(FindingLine::code).contains("number-decided");
    }

    @Test
    void aCellIsFoundByItsTextWhereItStands() {
        assertThat(set("Q1!B4", "*", "0 to 4")).isEqualTo("APPLIED 1 cell taken as 0 to 4. settled 1");
        assertThat(at("B4")).isEqualTo(Count.between(0, 4L));
        assertThat(at("B5")).isEqualTo(Count.between(0, null));
    }

    @Test
    void aCellThatHoldsSomethingElseByNowIsTold() {
        assertThat(set("Q1!B4", "12", "3"))
                .isEqualTo("STALE It expects \"12\", and in Q1!B4 of a.xlsx there is now \"2024/25, male, 12: *\".");
        assertThat(set("Q1!Z9", "2024/25, female, 12: 6", "3"))
                .startsWith("STALE It expects")
                .contains("Q1!B2");
        assertThat(set("Q1!Z9", "12", "3")).isEqualTo("UNUSED No return in this run has such a cell.");
    }

    @Test
    void aCellIsDecidedOnce() {
        set("Q1!B4", "*", "3");
        assertThat(set("Q1!B4", "*", "2")).isEqualTo("UNUSED Each such cell is decided by itself.");
        assertThat(at("B4")).isEqualTo(Count.of(3));
    }

    @Test
    void aSignStandsForOneThingInAFile() {
        set("Q1!B4", "*", "3");
        assertThat(judged(DecisionType.TREAT_AS, FILE, "", "*", "withheld"))
                .startsWith("APPLIED 2 cells taken as withheld.");
        assertThat(at("B4")).isEqualTo(Count.of(3));
        assertThat(judged(DecisionType.TREAT_AS, FILE, "Q2", "*", "withheld"))
                .isEqualTo("STALE No value cell of a.xlsx holds \"*\" any more.");
        assertThat(judged(DecisionType.TREAT_AS, "b.xlsx", "", "x", "withheld"))
                .isEqualTo("UNUSED No return in this run has such a cell.");
    }

    @Test
    void aRejectedCellCountsWhatThoseBesideItCount() {
        assertThat(set("Q1!B6", "*", "4")).isEqualTo("APPLIED 1 cell taken as 4.");
        assertThat(at("B6")).isEqualTo(Count.of(4));
        assertThat(cells.evidence().rejected())
                .extracting(cell -> cell.place().cell())
                .containsExactly("B9");
        SheetAccount account = cells.evidence().accounts().get(0);
        assertThat(account.of(CellOutcome.ACCEPTED)).isEqualTo(5);
        assertThat(account.of(CellOutcome.REJECTED)).isOne();
        assertThat(account.closes()).isTrue();
    }

    @Test
    void withoutADecisionNothingIsOther() {
        Evidence read = evidence();
        assertThat(new DecidedCells(read, request -> "71/17").evidence()).isSameAs(read);
    }

    @Test
    void theTextSaysThatItWasDecided() {
        set("Q1!B4", "*", "3");
        assertThat(cells.evidence().observations().stream()
                        .map(cell -> cell.provenance().text())
                        .collect(Collectors.joining(", ")))
                .contains("* [3 by decision d1]");
    }
}
