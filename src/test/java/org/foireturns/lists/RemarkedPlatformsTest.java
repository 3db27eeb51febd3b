package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foireturns.model.RawRecord;
import org.junit.jupiter.api.Test;

class RemarkedPlatformsTest {
    private final DrawnList drawn = DrawnList.of("""
            | Crime no | Recorded   | Sex | Platform     | Remarks                        |
            | 24000101 | 2024-04-02 | F   | Not recorded | Platform since confirmed as Kik |
            | 24000102 | 2024-04-03 | M   | Snapchat     | Seen on Snapchat by the mother |
            | 24000103 | 2024-04-03 | M   | Snapchat     | NFA                            |
            | 24000104 | 2024-04-04 | F   | Kik          | Suspect overseas               |
            | 24000105 | 2024-04-05 | F   | Kik          | NFA                            |
            | 24000106 | 2024-04-06 | F   | Kik          | Victim withdrew support        |
            | 24000107 | 2024-04-07 | F   | Kik          | NFA                            |
            | 24000108 | 2024-04-08 | F   | Kik          | NFA                            |
            """);

    private int remarked(int row, String platform) {
        RemarkedPlatforms remarked = new RemarkedPlatforms(drawn.plan(), DrawnList.WORDS);
        remarked.see(new RawRecord(row, 0, drawn.grid().row(row)), Set.of(platform));
        return remarked.rows();
    }

    @Test
    void aRemarkThatNamesAnotherPlatformIsSeen() {
        assertThat(remarked(1, "unknown")).isEqualTo(1);
        assertThat(remarked(1, "kik")).isZero();
        assertThat(remarked(2, "snapchat")).isZero();
        assertThat(remarked(3, "snapchat")).isZero();
    }
}
