package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Count;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.sight.Seen;
import org.foireturns.sight.Witness;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Place SHEET = Place.NOWHERE.onSheet("s");

    /** One reading: cells with the gender that they are given, or with "?" when they are asked about. */
    private static Agreement reading(String... cells) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String cell : cells) {
            Address at = Address.parse(cell.substring(0, 2));
            String said = cell.substring(3);
            Place place = SHEET.at(at, "");
            Outcome.Reason reason = new Outcome.Reason("label-unknown", "", place, "m", "f");
            outcomes.add(
                    switch (said) {
                        case "?" -> new Outcome.Rejected(place, List.of(reason), 1);
                        default -> new Outcome.Accepted(count(at, said), 1);
                    });
        }
        return Agreement.of(List.of(new BlockOutcome("s", outcomes, 0, List.of())));
    }

    /** @param said a gender, and the number where it is not 5 */
    private static Observation count(Address at, String said) {
        VictimGender gender = VictimGender.of(said.replaceAll(" .*", ""));
        long number = said.contains(" ") ? Long.parseLong(said.replaceAll(".* ", "")) : 5;
        return new Observation(
                "2025",
                "kent",
                "71/17",
                Period.financialYear(2024),
                gender,
                VictimAge.ALL,
                Observation.ALL_PLATFORMS,
                Unit.OFFENCES,
                Role.DETAIL,
                Count.of(number),
                new Provenance("f", "0", "s", new CellRange(at, at), "5"),
                "");
    }

    @Test
    void aReadingIsSettledWhenNothingIsAsked() {
        assertThat(reading("B2 female", "B3 male").settled()).isTrue();
        assertThat(reading("B2 female", "B3 ?").settled()).isFalse();
        assertThat(reading().settled()).isFalse();
    }

    @Test
    void aReadingCompletesAnotherThatAsksAboutACell() {
        assertThat(reading("B2 female", "B3 male").completes(reading("B2 female", "B3 ?")))
                .isTrue();
    }

    @Test
    void aReadingThatSaysSomethingElseCompletesNothing() {
        assertThat(reading("B2 male", "B3 male").completes(reading("B2 female", "B3 ?")))
                .isFalse();
        assertThat(reading("B2 female", "B3 male", "B4 unknown").completes(reading("B2 female", "B3 ?")))
                .as("a cell that the other leaves out")
                .isFalse();
        assertThat(reading("B3 male").completes(reading("B2 female", "B3 ?")))
                .as("a cell that it does not count")
                .isFalse();
    }

    /** Two cells of one meaning would be added. */
    @Test
    void aReadingThatGivesTwoCellsInQuestionOneMeaningCompletesNothing() {
        assertThat(reading("B2 female", "B3 male", "B4 male").completes(reading("B2 female", "B3 ?", "B4 ?")))
                .isFalse();
    }

    @Test
    void whatTwoReadingsTakeForDifferentThingsIsContested() {
        assertThat(reading("B2 female", "B3 male").contested("s", reading("B2 female", "B3 unknown")))
                .containsExactly(Map.entry(Address.parse("B3"), "2024/25 male, or 2024/25 unknown"));
        assertThat(reading("B2 female", "B3 male").contested("s", reading("B2 female")))
                .containsValue("2024/25 male, or no answer at all");
        assertThat(reading("B2 female").contested("t", reading("B2 male"))).isEmpty();
        assertThat(reading("B2 female").contested("s", reading("B2 male", "B3 ?")))
                .as("another that asks itself")
                .isEmpty();
    }

    /** The other may have taken a label for its own that stands over another table. */
    @Test
    void aReadingThatClaimsToKnowMoreContestsNothing() {
        assertThat(reading("B2 all").contested("s", reading("B2 female"))).isEmpty();
    }

    @Test
    void cellsOfOneMeaningThatTheOtherTellsApartAreContested() {
        assertThat(reading("B2 all", "B3 all").contested("s", reading("B2 female", "B3 male")))
                .containsOnlyKeys(Address.parse("B2"), Address.parse("B3"));
    }

    @Test
    void aReadingThatKnowsMoreStandsWhenItsSumsClose() {
        assertThat(reading("B2 female").contested("s", reading("B2 all"))).hasSize(1);
        assertThat(reading("B2 female", "B3 male", "B4 all 10").contested("s", reading("B2 all", "B3 unknown")))
                .as("5 and 5 are 10")
                .containsOnlyKeys(Address.parse("B4"));
    }

    private static Map<Address, Seen> seen(String cell, VictimGender gender) {
        Witness witness = new Witness(gender, "A1", true);
        return Map.of(Address.parse(cell), new Seen(Map.of(Axis.VICTIM_GENDER, witness), Set.of(), false));
    }

    @Test
    void aValueFromWhichSomethingElseIsSeenIsContested() {
        Agreement reading = reading("B2 female", "B3 male");
        assertThat(reading.contested("s", seen("B3", VictimGender.UNKNOWN)))
                .containsExactly(Map.entry(Address.parse("B3"), "2024/25 male, or unknown by A1"));
        assertThat(reading.contested("s", seen("B3", VictimGender.MALE))).isEmpty();
        assertThat(reading.contested("s", seen("B4", VictimGender.MALE)))
                .as("no value of the reading")
                .isEmpty();
        assertThat(reading.contested("t", seen("B3", VictimGender.UNKNOWN)))
                .as("another sheet")
                .isEmpty();
    }

    @Test
    void aValueStandsWhenItsSumsClose() {
        assertThat(reading("B2 female", "B3 male", "B4 all 10").contested("s", seen("B2", VictimGender.UNKNOWN)))
                .as("5 and 5 are 10")
                .isEmpty();
    }
}
