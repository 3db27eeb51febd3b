package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that are decided beside the others. */
class ColumnsTest {
    @Test
    void aRemarkOnAFewRowsNamesNoOffenceBesideThatOfEachRow() {
        List<String> said = DrawnList.of("""
                | Crime ref | Recorded   | Offence                           | Sex | Remarks        |
                | 46/1      | 2024-04-02 | Sexual communication with a child | F   |                |
                | 46/2      | 2024-04-03 | Sexual communication with a child | F   |                |
                | 46/3      | 2024-04-05 | Meeting a child s15               | M   | S15, not S15A  |
                | 46/4      | 2024-04-09 | Sexual communication with a child | F   |                |
                | 46/5      | 2024-04-09 | Sexual communication with a child | F   |                |
                """).read().said();

        assertThat(said).hasSize(4).allMatch(row -> row.contains("female"));
    }

    @Test
    void theCodeOfTheForceInEachRowIsNoReference() {
        List<String> said = DrawnList.of("""
                | REF_AREA  | Recorded   | Sex |
                | E23000032 | 2024-04-02 | F   |
                | E23000032 | 2024-04-03 | F   |
                | E23000032 | 2024-04-05 | M   |
                """).read().said();

        assertThat(said).hasSize(3);
    }

    private static String kinds(String drawing) {
        return DrawnList.of(drawing).kinds();
    }

    @Test
    void aMarkUnderOneBandOrOneGenderAloneSaysNothing() {
        assertThat(kinds("""
                | Crime No | Recorded   | Girl | Kik |
                | 46/1     | 2024-04-02 | x    | x   |
                | 46/2     | 2024-04-03 | x    |     |
                | 46/3     | 2024-04-05 |      | x   |
                | 46/4     | 2024-04-05 | x    | x   |
                """)).isEqualTo("REFERENCE RECORDED OTHER PLATFORM_FLAG");
        assertThat(kinds("""
                | Crime No | Recorded   | Kik | Yubo | 12-15 |
                | 46/1     | 2024-04-02 | x   |      | x     |
                | 46/2     | 2024-04-03 | x   |      | x     |
                | 46/3     | 2024-04-05 |     | x    |       |
                | 46/4     | 2024-04-05 | x   |      | x     |
                """)).isEqualTo("REFERENCE RECORDED PLATFORM_FLAG PLATFORM_FLAG OTHER");
        assertThat(kinds("""
                | Crime No | Recorded   | Kik | Yubo | 12-15 | 16-17 | Girl | Boy |
                | 46/1     | 2024-04-02 | x   |      | x     |       | x    |     |
                | 46/2     | 2024-04-03 | x   |      | x     |       |      | x   |
                | 46/3     | 2024-04-05 |     | x    |       | x     | x    |     |
                | 46/4     | 2024-04-05 | x   |      | x     |       |      | x   |
                """))
                .isEqualTo("REFERENCE RECORDED PLATFORM_FLAG PLATFORM_FLAG AGE_FLAG AGE_FLAG GENDER_FLAG GENDER_FLAG");
    }

    @Test
    void ticksBetweenTheTickedPlatformsAreOfPlatforms() {
        assertThat(kinds("""
                | Crime No | Recorded   | Kik | Zappy | Yubo | Other | Known | Notes |
                | 46/1     | 2024-04-02 | x   | x     |      |       |       | x     |
                | 46/2     | 2024-04-03 |     | x     | x    | x     |       | x     |
                | 46/3     | 2024-04-05 | x   |       | x    |       | x     | x     |
                | 46/4     | 2024-04-05 | x   | x     | x    | x     |       | x     |
                """))
                .isEqualTo("REFERENCE RECORDED PLATFORM_FLAG PLATFORM_FLAG PLATFORM_FLAG PLATFORM_FLAG OTHER OTHER");
        assertThat(kinds("""
                | Crime No | Recorded   | Kik | Zappy | Sent  |
                | 46/1     | 2024-04-02 | x   | x     | x     |
                | 46/2     | 2024-04-03 |     | x     | x     |
                | 46/3     | 2024-04-05 | x   |       |       |
                """)).isEqualTo("REFERENCE RECORDED PLATFORM_FLAG OTHER OTHER");
    }

    @Test
    void aPlatformThatNobodyTickedIsOneAllTheSame() {
        assertThat(kinds("""
                | Crime No | Recorded   | Kik | Zappy | Yubo |
                | 46/1     | 2024-04-02 | x   |       |      |
                | 46/2     | 2024-04-03 |     |       | x    |
                | 46/3     | 2024-04-05 | x   |       | x    |
                """)).isEqualTo("REFERENCE RECORDED PLATFORM_FLAG PLATFORM_FLAG PLATFORM_FLAG");
    }

    @Test
    void withoutANameTheFirstColumnThatDiffersInEachRowNamesThem() {
        assertThat(kinds("""
                | Item    | Recorded   | Sex |
                | AB-2401 | 2024-04-02 | F   |
                | AB-2402 | 2024-04-03 | F   |
                | AB-2403 | 2024-04-05 | M   |
                """)).isEqualTo("REFERENCE RECORDED GENDER");
        assertThat(kinds("""
                | Item    | Recorded   | Sex |
                | AB-2401 | 2024-04-02 | F   |
                | AB-2401 | 2024-04-03 | F   |
                | AB-2401 | 2024-04-05 | M   |
                """)).isEqualTo("OTHER RECORDED GENDER");
    }
}
