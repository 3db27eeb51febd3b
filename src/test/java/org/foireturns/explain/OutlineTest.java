package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void aLabelThatIsSetInIsAPartOfTheOneAboveIt() {
        assertThat(parents(Line.Kind.STUB, """
                | Female   |
                | > 0-11   |
                | >> Kik   |
                | > 12-15  |
                | Male     |
                """)).isEqualTo(Map.of("A2", "A1", "A3", "A2", "A4", "A1"));
    }

    @Test
    void aLabelThatSaysThatItIsAPartIsOneOfTheLabelAboveIt() {
        assertThat(parents(Line.Kind.STUB, """
                | Female        |
                | of whom 0-11  |
                | of whom 12-15 |
                | Male          |
                | of whom 0-11  |
                | Total         |
                """)).isEqualTo(Map.of("A2", "A1", "A3", "A1", "A5", "A4"));
    }

    @Test
    void nothingIsAPartOfWhatIsNoCount() {
        assertThat(parents(Line.Kind.STUB, """
                | Female          |
                | Youngest victim |
                | of whom 12-15   |
                """)).isEqualTo(Map.of("A3", "A1"));
    }

    @Test
    void whatIsSetInBelowAnAnswerIsNoPartOfIt() {
        assertThat(parents(Line.Kind.STUB, """
                | Youngest victim |
                | > Kik           |
                | > Snapchat      |
                """)).isEmpty();
    }

    @Test
    void headsAreNotNested() {
        assertThat(parents(Line.Kind.HEADS, """
                | Female   |
                | > 0-11   |
                """)).isEmpty();
    }

    @Test
    void labelsOfOneKindThatComeAgainUnderEachOfAnotherAreItsParts() {
        assertThat(parents(Line.Kind.STUB, """
                | 2018/19 |
                | Female  |
                | Male    |
                | 2019/20 |
                | Female  |
                | Male    |
                | Total   |
                """)).isEqualTo(Map.of("A2", "A1", "A3", "A1", "A5", "A4", "A6", "A4"));
    }

    @Test
    void oneOfTheirKindThatComesOnceIsAPartToo() {
        assertThat(parents(Line.Kind.STUB, """
                | 2018/19 |
                | Female  |
                | Male    |
                | 2019/20 |
                | Female  |
                """)).isEqualTo(Map.of("A2", "A1", "A3", "A1", "A5", "A4"));
    }

    @Test
    void labelsThatNeverComeAgainOrOfThreeKindsAreNotNested() {
        assertThat(parents(Line.Kind.STUB, """
                | 2018/19 |
                | Female  |
                | 2019/20 |
                | Male    |
                | Kik     |
                """)).isEmpty();
        assertThat(parents(Line.Kind.STUB, """
                | 2018/19 |
                | Female  |
                | Kik     |
                | 2019/20 |
                | Female  |
                | Kik     |
                """)).isEmpty();
        assertThat(parents(Line.Kind.STUB, """
                | Female  |
                | Male    |
                | 2018/19 |
                | Female  |
                | Male    |
                """)).isEmpty();
        assertThat(parents(Line.Kind.STUB, """
                | 2018/19 |
                | Female  |
                | 2019/20 |
                | Female  |
                """)).isEmpty();
    }

    @Test
    void aLabelOfNoKindIsAGroupWhenItsMembersBeginAgainBelowIt() {
        assertThat(parents(Line.Kind.STUB, """
                | 2018/19 |
                | Female  |
                | Male    |
                | To date |
                | Female  |
                | Male    |
                """)).isEqualTo(Map.of("A2", "A1", "A3", "A1", "A5", "A4", "A6", "A4"));
        assertThat(parents(Line.Kind.STUB, """
                | 2018/19 |
                | Female  |
                | Male    |
                | Persons |
                | 2019/20 |
                | Female  |
                | Male    |
                | Persons |
                """)).containsEntry("A4", "A1").containsEntry("A8", "A5");
    }

    @Test
    void whereGroupsAreBoldABoldLabelOfNoKindIsAGroup() {
        assertThat(parents(Line.Kind.STUB, """
                | **2018/19** |
                | Female      |
                | Male        |
                | **To date** |
                | Male        |
                | Female      |
                """)).containsEntry("A5", "A4");
        assertThat(parents(Line.Kind.STUB, """
                | **2018/19** |
                | Female      |
                | Male        |
                | **2019/20** |
                | Female      |
                | **To date** |
                | Male        |
                """)).containsEntry("A7", "A6").doesNotContainKey("A6");
        assertThat(parents(Line.Kind.STUB, """
                | **2018/19** |
                | Female      |
                | Male        |
                | 2019/20     |
                | Female      |
                | **To date** |
                | Male        |
                """)).containsEntry("A7", "A4");
        assertThat(parents(Line.Kind.STUB, """
                | **2018/19** |
                | Female      |
                | Male        |
                | Persons     |
                | Female      |
                | Male        |
                | Children    |
                """)).containsEntry("A7", "A4");
    }

    private static Map<String, String> parents(Line.Kind kind, String drawing) {
        Field field = Drawn.field(drawing);
        Line line = new Line(kind, null);
        for (int row = 0; row < field.height(); row++) {
            line.add(field.row(row).get(0), null);
        }
        Outline.nest(line);
        Map<String, String> parents = new TreeMap<>();
        for (Entry entry : line.entries()) {
            Entry over = entry.over();
            if (over != null) {
                parents.put(
                        entry.cell().address().toString(), over.cell().address().toString());
            }
        }
        return parents;
    }
}
