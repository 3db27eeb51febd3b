package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.AgeReading;
import org.foireturns.model.RawRecord;
import org.foireturns.model.RecordCandidate.Victim;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.junit.jupiter.api.Test;

class VictimWeightsTest {
    private static final String HEADS = """
            | Recorded date | Borough | HO code | Victim gender | Victim age | Offence count | Victim count |
            """;
    private static final String ROWS = """
            | 2024-04-02    | Camden  | 71/17   | Female        | 13         | 1             | 1            |
            | 2024-04-02    | Camden  | 71/17   | Male          | 12         | 0             | 1            |
            | 2024-04-03    | Barnet  | 71/17   | Female        | 11         | 1             | 2            |
            | 2024-04-04    | Enfield | 71/17   | Female        | 15         | 1             | 1            |
            | 2024-04-05    | Newham  | 71/17   | Male          | 14         | 1             | 1            |
            | 2024-04-06    | Bromley | 71/17   | Male          | 14         | 1             | 1            |
            | 2024-04-08    | Camden  | 71/17   | Female        | 9          | 1             | 1            |
            | 2024-04-09    | Hackney | 71/17   | Female        | 10         | 1             | 1            |
            | 2024-04-11    | Camden  | 71/17   | Male          | 12         | 1             | 1            |
            | 2024-04-12    | Brent   | 71/17   | Female        | 14         | 1             | 1            |
            """;
    private static final String LIST = HEADS + ROWS.repeat(3);

    private static final List<Victim> ONE =
            List.of(new Victim(new AgeReading.Age(new VictimAge("12")), VictimGender.MALE));

    private static int times(String drawing, int row) {
        DrawnList drawn = DrawnList.of(drawing);
        return new VictimWeights(drawn.plan())
                .of(new RawRecord(row, 0, drawn.grid().row(row)), ONE)
                .size();
    }

    @Test
    void aRowIsAsManyVictimsAsItSays() {
        assertThat(new VictimWeights(DrawnList.of(LIST).plan()).apart()).isTrue();
        assertThat(times(LIST, 1)).isOne();
        assertThat(times(LIST, 2)).isOne();
        assertThat(times(LIST, 3)).isEqualTo(2);
    }

    @Test
    void whatIsNoNumberLeavesTheVictimsOfARowAsTheyAre() {
        RawRecord row = new RawRecord(
                4,
                0,
                GridText.grid(LIST.replace("| 1            |", "| several      |"))
                        .row(4));
        assertThat(new VictimWeights(DrawnList.of(LIST).plan()).of(row, ONE)).isEqualTo(ONE);
    }

    @Test
    void aListWhoseRowsAreAllOffencesDoesNotCountVictimsApart() {
        assertThat(new VictimWeights(DrawnList.of(LIST.replace("| 0             |", "| 1             |"))
                                .plan())
                        .apart())
                .isFalse();
    }
}
