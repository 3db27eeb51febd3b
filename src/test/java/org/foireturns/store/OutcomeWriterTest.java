package org.foireturns.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Gap;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class OutcomeWriterTest {
    private final JdbcTemplate jdbc = TestDatabase.create();
    private final OutcomeWriter writer = new OutcomeWriter(new NamedSql(jdbc));

    @BeforeEach
    void begin() {
        jdbc.update("insert into reading (id, request, name, sha256, readable, complete)"
                + " values ('r1', '2025', 'a.xlsx', '00', true, false)");
    }

    private List<String> rows(String query) {
        return jdbc.query(query, (row, number) -> {
            StringBuilder line = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                line.append(i == 1 ? "" : " ").append(row.getString(i));
            }
            return line.toString();
        });
    }

    @Test
    void eachKindOfOutcomeHasItsTable() {
        Evidence given = new Given()
                .request("2025")
                .force("essex")
                .detail("B2", "female", "12", "all", "5")
                .youngest(4, VictimGender.FEMALE)
                .evidence();
        Place place = Place.parse("2025", "essex", "a.xlsx", "Q1", "B3", "x");
        Outcome.Reason first = new Outcome.Reason("not-a-count", "Age", place, "It is text.", "Ask.");
        Outcome.Reason second = new Outcome.Reason("bad-date", "", place, "It is late.", "Ask.");
        Gap gap = Gap.of(
                Period.financialYear(2024),
                new Cut(VictimGender.MALE, VictimAge.ALL, Observation.ALL_PLATFORMS),
                Set.of(Dimension.PLATFORM));
        writer.write(
                "r1",
                3,
                0,
                List.of(
                        new Outcome.Accepted(given.observations().get(0), 1),
                        new Outcome.Rejected(place, List.of(first, second), 2, gap),
                        new Outcome.Total(given.observations().get(0), 4),
                        new Outcome.Answered(given.answers().get(0), 1),
                        new Outcome.SetAside(place, second, 7)));

        assertThat(rows("select block, ordinal, cells, cell, lower_bound from observation order by ordinal"))
                .containsExactly("3 0 1 B2 5", "3 1 4 B2 5");
        assertThat(rows("select ordinal, cells, measure, answer, victim_gender from answer"))
                .containsExactly("0 1 youngest-victim 4 female");
        assertThat(rows("select ordinal, outcome, cells, gap_gender from rejected order by ordinal"))
                .containsExactly("0 rejected 2 male", "1 set_aside 7 null");
        assertThat(rows("select ordinal, reason, code, label from rejected_reason order by ordinal, reason"))
                .containsExactly("0 0 not-a-count Age", "0 1 bad-date ", "1 0 bad-date ");
    }

    @Test
    void rowsOfAListThatAreStoredLaterAreNumberedOn() {
        Place place = Place.parse("2025", "essex", "a.xlsx", "Q1", "B3", "x");
        Outcome.Reason late = new Outcome.Reason("bad-date", "", place, "It is late.", "Ask.");
        Outcome row = new Outcome.Rejected(place, List.of(late), 2);
        writer.write(new StoredRows("r1", 3, 0, List.of(row, row)));
        writer.write(new StoredRows("r1", 3, 2, List.of()));
        writer.write(new StoredRows("r1", 3, 2, List.of(row)));
        writer.write("r1", 3, 3, List.of(new Outcome.SetAside(place, late, 7)));
        assertThat(rows("select block, ordinal, outcome from rejected order by ordinal"))
                .containsExactly("3 0 rejected", "3 1 rejected", "3 2 rejected", "3 3 set_aside");
        assertThat(rows("select ordinal from rejected_reason order by ordinal")).containsExactly("0", "1", "2", "3");
    }

    @Test
    void cellsThatAreNoValuesAreCountedWhereThereAreSome() {
        writer.cells("r1", "Q1", -1, CellOutcome.NOTE, 3);
        writer.cells("r1", "Q1", 2, CellOutcome.LABEL, 0);
        assertThat(rows("select sheet, block, outcome, cells from cell_outcome"))
                .containsExactly("Q1 -1 note 3");
    }
}
