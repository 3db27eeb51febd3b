package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Grid;
import org.foireturns.model.VictimAge;
import org.junit.jupiter.api.Test;

/** What we propose that a value counts that is asked about, and of which values we propose nothing. */
class ProposalsTest {
    /** What is proposed, by the address of the value. */
    private static Map<String, String> proposed(Map<String, Meant> values) {
        return values.entrySet().stream()
                .filter(each -> each.getValue().proposal() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> DrawnMeanings.words(
                                Objects.requireNonNull(each.getValue().proposal()))));
    }

    private static Map<String, String> proposed(String drawn) {
        return proposed(DrawnMeanings.read(drawn));
    }

    private static Map<String, String> proposed(Grid... sheets) {
        return proposed(DrawnMeanings.read(List.of(sheets)));
    }

    @Test
    void ofNumbersOfOneMeaningTheSumOfTheOthersMayHaveIt() {
        String areas = """
                | Sexual communication with a child (71/17) | 2024/25 |
                | Gender of victim                          |         |
                | Female                                    | FEMALE  |
                | Male                                      | MALE    |
                """;
        assertThat(proposed(
                        grid("Bluebird", areas.replace("FEMALE", "20").replace("MALE", "7")),
                        grid("Redbird", areas.replace("FEMALE", "31").replace("MALE", "5")),
                        grid("All", areas.replace("FEMALE", "51").replace("MALE", "12"))))
                .containsEntry("All!B3", "2024/25 female all all")
                .containsEntry("All!B4", "2024/25 male all all")
                .hasSize(2);
    }

    @Test
    void numbersOfTwoTablesThatContradictEachOtherAreProposedAsTheyAreRead() {
        String table = """
                | Sexual communication with a child (71/17) | 2024/25 |
                | Total                                     | NUMBER  |
                """;
        assertThat(proposed(grid("Q1", table.replace("NUMBER", "78")), grid("Q5", table.replace("NUMBER", "69"))))
                .containsEntry("Q1!B2", "2024/25 all all all")
                .containsEntry("Q5!B2", "2024/25 all all all");
    }

    @Test
    void numbersOfOneTableThatNothingTellsApartHaveNoProposal() {
        assertThat(proposed("""
                | Sexual communication with a child, 2024/25 | Offences | Offences |
                | 0 to 11                                    | 7        | 2        |
                | 12 to 15                                   | 41       | 9        |
                """)).isEmpty();
    }

    @Test
    void aNumberBehindABarIsTheOnlyOneBesideItsLabel() {
        assertThat(proposed("""
                | S.15A offences by app, 2024/25 |     |    |
                | Snapchat                       | ### | 20 |
                | WhatsApp                       | ##  | 11 |
                | Instagram                      | #   | 9  |
                """))
                .containsEntry("C2", "2024/25 all all snapchat")
                .hasSize(3);
    }

    @Test
    void ofTwoNumbersBesideALabelTheOneFurtherAwayHasNoProposal() {
        assertThat(proposed("""
                | S.15A offences by app, 2024/25 |    |    |
                | Snapchat                       | 20 | 10 |
                | WhatsApp                       | 30 | 21 |
                | Instagram                      | 40 | 23 |
                """)).isEmpty();
    }

    @Test
    void whereEitherOfTwoMayBeTheSumNeitherIsProposed() {
        String area = """
                | Sexual communication with a child (71/17) | 2024/25 |
                | Total                                     | NUMBER  |
                """;
        assertThat(proposed(
                        grid("North", area.replace("NUMBER", "4")),
                        grid("South", area.replace("NUMBER", "0")),
                        grid("All", area.replace("NUMBER", "4"))))
                .isEmpty();
    }

    @Test
    void aFurtherColumnWithoutAHeadHasNoProposal() {
        assertThat(proposed("""
                | S.15A offences | 2024/25 |    |
                | Snapchat       | 20      | 10 |
                | WhatsApp       | 30      | 21 |
                """)).isEmpty();
    }

    @Test
    void aMonthAmongAgesMayHaveBeenOneBand() {
        assertThat(proposed("""
                | Victim age | S.15A offences 2024/25 |
                | 0-11       | 3                      |
                | Dec-15     | 9                      |
                | 16-17      | 20                     |
                """)).containsEntry("B3", "2024/25 all 12-15 all");
    }

    @Test
    void aDateOfWhichTwoBandsMayHaveBeenMadeIsProposedAsTheQuestionSaysIt() {
        Meant asked = DrawnMeanings.at("B3", """
                | Victim age | S.15A offences 2024/25 |
                | 16-17      | 3                      |
                | 2015-12-01 | 9                      |
                | 18         | 2                      |
                """);
        assertThat(Objects.requireNonNull(asked.doubt()).why()).endsWith("made it of 12-15");
        assertThat(Objects.requireNonNull(asked.proposal()).age()).isEqualTo(VictimAge.band(12, 15));
    }

    @Test
    void wordsThatNobodyKnowsHaveNoProposal() {
        assertThat(proposed("""
                | Gender of victim, s.15A 2024/25 | Offences |
                | Female                          | 30       |
                | Male zorbing                    | 9        |
                """)).isEmpty();
    }

    @Test
    void ofTwoDoubtsBothMustLeaveAProposal() {
        Doubt first = Doubt.of("one").asRead();
        Map<Axis, Taken> age = Map.of(Axis.VICTIM_AGE, new Taken(VictimAge.band(12, 15), "A3", false));

        assertThat(first.and(Doubt.of("two")).proposed()).isNull();
        assertThat(Doubt.of("two").and(first).proposed()).isNull();
        assertThat(first.and(Doubt.of("two").proposing(age)))
                .isEqualTo(Doubt.of("one").proposing(age));
    }

    @Test
    void aDoubtAboutALabelKeepsItsProposal() {
        Cell label = grid("| x |").cells().get(0);

        assertThat(label.kind()).isEqualTo(CellKind.TEXT);
        assertThat(Doubt.of("one").asRead().about(label).proposed()).isEmpty();
    }
}
