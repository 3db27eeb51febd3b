package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.RawRecord;
import org.junit.jupiter.api.Test;

/** Which rows of a list tell of a victim that an earlier row told of. */
class VictimsSeenTest {
    private static final String HEADS = "| Crime no | Recorded | %s | Sex | Age | Platform |\n";
    private static final String ROWS = """
            | 24000101 | 2024-04-02 | 1 | F | 13 | Snapchat |
            | 24000101 | 2024-04-02 | 1 | F | 13 | Kik      |
            | 24000101 | 2024-04-02 | 2 | F | 13 | Snapchat |
            | 24000102 | 2024-04-02 | 1 | F | 13 | Kik      |
            """;

    private static List<Boolean> again(String drawing) {
        DrawnList drawn = DrawnList.of(drawing);
        ListSample sample = ListSample.of(drawn.list(), DrawnList.WORDS);
        VictimsSeen seen = new VictimsSeen(sample.plan());
        List<Boolean> again = new ArrayList<>();
        for (RawRecord row : sample.rows()) {
            again.add(seen.again(row, NamedAgain.hash(row.cell(0), DrawnList.WORDS)));
        }
        return again;
    }

    @Test
    void knowsAVictimByItsNumberInItsOffence() {
        assertThat(again(HEADS.formatted("Victim no") + ROWS)).containsExactly(false, true, false, false);
    }

    @Test
    void anotherAgeOrTheSamePlatformIsAnotherVictim() {
        String heads = HEADS.formatted("Victim no");
        assertThat(again(heads + ROWS.replace("| 13 | Kik      |", "| 12 | Kik      |")))
                .containsOnly(false);
        assertThat(again(heads + ROWS.replace("Kik     ", "Snapchat"))).containsOnly(false);
    }

    @Test
    void withoutNumbersNoneIsKnown() {
        assertThat(again(HEADS.formatted("Ward") + ROWS)).containsOnly(false);
    }
}
