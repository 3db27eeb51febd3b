package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.foireturns.model.AgeReading;
import org.foireturns.model.CellRange;
import org.foireturns.model.DateReading;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordTallyTest {
    private final RecordTally tally = new RecordTally();

    private static RecordCandidate row(int number, VictimGender gender, @Nullable Period period) {
        return new RecordCandidate(
                Place.NOWHERE.at(CellRange.of(number, 0, number, 3), ""),
                "2023",
                "kent",
                "71/17",
                new DateReading.Day(LocalDate.of(2022, 5, 1)),
                period,
                new AgeReading.Age(VictimAge.years(13)),
                gender,
                "snapchat",
                null,
                Map.of(),
                4);
    }

    private List<Observation> observations() {
        return outcomes().stream()
                .map(outcome -> ((Outcome.Accepted) outcome).observation())
                .toList();
    }

    private List<Outcome> outcomes() {
        return tally.outcomes("2023", "71/17", new Provenance("f", "0", "s", CellRange.of(0, 0, 9, 3), ""));
    }

    @Test
    void countsRowsByCombinationAndKeepsTheirRangeAndCells() {
        Period year = Period.financialYear(2022);
        tally.add(row(1, VictimGender.MALE, year));
        tally.add(row(2, VictimGender.FEMALE, year));
        tally.add(row(5, VictimGender.FEMALE, year));
        assertThat(observations())
                .extracting(said -> said.victimGender().id() + " "
                        + said.count().value() + " " + said.provenance().cells())
                .containsExactly("female 2 A3:D6", "male 1 A2:D2");
        assertThat(outcomes()).extracting(Outcome::cells).containsExactly(8, 4);
    }

    @Test
    void countsNoRowWithAGap() {
        assertThatThrownBy(() -> tally.add(row(1, VictimGender.MALE, null))).isInstanceOf(IllegalStateException.class);
    }
}
