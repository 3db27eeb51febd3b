package org.foireturns.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Coordinates;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Owner;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Proposed;
import org.foireturns.model.Provenance;
import org.foireturns.model.Role;
import org.foireturns.model.Severity;
import org.foireturns.model.Spot;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Control;
import org.foireturns.report.Edition;
import org.foireturns.report.OpenValue;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.SmallEdition;
import org.foireturns.report.csv.ReadBack;
import org.foireturns.report.edition.Publisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that hang on an open question, as they are shown. */
@SuppressWarnings("NullAway.Init")
class OpenValueTest {
    private static final Place SHEET = Place.parse("2025", "kent", "2025/Kent.xlsx", "Q2", "", "");

    @TempDir
    Path folder;

    private static Observation observation(String cell, long number) {
        Address at = Address.parse(cell);
        return new Observation(
                "2025",
                "kent",
                Period.financialYear(2024),
                new Coordinates(
                        "71/17",
                        new Cut(VictimGender.FEMALE, new VictimAge("12-15"), Observation.ALL_PLATFORMS),
                        Unit.OFFENCES,
                        Role.DETAIL),
                Count.of(number),
                new Provenance("2025/Kent.xlsx", "ab".repeat(32), "Q2", new CellRange(at, at), "" + number),
                "victim_gender=A3");
    }

    private static Outcome.Rejected rejected(String cell) {
        Place place = SHEET.at(Address.parse(cell), "");
        return new Outcome.Rejected(
                place, List.of(new Outcome.Reason("label-unknown", "", place, "What is it?", "Ask.")), 1);
    }

    private static FindingLine asking(String cell) {
        return new FindingLine(
                "label-unknown",
                Severity.ERROR,
                Owner.OFFICER,
                SHEET.at(Address.parse(cell), ""),
                "What is it?",
                "why",
                "Ask.");
    }

    private static Edition edition(List<Outcome.Rejected> rejected) {
        Evidence evidence = new Evidence(
                List.of(),
                List.of(observation("B9", 31)),
                List.of(),
                List.of(),
                rejected,
                List.of(),
                List.of(),
                List.of(asking("B3")));
        List<Proposed> proposed = List.of(
                new Proposed(observation("B3", 7), "label-unknown", "B3"),
                new Proposed(observation("B4", 11), "label-unknown", "B3"));
        return SmallEdition.proposing(proposed, LocalDate.of(2026, 1, 1), evidence);
    }

    private static List<String> open(Edition edition) {
        return OpenValue.of(edition).stream()
                .map(open -> open.observation().provenance().cells() + " " + open.finding())
                .toList();
    }

    @Test
    void eachNamesTheFindingThatAsksOfAllOfThem() {
        Edition edition = edition(List.of(rejected("B3"), rejected("B4")));
        String id = edition.docket().findings().stream()
                .filter(finding -> finding.line().code().equals("label-unknown"))
                .map(RaisedFinding::id)
                .findFirst()
                .orElseThrow();

        assertThat(open(edition)).containsExactly("B3 " + id, "B4 " + id);
    }

    @Test
    void aCellThatIsRejectedNoMoreHangsOnNothing() {
        assertThat(open(edition(List.of(rejected("B3"))))).singleElement().matches(line -> line.startsWith("B3"));
    }

    @Test
    void whatIsAnsweredIsOpenNoMore() {
        Edition edition = edition(List.of(rejected("B3"), rejected("B4")));

        assertThat(open(edition.decided(List.of(), line -> line.code().equals("label-unknown"))))
                .isEmpty();
    }

    @Test
    void theyStandAmongTheObservationsAndCountForNothing() throws IOException {
        Edition edition = edition(List.of(rejected("B3"), rejected("B4")));
        new Publisher(2).publish(edition, folder);
        try (CsvReader<NamedCsvRecord> table =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve("observations.csv"))) {
            List<NamedCsvRecord> lines = table.stream().toList();
            assertThat(lines).extracting(line -> line.getField("cell")).containsExactly("B3", "B4", "B9");
            assertThat(lines.get(0).getField("open")).isNotEmpty();
            assertThat(lines.get(0).getField("witnesses")).isEqualTo("victim_gender=A3");
            assertThat(lines.get(2).getField("open")).isEmpty();
        }

        assertThat(new ReadBack(folder).controls(edition)).allMatch(Control::holds);
    }

    @Test
    void theCardOfSuchACellSaysWhoAsksAndWhatIsProposed() {
        Edition edition = edition(List.of(rejected("B3")));
        Address at = Address.parse("B3");

        assertThat(Outcomes.of(edition).at(new Spot("2025/Kent.xlsx", "Q2", new CellRange(at, at))))
                .hasValueSatisfying(card -> {
                    assertThat(card.style()).isEqualTo("rejected");
                    assertThat(card.meaning())
                            .startsWith("not counted. What is it? Asked about, and in no figure until it is answered."
                                    + " We propose 7 offences: ");
                });
    }
}
