package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.GridText;
import org.foireturns.model.Count;
import org.foireturns.model.Grid;
import org.foireturns.model.RawRecord;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.ValueReading;
import org.junit.jupiter.api.Test;

class RowWeightTest {
    private static ValueReading weight(String number) {
        Grid grid = GridText.grid("""
                | Crime no | Recorded   | Sex | App      | Number of offences |
                | 24000101 | 2024-04-02 | F   | Snapchat | %s                 |
                | 24000102 | 2024-04-02 | M   | Snapchat | 2                  |
                | 24000103 | 2024-04-03 | F   | Kik      | 1                  |
                | 24000104 | 2024-04-03 | F   | Kik      | 1                  |
                | 24000105 | 2024-04-04 | M   | Snapchat | 3                  |
                | 24000106 | 2024-04-04 | M   | Snapchat | 1                  |
                """.formatted(number));
        DrawnList drawn = DrawnList.of(grid);
        return new RowWeight(drawn.plan(), DrawnList.WORDS).of(new RawRecord(1, 0, grid.row(1)));
    }

    @Test
    void isTheNumberOfItsColumn() {
        assertThat(weight("4")).isEqualTo(new ValueReading.Read(Count.of(4)));
    }

    @Test
    void isARangeWhereTheForceTellsNoMore() {
        assertThat(weight("1 to 4")).isEqualTo(new ValueReading.Read(Count.between(1, 4L)));
    }

    @Test
    void isNoneThatIsNotWholeOrNotANumber() {
        assertThat(weight("1.5")).isInstanceOf(ValueReading.NotWhole.class);
        assertThat(weight("several")).isInstanceOf(ValueReading.Words.class);
    }

    @Test
    void isOneWhereNoColumnSaysHowMany() {
        DrawnList drawn = DrawnList.of("""
                | Recorded   | Sex | Age | App      |
                | 2024-04-02 | F   | 13  | Snapchat |
                | 2024-04-03 | M   | 12  | Kik      |
                """);
        assertThat(new RowWeight(drawn.plan(), DrawnList.WORDS)
                        .of(new RawRecord(1, 0, drawn.grid().row(1))))
                .isEqualTo(RecordCandidate.ONE);
    }
}
