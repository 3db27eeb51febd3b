package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammars;
import org.foireturns.meaning.Asked;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Coordinates;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.Grid;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Provenance;
import org.foireturns.model.Request;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.sight.Seen;
import org.foireturns.sight.SeenSheet;
import org.foireturns.sight.Sight;
import org.foireturns.sight.Witness;
import org.junit.jupiter.api.Test;

class AgreementTest {
    /** One reading: cells with the gender that they are given. */
    private static Agreement reading(String... cells) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String cell : cells) {
            Address at = Address.parse(cell.substring(0, 2));
            String said = cell.substring(3);
            outcomes.add(new Outcome.Accepted(count(at, said), 1));
        }
        return Agreement.of(List.of(new BlockOutcome("s", outcomes, 0, List.of())));
    }

    /** @param said a gender, and the number where it is not 5 */
    private static Observation count(Address at, String said) {
        return count(at, said, "");
    }

    private static Observation count(Address at, String said, String witnesses) {
        VictimGender gender = VictimGender.of(said.replaceAll(" .*", ""));
        long number = said.contains(" ") ? Long.parseLong(said.replaceAll(".* ", "")) : 5;
        return new Observation(
                "2025",
                "kent",
                Period.financialYear(2024),
                new Coordinates(
                        "71/17", new Cut(gender, VictimAge.ALL, Observation.ALL_PLATFORMS), Unit.OFFENCES, Role.DETAIL),
                Count.of(number),
                new Provenance("f", "0", "s", new CellRange(at, at), "5"),
                witnesses);
    }

    private static Map<Address, Seen> seen(String cell, VictimGender gender) {
        Witness witness = new Witness(gender, "A1", true);
        return Map.of(Address.parse(cell), new Seen(Map.of(Axis.VICTIM_GENDER, witness), Set.of(), false));
    }

    @Test
    void aValueFromWhichSomethingElseIsSeenIsContested() {
        Agreement reading = reading("B2 female", "B3 male");
        assertThat(reading.contested("s", seen("B3", VictimGender.UNKNOWN)))
                .containsExactly(Map.entry(
                        Address.parse("B3"),
                        new Dispute(
                                "5",
                                "2024/25 male",
                                "unknown by A1",
                                Map.of(Axis.VICTIM_GENDER, new Witness(VictimGender.UNKNOWN, "A1", true)))));
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

    @Test
    void aValueIsAskedAboutWhoseWitnessCannotGovernIt() {
        Grid sheet = grid("s", """
                | Gender | 2024/25 |
                | Female | 12      |
                | Male   | 5       |
                """);
        SeenSheet seen = new Sight(Grammars.ofConfig(), Request.open("2025", "71/17"))
                .look(List.of(sheet), "")
                .get(0);
        Outcome right = new Outcome.Accepted(count(Address.parse("B3"), "male", "period=B1;victim_gender=A3"), 1);
        Outcome wrong = new Outcome.Accepted(count(Address.parse("B2"), "male", "period=B1;victim_gender=A3"), 1);
        Agreement reading = Agreement.of(List.of(new BlockOutcome("s", List.of(right, wrong), 0, List.of())));

        assertThat(reading.unwitnessed("t", seen.testimony())).isEmpty();
        Map<Address, Asked> asked = reading.unwitnessed("s", seen.testimony());
        assertThat(asked.keySet()).containsExactly(Address.parse("B2"));
        assertThat(asked.values())
                .extracting(Asked::why)
                .containsExactly("A3, taken for its victim gender, stands neither beside it nor over it,"
                        + " or another such label stands between");
    }

    @Test
    void aValueIsAskedAboutForWhichNobodySpeaks() {
        assertThat(Unwitnessed.words(Map.of(Axis.PLATFORM, ""), Map.of())).isEqualTo("nothing says its platform");
    }

    @Test
    void aGapInALineOfLabelsIsNoWhole() {
        Grid sheet = grid("s", """
                | Gender | 2024/25 |
                | Female | 12      |
                |        | 5       |
                | Male   | 4       |
                |        | 21      |
                """);
        SeenSheet seen = new Sight(Grammars.ofConfig(), Request.open("2025", "71/17"))
                .look(List.of(sheet), "")
                .get(0);
        List<Outcome> counts = List.of(
                new Outcome.Accepted(count(Address.parse("B2"), "female", "period=B1;victim_gender=A2"), 1),
                new Outcome.Accepted(count(Address.parse("B3"), "all", "period=B1"), 1),
                new Outcome.Accepted(count(Address.parse("B4"), "male", "period=B1;victim_gender=A4"), 1),
                new Outcome.Accepted(count(Address.parse("B5"), "all", "period=B1"), 1));

        Map<Address, Asked> asked = Agreement.of(List.of(new BlockOutcome("s", counts, 0, List.of())))
                .unwitnessed("s", seen.testimony());

        assertThat(asked.keySet()).as("the last may be the total").containsExactly(Address.parse("B3"));
        assertThat(asked.values())
                .extracting(Asked::why)
                .containsExactly("nothing says its victim gender, as A2 does for a number next to it");
    }

    @Test
    void theLabelOfAGroupIsNoGapAmongThoseOfItsParts() {
        Grid sheet = grid("s", """
                | Year    | 2024/25 |       |    |
                | Female  |         |       | 12 |
                |         | 0-11    |       | 5  |
                """);
        SeenSheet seen = new Sight(Grammars.ofConfig(), Request.open("2025", "71/17"))
                .look(List.of(sheet), "")
                .get(0);
        Observation part = count(Address.parse("D3"), "female", "period=sheet;victim_gender=B3");
        Observation group = count(Address.parse("D2"), "all", "period=sheet;platform=A2");
        Map<Address, Observation> counts =
                Map.of(Address.parse("D1"), part, Address.parse("D2"), group, Address.parse("D3"), part);
        assertThat(new LeftBlank(counts, seen.testimony()).of(Address.parse("D2")))
                .isEmpty();
    }
}
